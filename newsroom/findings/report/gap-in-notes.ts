import type { Noticed } from '../noticed';
import type { ReportRule } from './read-report';

/** Numbers that the notes pass over: the paragraphs that carried them may have been cut. One finding a gap. */
export const gapInNotes: ReportRule = ({ notes }) => {
  const found: Noticed[] = [];
  let from: number | null = null;
  for (const note of notes) {
    const isThere = note.markers.length > 0 || note.body !== null || note.url !== null;
    if (!isThere) from ??= note.number;
    else if (from !== null) {
      const [next] = note.markers;
      found.push({
        rule: 'gap_in_notes',
        at: next === undefined ? [] : [{ start: next, end: next }],
        facts: { from, to: note.number - 1 },
      });
      from = null;
    }
  }
  return found;
};
