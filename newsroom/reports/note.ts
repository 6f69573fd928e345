import type { NoteState } from '@/db/vocabulary';

export type ParsedNote = {
  number: number;
  state: NoteState;
  /** UTF-16 offsets at which its markers begin in the running text. */
  markers: number[];
  body: string | null;
  url: string | null;
};

/** A bracketed number further than this beyond the one before it is a year or a measure, not a note. */
const widestGap = 50;

/**
 * Finds the numbered notes of a report, `[5]`, with what the text has of each. A line that begins with a marker
 * is the note's body; a number that is passed over is a gap, because its paragraph may have been cut.
 *
 * @param text of the snapshot.
 * @returns one row a number from the first to the last, in order.
 */
export function parseNotes(text: string): ParsedNote[] {
  const bodies = new Map<number, { body: string; at: number }>();
  for (const match of text.matchAll(/^[ \t\u00A0]*\[(\d{1,3})\][ \t\u00A0]*(\S[^\n]*)$/gm))
    bodies.set(Number(match[1]), { body: (match[2] ?? '').trim(), at: match.index + match[0].indexOf('[') });
  const markers = new Map<number, number[]>();
  for (const match of text.matchAll(/\[(\d{1,3})\]/g)) {
    const number = Number(match[1]);
    if (bodies.get(number)?.at === match.index) continue;
    markers.set(number, [...(markers.get(number) ?? []), match.index]);
  }
  const numbers = withoutStrays([...new Set([...markers.keys(), ...bodies.keys()])].sort((a, b) => a - b));
  const last = numbers.at(-1) ?? 0;
  return Array.from({ length: last }, (_, i) => i + 1).map((number) => {
    const places = markers.get(number) ?? [];
    const body = bodies.get(number)?.body ?? null;
    return { number, state: noteState(places, body), markers: places, body, url: addressIn(body) };
  });
}

/** What a report has of a note: where it is referred to, and what it says. */
export function noteState(markers: readonly number[], body: string | null): NoteState {
  if (markers.length > 0) return body ? 'resolved' : 'body_missing';
  return body ? 'marker_missing' : 'gap';
}

function withoutStrays(numbers: readonly number[]): number[] {
  const kept: number[] = [];
  for (const number of numbers) if (number > 0 && number <= (kept.at(-1) ?? 0) + widestGap) kept.push(number);
  return kept;
}

/** Runs of missing numbers, [first, last], for "notes 7 to 12 stand nowhere in the text". */
export function gapsIn(notes: readonly { number: number; state: NoteState }[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const { number, state } of notes) {
    if (state !== 'gap') continue;
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/** The first web address in a note's body, without the full stop that ends the sentence. */
export function addressIn(body: string | null): string | null {
  return body?.match(/https?:\/\/[^\s<>"')\]]*[^\s<>"')\].,;:]/)?.[0] ?? null;
}
