/** The words that an address points to by `start` and `end`; null where it points to none in a text of this length. */
export function spanFrom(
  { start, end }: { start?: string; end?: string },
  length: number,
): { start: number; end: number } | null {
  const span = { start: Number(start ?? Number.NaN), end: Number(end ?? Number.NaN) };
  const isWithin =
    Number.isInteger(span.start) &&
    Number.isInteger(span.end) &&
    span.start >= 0 &&
    span.start < span.end &&
    span.end <= length;
  return isWithin ? span : null;
}
