import type { Qualifier } from '@/db/vocabulary';
import { besideNumbers, reachBefore } from './figure-refusals';
import type { Numeral } from './numbers';
import { anyCase, Ending } from './patterns';
import type { PlainSentence } from './plain-sentence';
import type { Guarded } from './words';

/** Between a qualifier and its number: "at least an additional $20", "some of the", "over a". */
const between = String.raw`(?:\s{1,2}(?:a|an|the|another|additional|further|more|total of|estimated|всього))?\s{0,2}(?:(?:US|A|C|HK|NZ)?[$€£¥₴₽₹~]\s?|(?:USD|EUR|GBP|CHF|UAH|RUB|Rs\.?)\s?)?`;
const leading = (marks: RegExp, words: string) =>
  besideNumbers.guard(marks, new Ending(`(?<![\\p{L}])(?:${words})${between}`, 'i'));

const before: [Guarded, Qualifier][] = [
  [
    leading(
      /^(?:least|than|minimum|щонайменше|принаймні|менше|мінімум|меньшей|минимум|менее)/,
      'at least|(?:no|not) (?:fewer|less) than|(?:a )?minimum(?: of)?|at the very least|щонайменше|принаймні|не менше(?: ніж)?|як мінімум|по меньшей мере|как минимум|не менее(?: чем)?',
    ),
    'at_least',
  ],
  [
    leading(
      /^(?:most|up$|many|much|maximum|than|більше|более|щонайбільше|максимум)/,
      'at most|up to|as many as|as much as|(?:a )?maximum(?: of)?|(?:no|not) more than|не більше(?: ніж)?|не более(?: чем)?|щонайбільше|максимум',
    ),
    'at_most',
  ],
  [
    leading(
      /^(?:than|over|above|exceed|upwards|excess|surpass|topp|past|beyond|понад|більш|свыше|более|больше)/,
      'more than|over|above|exceed(?:s|ed|ing)?|upwards of|in excess of|greater than|surpass(?:es|ed|ing)?|topp(?:ed|ing)|past|beyond|понад|більше(?: ніж)?|більш як|свыше|более(?: чем)?|больше(?: чем)?',
    ),
    'more_than',
  ],
  [
    leading(
      /^(?:than|under|below|менш|менее|меньше)/,
      'less than|fewer than|under|below|менше(?: ніж)?|менш як|менее(?: чем)?|меньше(?: чем)?',
    ),
    'less_than',
  ],
  [
    leading(
      /^(?:about|around|some|approx|roughly|circa|ca|near|almost|close|estimated|virtually|over|under|average|близько|приблизно|майже|орієнтовно|біля|около|примерно|почти|порядка|приблизительно)/,
      'about|around|some|approximately|approx\\.?|roughly|circa|ca\\.|nearly|almost|close to|an? estimated|estimated(?: at)?|nearing|near|virtually|just (?:over|under)|an? average of|близько|приблизно|майже|орієнтовно|біля|около|примерно|почти|порядка|приблизительно',
    ),
    'about',
  ],
];

const tilde = new Ending(`(?<![\\p{L}])~${between}`, 'i');

const mayTrail = /^(?:\+|-plus|[\s-](?:or|and|odd|plus|і|та|и|або|или)(?![a-z]))/i;
const after: [RegExp, Qualifier][] = [
  [
    anyCase`^(?:\+|\s(?:or more|and more|and above|і більше|та більше|и более|або більше|или более)(?!\p{L}))`,
    'at_least',
  ],
  [anyCase`^\s(?:or (?:fewer|less)|і менше|и менее)(?!\p{L})`, 'at_most'],
  [anyCase`^[\s-](?:or so|odd|plus-minus)(?!\p{L})`, 'about'],
  [anyCase`^-plus(?!\p{L})`, 'at_least'],
];

/**
 * How exact a number is meant, by the words about it.
 *
 * @returns the qualifier, and the number's span with what trails it ("or more").
 */
export function qualifierOf(
  sentence: PlainSentence,
  numeral: Numeral,
): { qualifier: Qualifier; start: number; end: number } {
  const trail = sentence.text.slice(numeral.end, numeral.end + 24);
  if (mayTrail.test(trail))
    for (const [pattern, qualifier] of after) {
      const match = trail.match(pattern);
      if (match) return { qualifier, start: numeral.start, end: numeral.end + match[0].length };
    }
  const lead = sentence.before(numeral.start, reachBefore, besideNumbers);
  const found = before.find(([pattern]) => pattern.test(lead));
  const qualifier = found?.[1] ?? (lead.text.includes('~') && tilde.test(lead.text) ? 'about' : 'exact');
  return { qualifier, start: numeral.start, end: numeral.end };
}
