/** Which two of some revisions are compared: those that were asked for, else the last two. */
export function chosenRevisions<R extends { number: number }>(
  revisions: readonly R[],
  asked: { from?: string; to?: string },
): { from: R; to: R } | null {
  const sorted = [...revisions].sort((a, b) => a.number - b.number);
  const named = (number: string | undefined) => sorted.find((one) => String(one.number) === number);
  const to = named(asked.to) ?? sorted.at(-1);
  const from = named(asked.from) ?? sorted.at(-2);
  return from && to ? { from, to } : null;
}
