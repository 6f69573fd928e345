import { pluralize, singularize } from 'inflection';
import type { PublicFigure } from '@/newsroom/timeline/version';
import { enDash, nbsp } from './characters';
import type { Messages, Plural } from './en';
import { type Locale, languageOf } from './locale';

/** Small numbers in words, where a language needs no gender for them. */
const smallNumbers: Partial<Record<Locale, readonly string[]>> = {
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};

/** Numbers, and what they count, as a language has them. */
export function numbersIn(locale: Locale, texts: Messages) {
  const language = languageOf[locale];
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 20 });
  const inWords = new Intl.NumberFormat(language, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 20,
  });
  const plurals = new Intl.PluralRules(language);
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });

  /** Decimal text with grouped thousands, every digit kept: 200000 is "200,000". */
  function number(value: string | number): string {
    // The runtime takes decimal text of any length exactly; the type only admits literals.
    return numbers.format(value as number).replace('-', '−');
  }

  /** As {@link number}; round millions and more in words, every digit kept: "325 million", "1.67 billion". */
  function amount(value: string | number): string {
    return isRound(String(value)) ? inWords.format(value as number).replace(/ /g, nbsp) : number(value);
  }

  function pluralOf(n: number, plural: Plural | string): string {
    if (typeof plural === 'string') return plural;
    const form = plurals.select(n);
    return (form === 'zero' || form === 'two' ? undefined : plural[form]) ?? plural.other;
  }

  return {
    number,
    amount,
    pluralOf,

    /** "31 claims", in figures. */
    count: (n: number, plural: Plural) => `${number(n)}${nbsp}${pluralOf(n, plural)}`,

    /** "two independent origins", in words up to ten where the language allows. */
    countInWords: (n: number, plural: Plural) =>
      `${smallNumbers[locale]?.[n] ?? number(n)} ${pluralOf(n, plural)}`,

    /** "Kyiv, Kharkiv and Sumy". */
    list: (names: readonly string[]) => lists.format(names),

    /** A figure in words: "at least 15", "about 200,000", "80–90 km", "1 person" of what is counted in people. */
    figure({
      value,
      low,
      high,
      qualifier,
      unit,
    }: Pick<PublicFigure, 'value' | 'low' | 'high' | 'qualifier' | 'unit'>): string {
      const told = isRange({ low, high })
        ? `${amount(low ?? '')}${enDash}${amount(high ?? '')}`
        : amount(value);
      const counted = unitOf({ value, low, high, unit });
      return [texts.labels.qualifiers[qualifier], counted ? `${told}${nbsp}${counted}` : told]
        .filter(Boolean)
        .join(' ');
    },
  };
}

/** The unit as it stands after the value: "people", and "person" after one. A unit is in the desk's language, whatever the page's. */
export function unitOf(figure: Pick<PublicFigure, 'value' | 'low' | 'high' | 'unit'>): string {
  return !isRange(figure) && Number(figure.value) === 1 ? oneOf(figure.unit) : figure.unit;
}

/** Whether at most two decimals of a million or a billion tell it. */
function isRound(value: string): boolean {
  return /^(?:\d{3,5}0{4}|\d{3,5}0{7})$/.test(value);
}

function isRange({ low, high }: Pick<PublicFigure, 'low' | 'high'>): boolean {
  return low !== null && high !== null && low !== high;
}

/** One of what an English plural names; symbols, and words that do not come back as they were, stay as they are. */
function oneOf(unit: string): string {
  if (!/^[a-z ]{3,}s$|\b(people|men|women|children)$/.test(unit)) return unit;
  const one = singularize(unit);
  return pluralize(one) === unit ? one : unit;
}
