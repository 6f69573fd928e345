import type { NoteState } from '@/db/vocabulary';
import type { DocumentNote } from '@/newsroom/documents/document';
import { findNoteBodies } from '@/newsroom/extraction/note-bodies';
import { findNoteMarkers, numberOf } from '@/newsroom/extraction/note-markers';

export { addressIn } from '@/newsroom/extraction/note-bodies';

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
 * Finds the numbered notes of a report (`[5]`, `[[xviii]](address)`, `[^5]`, superscript digits), with what the text
 * has of each. A number that is passed over is a gap, because its paragraph may have been cut.
 *
 * @param text of the snapshot.
 * @returns one row a number from the first to the last, in order.
 */
export function parseNotes(text: string): ParsedNote[] {
  const bodies = new Map(findNoteBodies(text).map((body) => [body.number, body]));
  const openings = new Map([...bodies.values()].map(({ start, end, number }) => [number, { start, end }]));
  const markers = new Map<number, number[]>();
  const addresses = new Map<number, string>();
  for (const { number, start, url } of findNoteMarkers(text)) {
    if (url) addresses.set(number, addresses.get(number) ?? url);
    const own = openings.get(number);
    if (own && own.start <= start && start < own.end && text.slice(own.start, start).trim() === '') continue;
    markers.set(number, [...(markers.get(number) ?? []), start]);
  }
  const numbers = withoutStrays([...new Set([...markers.keys(), ...bodies.keys()])].sort((a, b) => a - b));
  const last = numbers.at(-1) ?? 0;
  return Array.from({ length: last }, (_, i) => i + 1).map((number) => {
    const places = markers.get(number) ?? [];
    const body = bodies.get(number)?.body ?? null;
    const url = bodies.get(number)?.url ?? addresses.get(number) ?? null;
    return { number, state: noteState(places, body), markers: places, body, url };
  });
}

/**
 * Adds to the notes of a text what its document's markup says of them: the address that a marker leads to, a body that stands
 * elsewhere than in the text.
 */
export function withDocumentNotes(notes: readonly ParsedNote[], told: readonly DocumentNote[]): ParsedNote[] {
  const byNumber = new Map(told.map((note) => [numberOf(note.label), note]));
  return notes.map((note) => {
    const body = note.body ?? byNumber.get(note.number)?.body ?? null;
    const url = note.url ?? byNumber.get(note.number)?.url ?? null;
    return { ...note, state: noteState(note.markers, body ?? url), body, url };
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
