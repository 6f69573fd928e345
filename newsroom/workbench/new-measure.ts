import type { FoundFigure } from '@/newsroom/extraction/figures';

/** What a figure counts and the situation does not count yet: proposed, for a writer to name and to add. */
export type NewMeasure = { name: string; unit: string };

const auxiliary =
  'who|that|which|was|were|is|are|be|been|being|has|have|had|also|reportedly|still|already|later|since|then|and|or|feared|presumed|confirmed|found';
const irregular =
  'dead|wounded|hurt|shot|found|missing|lost|hit|struck|shut|cut|sent|built|burnt|burned|taken|held|left|homeless|sick|broken|sunk|stolen|sold|given|flown|driven|brought|bought|born|swept|torn|laid|paid|spent|hidden|frozen|unaccounted for';
const done = String.raw`(?:${irregular}|\p{Ll}{2,18}ed)(?: (?:down|up|off|out)(?!\p{L}))?`;
const doneBehind = new RegExp(String.raw`^(?: (?:${auxiliary})){0,4} (?<done>${done})(?!\p{L})`, 'u');
const about =
  'at least|at most|about|around|almost|nearly|some|over|more than|fewer than|less than|up to|roughly|approximately|an estimated|another|the|a|all|only|as many as|a total of';
const doneBefore = new RegExp(
  String.raw`(?<!\p{L})(?<done>\p{Ll}{2,18}ed|hit|shot down|struck|sent|built|brought|bought|sold|gave|paid|spent|lent|found|left|took|held|lost|sank|shut) (?:(?:${about}) ){0,2}$`,
  'u',
);
/** They tell of the figure and not of what is counted. */
const ofFigures =
  /^(?:said|reported|claimed|added|announced|noted|counted|recorded|included|used|estimated|totall?ed|reached|exceeded|registered|documented|compared|based|related|expected|needed|called|named|located|aged|valued|increased|decreased|followed|continued|happened|occurred|resulted|received|led)$/;
const takenIn: Readonly<Record<string, string>> = { took: 'taken', sank: 'sunk', gave: 'given' };
const longestName = 80;

const currency = /^[A-Z]{3}$/;
const noName = String.raw` (?:was|were|is|are|has|have|had|will|in|of|at|on|by|to|who|that|and|since|from)(?!\p{L})`;
const of = new RegExp(
  String.raw`^ of (?:all |the |its |their |his |her ){0,2}(?<whole>\p{L}[\p{L}-]{0,30}(?:(?!${noName}) \p{Ll}[\p{Ll}-]{0,30}(?=${noName}|[,.;:]|$))?)`,
  'u',
);

/**
 * Proposes the name and unit of a measure from the words around a figure: "310 boats were brought" counts "boats brought",
 * "allocated 30 million euros" counts "money allocated".
 *
 * @param quote the passage.
 * @param figure with its span in the passage itself.
 * @returns an empty name where the text does not say what is counted.
 */
export function newMeasureOf(quote: string, { start, end, what, unit }: FoundFigure): NewMeasure {
  const noun = nounOf(quote.slice(end), what, unit);
  if (!noun) return { name: '', unit: unit ?? '' };
  const counted = quote.slice(end).replace(/^\s+/, '');
  const behind = counted.toLowerCase().startsWith(noun) ? counted.slice(noun.length) : '';
  const after = doneBehind.exec(behind.slice(0, 80))?.groups?.done;
  const before = doneBefore.exec(quote.slice(Math.max(0, start - 80), start))?.groups?.done;
  const deed = [after, before].find((word) => word && !ofFigures.test(word));
  const name = [noun, deed && (takenIn[deed] ?? deed)].filter(Boolean).join(' ');
  return { name: name.slice(0, longestName), unit: unit ?? '' };
}

/** Whether it is a sum of money, by its unit. */
export function isMoney({ unit }: { unit: string | null }): boolean {
  return currency.test(unit ?? '');
}

function nounOf(behind: string, what: string | null, unit: string | null): string {
  if (isMoney({ unit })) return 'money';
  if (unit !== 'percent') return (what ?? '').toLowerCase().replace(/\s+/g, ' ').trim();
  const whole = of.exec(behind.slice(0, 120).replace(/^ ?(?:%|percent|per cent)/, ''))?.groups?.whole;
  return whole ? `share of ${whole}` : '';
}
