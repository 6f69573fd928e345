import { multiplierWords, plainWords } from './number-words';
import { exact } from './patterns';
import { plainWord } from './words';

/** A number as it stands in a text: its value as a decimal text, and its UTF-16 span. */
export type Numeral = { value: string; start: number; end: number };

const groupSeparator = /^[,.\u00A0\u202F\u2009 ]$/;
const joint = /^(?:[\s\u00A0-]|[ \u00A0]{2})$/;
const cyrillicLetter = exact`\p{Script=Cyrillic}`;

type Token = { text: string; start: number; end: number; digits: boolean };

/**
 * Finds numbers in digits (with separators of thousands and decimals) and in words of English, Ukrainian and
 * Russian, multipliers resolved: "200,000", "14.6", "1,5 млн", "one billion", "twenty-three", "a dozen". A number
 * fastened to letters before it ("Kh-101", "F16") is part of a name and is not returned; what follows it is the
 * caller's affair.
 *
 * @returns in order of the text.
 */
export function findNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; ) {
    const first = tokens[at] as Token;
    const taken = first.digits ? takeDigits(text, tokens, at) : takeWords(text, tokens, at);
    if (taken) found.push(taken.numeral);
    at = taken ? taken.next : at + 1;
  }
  return found;
}

/** Digits, and the words that can be part of a number; all others only part them. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const digit = isDigit(code);
    if (!digit && !isLetter(code)) {
      at++;
      continue;
    }
    let end = at + 1;
    const plausible = digit || initials.has(initialOf(text, at));
    if (digit) while (isDigit(text.charCodeAt(end))) end++;
    else while (isLetter(text.charCodeAt(end)) || isApostrophe(text, end)) end++;
    if (!plausible) {
      at = end;
      continue;
    }
    // "threefold": the number is the word's beginning.
    const manifolds = !digit && end - at > 6 && manifold.test(text.slice(at, end));
    const length = manifolds ? end - at - 4 : end - at;
    if (digit || (length < 15 && partsOfNumbers.has(plainWord(text, at, at + length))))
      tokens.push({ text: text.slice(at, at + length), start: at, end: at + length, digits: digit });
    at = end;
  }
  return tokens;
}

const manifold = /^(?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)fold$/i;
const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code > 191 && code < 0x2000 && code !== 215);
/** "п'ять": between two letters. */
function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 0x27 || code === 0x2019 || code === 0x2bc) && isLetter(text.charCodeAt(at + 1));
}

const beside = new Set(['a', 'and', 'half', 'k', 'm', 'b', 't']);
const partsOfNumbers = new Set([...plainWords.keys(), ...multiplierWords.keys(), ...beside]);
/** By their first letters most words are told apart from numbers at once. */
const initials = new Set([...partsOfNumbers].map((word) => initialOf(word, 0)));

/** The first two letters as one number, without a new text. */
function initialOf(text: string, at: number): number {
  const second = text.charCodeAt(at + 1);
  return small(text.charCodeAt(at)) * 65_536 + (isLetter(second) ? small(second) : 0);
}

/** A capital of Latin or Cyrillic writing as its small letter. */
function small(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  if (code >= 0x410 && code <= 0x42f) return code + 32;
  return code >= 0x400 && code <= 0x40f ? code + 80 : code;
}

type Taken = { numeral: Numeral; next: number };

function takeDigits(text: string, tokens: readonly Token[], at: number): Taken | null {
  const first = tokens[at] as Token;
  if (isFastened(text, first)) return null;
  const groups = groupsFrom(text, tokens, at);
  const last = tokens[groups.next - 1] as Token;
  const following = tokens[groups.next];
  const written = groups.whole + (groups.fraction === null ? '' : `.${groups.fraction}`);
  const multiplier = following && multiplierOf(text, first, last, following);
  if (!multiplier)
    return {
      numeral: { value: decimal(Number(written), written), start: first.start, end: last.end },
      next: groups.next,
    };
  // "1,125 млрд" has a decimal comma: nobody writes thousands of milliards so.
  const decimalComma = groups.commas === 1 && groups.fraction === null && cyrillicLetter.test(following.text);
  const value = decimalComma ? Number(text.slice(first.start, last.end).replace(',', '.')) : Number(written);
  return {
    numeral: { value: decimal(value * multiplier), start: first.start, end: following.end },
    next: groups.next + 1,
  };
}

/** "Kh-101", "F16", "x7": the letters before it make it part of a name. */
function isFastened(text: string, { start }: Token): boolean {
  if (isLetter(text.charCodeAt(start - 1))) return true;
  return /[-\u2010-\u2012]/.test(text[start - 1] ?? '') && isLetter(text.charCodeAt(start - 2));
}

function groupsFrom(text: string, tokens: readonly Token[], at: number) {
  const first = tokens[at] as Token;
  let whole = first.text;
  let fraction: string | null = null;
  let commas = 0;
  let next = at + 1;
  const separator = text.slice(first.end, first.end + 1);
  const follows = (index: number, sign: string): Token | null => {
    const before = tokens[index - 1] as Token;
    const after = tokens[index];
    if (!after?.digits || after.start !== before.end + 1) return null;
    return text[before.end] === sign ? after : null;
  };
  if (groupSeparator.test(separator) && first.text.length <= 3 && first.text !== '0') {
    const groups: Token[] = [];
    for (let group = follows(next, separator); group?.text.length === 3; group = follows(next, separator)) {
      groups.push(group);
      next++;
    }
    // One point is a decimal point; two or more separate thousands.
    if (separator === '.' && groups.length === 1) {
      groups.pop();
      next--;
    }
    // "In 2025 300 people", "20 300 kg": a plain space separates thousands alone where nothing longer stands about it.
    for (const group of groups) whole += group.text;
    if (separator === ',') commas = groups.length;
  }
  const point = follows(next, '.');
  const comma = follows(next, ',');
  if (point && next - at >= 1) {
    fraction = point.text;
    next++;
  } else if (comma && comma.text.length !== 3) {
    const after = text[comma.end] ?? '';
    // "15,16 and 17" is a list; "1,5 млн" and "12,75 %" are decimals.
    if (comma.text.length <= 2 && !/[,\d]/.test(after)) {
      fraction = comma.text;
      next++;
    }
  }
  return { whole, fraction, commas, next };
}

function multiplierOf(text: string, first: Token, last: Token, following: Token): number | undefined {
  if (following.digits) return undefined;
  const between = text.slice(last.end, following.start);
  const word = following.text.toLowerCase();
  if (between === '') {
    const paid = /[$€£¥₴₽₹]\s?$/u.test(text.slice(Math.max(0, first.start - 2), first.start));
    if (paid && /^[kmbt]$/.test(word)) return { k: 1e3, m: 1e6, b: 1e9, t: 1e12 }[word];
    return /^(?:bn|mn|tn|trn|mln|bln|млн|млрд|тис|тыс|трлн)$/.test(word)
      ? multiplierWords.get(word)
      : undefined;
  }
  return joint.test(between) ? multiplierWords.get(word) : undefined;
}

/** "nine hundred and ninety-nine million nine hundred …": longer ones nobody writes. */
const mostWords = 14;

function takeWords(text: string, tokens: readonly Token[], at: number): Taken | null {
  const first = tokens[at] as Token;
  const lead = leadOf(text, tokens, at);
  if (!lead) return null;
  let next = lead.next;
  const values = [...lead.values];
  while (next < tokens.length && values.length < mostWords) {
    const word = tokens[next] as Token;
    const before = tokens[next - 1] as Token;
    if (!joint.test(text.slice(before.end, word.start))) break;
    const value = wordValue(word);
    if (value !== undefined) {
      if (!continues(values, value, /-/.test(text.slice(before.end, word.start)))) break;
      values.push(value);
      next++;
      continue;
    }
    // "two hundred and three" is one number, "two and three" are two.
    const after = tokens[next + 1];
    const afterValue = after && !after.digits ? wordValue(after) : undefined;
    const grand = values.some((v) => isMultiplier(v) && v.multiplier !== 12);
    if (word.text.toLowerCase() !== 'and' || !grand || afterValue === undefined || !after) break;
    if (isMultiplier(afterValue) || !joint.test(text.slice(word.end, after.start))) break;
    if (afterValue.plain >= smallestMultiplier(values)) break;
    values.push(afterValue);
    next += 2;
  }
  const end = (tokens[next - 1] as Token).end;
  return { numeral: { value: decimal(sumOf(values)), start: first.start, end }, next };
}

type WordValue = { plain: number; multiplier?: undefined } | { multiplier: number; plain?: undefined };
const isMultiplier = (value: WordValue): value is { multiplier: number } => value.multiplier !== undefined;

function wordValue(word: Token): WordValue | undefined {
  if (word.digits || word.text.length < 2 || word.text.length > 14) return undefined;
  const folded = word.text.toLowerCase().replace(/[’ʼ]/g, "'");
  const plain = plainWords.get(folded);
  if (plain !== undefined) return { plain };
  const multiplier = multiplierWords.get(folded);
  return multiplier === undefined ? undefined : { multiplier };
}

/** How a number in words begins: with a plain word, a multiplier alone in full ("million"), or "a dozen". */
function leadOf(
  text: string,
  tokens: readonly Token[],
  at: number,
): { values: WordValue[]; next: number } | null {
  const first = tokens[at] as Token;
  const own = wordValue(first);
  if (own && !isMultiplier(own)) return { values: [own], next: at + 1 };
  const lower = first.text.toLowerCase();
  const second = tokens[at + 1];
  const secondValue =
    second && joint.test(text.slice(first.end, second.start)) ? wordValue(second) : undefined;
  if (lower === 'a' && secondValue && isMultiplier(secondValue))
    return { values: [{ plain: 1 }, secondValue], next: at + 2 };
  if (lower === 'half' && second?.text.toLowerCase() === 'a') {
    const third = tokens[at + 2];
    const value = third && wordValue(third);
    if (value && isMultiplier(value)) return { values: [{ plain: 0.5 }, value], next: at + 3 };
  }
  if (
    own &&
    isMultiplier(own) &&
    /^(?:hundred|thousand|million|billion|trillion)$|^(?:тисяча|тысяча|мільйон|миллион|мільярд|миллиард)$/.test(
      lower,
    )
  )
    return { values: [{ plain: 1 }, own], next: at + 1 };
  return null;
}

/** Whether a further word belongs to the number: "twenty three", "сто двадцять", "two hundred", not "one two". */
function continues(values: readonly WordValue[], value: WordValue, hyphen: boolean): boolean {
  const last = values.at(-1) as WordValue;
  if (isMultiplier(value)) return !(isMultiplier(last) && last.multiplier > value.multiplier);
  if (isMultiplier(last)) return value.plain < last.multiplier || hyphen;
  if (last.plain >= 100) return value.plain < 100;
  return last.plain >= 20 && last.plain % 10 === 0 && value.plain < 10;
}

function smallestMultiplier(values: readonly WordValue[]): number {
  return Math.min(...values.filter(isMultiplier).map((value) => value.multiplier));
}

function sumOf(values: readonly WordValue[]): number {
  let total = 0;
  let current = 0;
  for (const value of values) {
    if (!isMultiplier(value)) current += value.plain;
    else if (value.multiplier <= 100) current = (current || 1) * value.multiplier;
    else {
      total += (current || 1) * value.multiplier;
      current = 0;
    }
  }
  return total + current;
}

/** Decimal text without exponent or trailing zeros; digits beyond a double's precision stay as they were written. */
function decimal(value: number, written?: string): string {
  if (written && !Number.isSafeInteger(value) && !written.includes('.'))
    return written.replace(/^0+(?=\d)/, '');
  if (Number.isInteger(value) && value < 1e21) return String(value);
  if (value < 1e21) return value.toFixed(6).replace(/\.?0+$/, '');
  return value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 6 });
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
