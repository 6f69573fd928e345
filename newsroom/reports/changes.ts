import { diffArrays } from 'diff';
import type { Context } from '@/newsroom/context';
import { NotFound } from '@/newsroom/errors';
import { findReport, type ReportInFull } from './find';
import type { CitedSpan } from './parts';
import { findQuote, type Span } from './passage';

/** A stretch of lines; what was there and what stands in its place, where it changed. */
export type ChangedLines =
  | { kind: 'same'; text: string; lines: number }
  | { kind: 'changed'; before: string; after: string };

/** A passage that claims cite, and where its words stand in the later text. */
export type CarriedPassage = CitedSpan & {
  words: string;
  stands: 'there' | 'elsewhere' | 'several' | 'orphaned';
  /** Its first place in the later text; null where it stands nowhere. */
  at: Span | null;
};

export type SnapshotChanges = {
  /** The report with the earlier snapshot, and with the one that came after it. */
  before: ReportInFull;
  after: ReportInFull;
  lines: ChangedLines[];
  passages: CarriedPassage[];
};

/**
 * What changed in a report from one snapshot to the next one that was captured, and what of its passages still stands: the words
 * of a passage must be there letter for letter, or it is orphaned. Its claims go on citing the snapshot that they were taken from.
 *
 * @throws NotFound, also for the latest snapshot. NotAllowed.
 */
export async function findChanges(ctx: Context, id: string, snapshotId: string): Promise<SnapshotChanges> {
  const before = await findReport(ctx, id, snapshotId);
  const place = before.snapshots.findIndex((snapshot) => snapshot.id === snapshotId);
  const next = before.snapshots[place - 1];
  if (!next) throw new NotFound('snapshot');
  const after = await findReport(ctx, id, next.id);
  return {
    before,
    after,
    lines: changedLines(before.snapshot.text, after.snapshot.text),
    passages: before.cited.map((cited) => carried(before.snapshot.text, after.snapshot.text, cited)),
  };
}

/** In lines; comparing takes time that grows with its square. */
const mostChanged = 1_000;

/** What changed from one text to the next, line by line; texts that have little in common are replaced as a whole. */
export function changedLines(before: string, after: string): ChangedLines[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  const parts = diffArrays(a, b, { maxEditLength: mostChanged }) ?? [
    { value: a, removed: true, added: false },
    { value: b, removed: false, added: true },
  ];
  const found: ChangedLines[] = [];
  for (const { value, removed, added } of parts) {
    if (value.length === 0) continue;
    const text = value.join('\n');
    const last = found.at(-1);
    if (!removed && !added) found.push({ kind: 'same', text, lines: value.length });
    else if (last?.kind === 'changed') last[removed ? 'before' : 'after'] = text;
    else found.push({ kind: 'changed', before: removed ? text : '', after: added ? text : '' });
  }
  return found;
}

function carried(before: string, after: string, cited: CitedSpan): CarriedPassage {
  const words = before.slice(cited.start, cited.end);
  const found = findQuote(after, words).filter(({ start, end }) => after.slice(start, end) === words);
  const [at = null] = found;
  const isSame = found.some(({ start }) => start === cited.start);
  return {
    ...{ ...cited, words, at },
    stands: !at ? 'orphaned' : isSame ? 'there' : found.length > 1 ? 'several' : 'elsewhere',
  };
}
