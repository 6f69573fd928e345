import type { Span, SuggestionState } from '@/newsroom/workbench/states';

/** A passage as the text shows it. */
export type Marked = Span & { state: SuggestionState | 'cited'; title: string; current: boolean };

/** A run of the text that is shown in one manner. All of them, joined, are the text, character for character. */
export type BenchSegment = Span & {
  text: string;
  marked: Marked | null;
  /** The first run of its passage. */
  opens: boolean;
  excluded: string | null;
  note: { number: number; first: boolean } | null;
};

type Marks = {
  marked: readonly Marked[];
  excluded: readonly (Span & { reason: string })[];
  notes: readonly { number: number; markers: readonly number[] }[];
};

/** Cuts a text where one of its marks begins or ends; of several passages over one run the current one shows, else the last. */
export function benchSegments(text: string, { marked, excluded, notes }: Marks): BenchSegment[] {
  const markers = notes.flatMap(({ number, markers }) =>
    markers.map((start, i) => ({ start, end: start + `[${number}]`.length, number, first: i === 0 })),
  );
  const inside = (offset: number) => Math.min(Math.max(offset, 0), text.length);
  const ends = [...marked, ...excluded, ...markers].flatMap(({ start, end }) => [inside(start), inside(end)]);
  const cuts = [...new Set([0, text.length, ...ends])].sort((a, b) => a - b);
  const passages = covering(marked);
  const left = covering(excluded);
  const references = covering(markers);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? text.length;
    const over = passages(start);
    const passage = over.find(({ current }) => current) ?? over.at(-1) ?? null;
    const marker = references(start)[0];
    return {
      ...{ start, end, text: text.slice(start, end), marked: passage },
      opens: passage !== null && inside(passage.start) === start,
      excluded: left(start)[0]?.reason ?? null,
      note: marker ? { number: marker.number, first: marker.first } : null,
    };
  });
}

/** Which spans cover an offset, for offsets that are asked in order. */
function covering<S extends Span>(spans: readonly S[]): (at: number) => S[] {
  const waiting = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  let open: S[] = [];
  return (at) => {
    for (; (waiting[next]?.start ?? Number.POSITIVE_INFINITY) <= at; next += 1) open.push(waiting[next] as S);
    open = open.filter(({ end }) => at < end);
    return open;
  };
}
