import type { Noticed } from '../noticed';
import { type Counted, countedIn, kindOf } from './counted';
import type { ReportRule } from './read-report';

const fewestParts = 3;

/** In characters; what stands further apart tells of something else. */
const near = 450;

/** Parts without their total: a reader adds them up, and nobody has said whether they overlap. One finding for what is counted alike. */
export const totalNotStated: ReportRule = (report) => {
  const counted = countedIn(report);
  const runs = new Map<string, Counted[][]>();
  for (const one of counted) {
    const key = keyOf(one);
    if (key === null || !isPart(report.text, one)) continue;
    const known = runs.get(key) ?? [];
    const last = known.at(-1);
    const before = last?.at(-1);
    if (
      last &&
      before &&
      one.figure.start - before.figure.end <= near &&
      last.every((part) => isOfOneTime(part, one))
    )
      last.push(one);
    else known.push([one]);
    runs.set(key, known);
  }
  return [...runs.values()].flat().flatMap((parts) => withoutTotal(parts, counted));
};

/** The end of a range, or what is compared with something ("15 more deaths", "275 of the deaths"), adds to no list. */
function isPart(text: string, { figure: { start, end } }: Counted): boolean {
  return (
    !/(?<!\p{L})between (?:[^.;]{1,25} and )?$/iu.test(text.slice(Math.max(0, start - 40), start)) &&
    !/^ (?:more|fewer|less|of (?:the|those|them))(?!\p{L})/iu.test(text.slice(end, end + 12))
  );
}

/** The wounded of a month and those of a night are no parts of one number. */
function isOfOneTime(
  { claim: { eventTime: one } }: Counted,
  { claim: { eventTime: other } }: Counted,
): boolean {
  if (!one?.from || !one.to || !other?.from || !other.to) return true;
  return one.from === other.from && one.to === other.to;
}

/** Under what figures are added: people by what befell them, things within one sentence. */
function keyOf({ noun, deed, figure: { unit, qualifier }, claim }: Counted): string | null {
  if (noun === '' || unit === 'percent' || /^[A-Z]{3}$/.test(unit ?? '')) return null;
  if (kindOf(noun) === 'people') return deed && `people ${deed}`;
  // "Over 200 drones a night" compares, and lists nothing.
  return qualifier === 'exact' || qualifier === 'unspecified' ? `${claim.start} ${noun}` : null;
}

function withoutTotal(parts: readonly Counted[], counted: readonly Counted[]): Noticed[] {
  const values = parts.map(({ value }) => value);
  const total = values.reduce((sum, value) => sum + value, 0);
  const [first] = parts;
  if (!first || parts.length < fewestParts || values.some((value) => value * 2 === total)) return [];
  const isNear = ({ figure }: Counted) =>
    parts.some((part) => Math.abs(part.figure.start - figure.start) <= near);
  if (counted.some((one) => one.value === total && isNear(one))) return [];
  return [
    {
      rule: 'total_not_stated',
      at: parts.map(({ figure: { start, end } }) => ({ start, end })),
      facts: { counted: kindOf(first.noun), deed: first.deed ?? '', parts: values, total },
    },
  ];
}
