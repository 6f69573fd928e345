/** UTF-16 offsets, half open. */
type Span = { start: number; end: number };

/** A run of the text that is shown in one manner. All of them, joined, are the text, character for character. */
export type Segment = Span & {
  text: string;
  cited: boolean;
  /** The words that the address points to; `opens` marks their beginning. */
  current: boolean;
  opens: boolean;
  /** Why it is left out. */
  excluded: string | null;
  /** Number of the note whose marker this is; `first` for the marker that the list of notes leads to. */
  note: { number: number; first: boolean } | null;
};

type Marks = {
  cited: readonly Span[];
  excluded: readonly (Span & { reason: string })[];
  current: Span | null;
  notes: readonly { number: number; markers: readonly number[] }[];
};

/** Cuts a text where one of its marks begins or ends. */
export function segmentsOf(text: string, { cited, excluded, current, notes }: Marks): Segment[] {
  const markers = notes.flatMap(({ number, markers }) =>
    markers.map((start, i) => ({ start, end: start + `[${number}]`.length, number, first: i === 0 })),
  );
  const spans: Span[] = [...cited, ...excluded, ...markers, ...(current ? [current] : [])];
  const inside = (offset: number) => Math.min(Math.max(offset, 0), text.length);
  const cuts = [
    ...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [inside(start), inside(end)])]),
  ].sort((a, b) => a - b);
  const covers = (span: Span, start: number) => span.start <= start && start < span.end;

  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? text.length;
    const marker = markers.find((span) => covers(span, start));
    return {
      start,
      end,
      text: text.slice(start, end),
      cited: cited.some((span) => covers(span, start)),
      current: current !== null && covers(current, start),
      opens: current !== null && inside(current.start) === start,
      excluded: excluded.find((span) => covers(span, start))?.reason ?? null,
      note: marker ? { number: marker.number, first: marker.first } : null,
    };
  });
}
