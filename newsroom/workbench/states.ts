/** UTF-16 offsets, half open. */
export type Span = { start: number; end: number };

export const keyOf = ({ start, end }: Span) => `${start}-${end}`;
export const isSameSpan = (a: Span, b: Span) => a.start === b.start && a.end === b.end;

/** What somebody has done with a passage. */
export type Taken = Span &
  (
    | { kind: 'entered'; claimId: string; statement: string; isDraft: boolean; by: string }
    | { kind: 'refused'; refusalId: string; by: string }
  );

export type SuggestionState = 'open' | 'entered' | 'refused';

/** What became of a suggested passage; null while nobody took or refused it. Neighbours that share a word do not count. */
export function takenOf(span: Span, taken: readonly Taken[]): Taken | null {
  const entered = taken.find((one) => one.kind === 'entered' && sharesMost(one, span));
  return entered ?? taken.find((one) => one.kind === 'refused' && isSameSpan(one, span)) ?? null;
}

export function stateOf(span: Span, taken: readonly Taken[]): SuggestionState {
  return takenOf(span, taken)?.kind ?? 'open';
}

function sharesMost(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared * 2 >= Math.min(a.end - a.start, b.end - b.start);
}

/** How far a report is worked through. */
export type Progress = { all: number; entered: number; refused: number };

export function progressOf(spans: readonly Span[], taken: readonly Taken[]): Progress {
  const states = spans.map((span) => stateOf(span, taken));
  const count = (state: SuggestionState) => states.filter((one) => one === state).length;
  return { all: spans.length, entered: count('entered'), refused: count('refused') };
}
