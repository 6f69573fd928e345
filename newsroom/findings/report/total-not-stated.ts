import type { Noticed } from '../noticed';
import { type Counted, countedIn, kindOf } from './counted';
import type { ReportRule } from './read-report';

const fewestParts = 3;

/** In characters; what stands further apart tells of something else. */
const near = 450;

/** Parts without their total: a reader adds them up, and nobody has said whether they overlap. One finding for what is counted alike. */
export const totalNotStated: ReportRule = (report) => {
  const runs = new Map<string, Counted[][]>();
  for (const one of countedIn(report)) {
    const key = keyOf(one);
    if (key === null) continue;
    const known = runs.get(key) ?? [];
    const last = known.at(-1);
    const before = last?.at(-1);
    if (last && before && one.figure.start - before.figure.end <= near) last.push(one);
    else known.push([one]);
    runs.set(key, known);
  }
  return [...runs.values()].flat().flatMap(withoutTotal);
};

/** Under what figures are added: people by what befell them, things within one sentence. */
function keyOf({ noun, deed, figure: { unit, qualifier }, claim }: Counted): string | null {
  if (noun === '' || unit === 'percent' || /^[A-Z]{3}$/.test(unit ?? '')) return null;
  if (kindOf(noun) === 'people') return deed && `people ${deed}`;
  // "Over 200 drones a night" compares, and lists nothing.
  return qualifier === 'exact' || qualifier === 'unspecified' ? `${claim.start} ${noun}` : null;
}

function withoutTotal(parts: readonly Counted[]): Noticed[] {
  const values = parts.map(({ value }) => value);
  const total = values.reduce((sum, value) => sum + value, 0);
  const [first] = parts;
  if (!first || parts.length < fewestParts || values.some((value) => value * 2 === total)) return [];
  return [
    {
      rule: 'total_not_stated',
      at: parts.map(({ figure: { start, end } }) => ({ start, end })),
      facts: { counted: kindOf(first.noun), deed: first.deed ?? '', parts: values, total },
    },
  ];
}
