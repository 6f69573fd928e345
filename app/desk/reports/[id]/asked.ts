import { spanFrom } from '@/components/desk/report/span';
import { type Span, type Taken, takenOf } from '@/newsroom/workbench/states';

/** What the address of a report's page asks for. */
export type Asked = {
  /** Words to be shown, and whether they are about to be left out. */
  start?: string;
  end?: string;
  leave?: string;
  /** The passage that the form is for: "120-180". */
  at?: string;
  /** Without script: behind this offset the next suggestion is looked for. */
  after?: string;
  known?: string;
  done?: string;
  commented?: string;
};

/** The passage that the address names; null where it names none in a text of this length. */
export function chosenIn({ at }: Asked, length: number): Span | null {
  const [start, end] = typeof at === 'string' ? at.split('-') : [];
  return spanFrom({ start, end }, length);
}

/** The next suggestion that nobody took or refused: behind the last, else from the beginning. */
export function firstOf<S extends Span>(
  offered: readonly S[],
  taken: readonly Taken[],
  { after }: Asked,
): S | null {
  const open = offered.filter((one) => takenOf(one, taken) === null);
  const from = Number(after ?? 0);
  return open.find(({ start }) => start >= from) ?? open[0] ?? null;
}
