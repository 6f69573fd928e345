import type { FoundFigure } from '@/newsroom/extraction/figures';
import type { Suggestion } from '@/newsroom/extraction/suggest';
import { type ReadReport, saidOnce } from './read-report';

/** What happened to those that a figure counts, as far as its sentence tells. */
export type Deed =
  | 'killed'
  | 'injured'
  | 'missing'
  | 'evacuated'
  | 'displaced'
  | 'detained'
  | 'launched'
  | 'stopped'
  | 'hit'
  | 'damaged';

/** A figure of a report with what it counts. */
export type Counted = {
  figure: FoundFigure;
  value: number;
  /** The counted noun in the singular, without its adjectives; empty for "70 of them". */
  noun: string;
  deed: Deed | null;
  claim: Suggestion;
};

const deeds: readonly [Deed, string][] = [
  ['killed', 'kill|dead(?!l)|die[ds]?(?!\\p{L})|death|fatalit|slain|lost their li|claimed the li'],
  ['injured', 'injur|wound|hurt(?!\\p{L})'],
  ['missing', 'missing|unaccounted'],
  ['evacuated', 'evacuat'],
  ['displaced', 'displac|homeless|fled(?!\\p{L})'],
  ['detained', 'detain|arrest'],
  [
    'stopped',
    'shot down|shoot down|down(?:ed|ing)|intercept|suppress|jam(?:med|ming)?(?!\\p{L})|neutrali[sz]|repelled|thwarted',
  ],
  ['launched', 'launch|fired(?!\\p{L})|unleash|sent(?!\\p{L})'],
  ['hit', 'hit(?:s|ting)?(?!\\p{L})|struck|slammed|impact'],
  ['damaged', 'damag|destroy|collaps|burn(?:ed|t)'],
];
const any = new RegExp(
  `(?<!\\p{L})(?:${deeds.map(([deed, stems]) => `(?<${deed}>${stems})`).join('|')})`,
  'giu',
);
const people =
  /^(?:people|person|civilian|resident|individual|man|men|woman|women|child|children|other|responder|soldier|worker|victim|fatality|death|injury|casualty|passenger|student|patient|villager|adult|boy|girl|rescuer|firefighter|medic|journalist|troop|servicem[ae]n)$/;
/** In characters; a verb further off counts something else. */
const reach = 90;

/** Every figure that the report's own claims state once, with what it counts. */
export function countedIn(report: ReadReport): Counted[] {
  return saidOnce(report).flatMap((claim) =>
    claim.figures.flatMap((figure, i): Counted[] => {
      const value = Number(figure.value);
      if (!Number.isFinite(value)) return [];
      const words = wordsAround(report.text, claim, i);
      return [{ figure, value, noun: nounOf(figure), deed: deedIn(words), claim }];
    }),
  );
}

/** Whether both figures count people, or the same thing. */
export function countsAlike(a: Counted, b: Counted): boolean {
  return kindOf(a.noun) === kindOf(b.noun);
}

/** "people" for everybody that a toll counts, else the noun. */
export function kindOf(noun: string): string {
  return people.test(noun) ? 'people' : noun;
}

/** By how much a figure may be off and still be said so: "about 80" by half of its last digit that is not 0. */
export function slackOf({ figure, value }: Counted): number {
  if (figure.qualifier === 'exact' || figure.qualifier === 'unspecified') return 0;
  let unit = 1;
  while (value !== 0 && value % (unit * 10) === 0) unit *= 10;
  return unit / 2;
}

function wordsAround(
  text: string,
  { figures, start, end }: Suggestion,
  i: number,
): { before: string; after: string } {
  const figure = figures[i];
  if (!figure) return { before: '', after: '' };
  const from = Math.max(start, figures[i - 1]?.end ?? start, figure.start - reach);
  const to = Math.min(end, figures[i + 1]?.start ?? end, figure.end + reach);
  return { before: text.slice(from, figure.start), after: text.slice(figure.end, to).split(/[;:]/)[0] ?? '' };
}

/** The verb behind the noun, else the nearest one before the number. */
function deedIn({ before, after }: { before: string; after: string }): Deed | null {
  const [next] = after.matchAll(any);
  const last = [...before.matchAll(any)].at(-1);
  const gap = last ? before.length - last.index - last[0].length : Infinity;
  const match = last && (!next || gap < Math.min(12, next.index)) ? last : next;
  return deeds.find(([deed]) => match?.groups?.[deed])?.[0] ?? null;
}

function nounOf({ what, unit }: FoundFigure): string {
  const last =
    (what ?? unit ?? '')
      .toLowerCase()
      .split(/[\s-]+/)
      .at(-1) ?? '';
  return last.replace(/(?<=[^s])s$/, '').replace(/ie$/, 'y');
}
