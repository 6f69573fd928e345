/** A number as it stands in a text: its value as a decimal text, and its UTF-16 span. */
export type Numeral = { value: string; start: number; end: number };

const small: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const multipliers: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const word = `(?:${[...Object.keys(small), ...Object.keys(multipliers)].join('|')})`;
const digits = String.raw`\d{1,3}(?:[,\u00A0\u202F]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const space = String.raw`[\s\u00A0-]`;
/** "two hundred and three" is one number, "two and three" are two. */
const and = `(?<=hundred|thousand|million|billion)${space}and`;
const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:${digits})(?:${space}(?:${Object.keys(multipliers).join('|')})(?![\p{L}]))?|${word}(?:(?:${and})?${space}${word})*(?![\p{L}]))`,
  'giu',
);

/**
 * Finds numbers in digits (with separators of thousands and decimals) and in English words, multipliers resolved:
 * "200,000", "14.6", "one billion", "twenty-three". A number fastened to letters before it ("Kh-101", "F16") is part of
 * a name and is not returned; what follows it is the caller's affair.
 *
 * @returns in order of the text.
 */
export function findNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  for (const match of text.matchAll(pattern)) {
    const before = text.slice(Math.max(0, match.index - 2), match.index);
    if (/\p{L}[-\u2010-\u2012]$/u.test(before) && /^\d/.test(match[0])) continue;
    const value = /^\d/.test(match[0]) ? valueOfDigits(match[0]) : valueOfWords(match[0]);
    found.push({ value, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function valueOfDigits(words: string): string {
  const [, number = '', multiplier] = words.match(/^([\d,.\u00A0\u202F]+)[\s\u00A0-]?([a-z]+)?$/i) ?? [];
  const plain = number.replace(/[,\u00A0\u202F]/g, '');
  return multiplier
    ? decimal(Number(plain) * (multipliers[multiplier.toLowerCase()] ?? 1))
    : decimal(Number(plain), plain);
}

function valueOfWords(words: string): string {
  let total = 0;
  let current = 0;
  for (const part of words.toLowerCase().split(/[\s\u00A0-]+/)) {
    if (part === 'and') continue;
    const multiplier = multipliers[part];
    if (multiplier === undefined) current += small[part] ?? 0;
    else if (multiplier === 100) current = (current || 1) * 100;
    else {
      total += (current || 1) * multiplier;
      current = 0;
    }
  }
  return decimal(total + current);
}

/** Decimal text without exponent or trailing zeros; digits beyond a double's precision stay as they were written. */
function decimal(value: number, written?: string): string {
  if (written && !Number.isSafeInteger(value) && !written.includes('.'))
    return written.replace(/^0+(?=\d)/, '');
  return Number(value.toFixed(6)).toLocaleString('en', { useGrouping: false, maximumFractionDigits: 6 });
}

/** Whether two decimal texts say the same number. */
export function sameNumber(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .replace(/^(-?)0+(?=\d)/, '$1')
      .replace(/(\.\d*?)0+$/, '$1')
      .replace(/\.$/, '');
  return plain(a) === plain(b);
}

/** A decimal text of at most six decimals, as whole millionths: such numbers add up and compare exactly. */
export function millionths(text: string): bigint {
  const [whole = '', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(6, '0'));
}
