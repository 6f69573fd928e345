import type { Span } from './document';

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const date = String.raw`(?:(?:\d{1,2} ${month}|${month}\.? \d{1,2})(?:,? \d{4})?)`;
const place = String.raw`\p{Lu}[\p{L}.'’-]{1,24}(?: (?:de |da |del |al-)?\p{Lu}[\p{L}.'’-]{0,24}){0,3}`;
const agency = String.raw`\([^()\n]{2,40}\)`;
const stroke = String.raw`\s{0,3}(?:[—–]|--|-(?=\s))\s{0,3}`;
/** "GENEVA, Feb 26 (Reuters) – ", "KYIV, Ukraine (AP) — ", "Nairobi, 12 March 2024 – ", "(Manila) – ". */
const dateline = new RegExp(
  String.raw`^(?:\*\*|__)?(?:${place}(?:[/,] ?${place}){0,2},? ?(?:${date},? ?)?${agency}(?:\*\*|__)?${stroke}|${place}(?:, ?${place}){0,2},? ${date}\.?(?:\*\*|__)?${stroke}|\p{Lu}{3,}[\p{Lu} .,’'-]{0,40}(?:\*\*|__)?\s{1,3}(?:[—–]|--|-)\s{1,3}|\p{Lu}{3,}[\p{Lu} .’'-]{0,30}, \p{Lu}[\p{L}. ]{2,24}\s{1,3}[—–]\s{1,3}|\(${place}(?:, ?${place})?\)${stroke})(?=\S)`,
  'u',
);

/** A paragraph's text behind its dateline. */
export function withoutDateline(text: string, content: Span): Span {
  const head = text.slice(content.start, Math.min(content.end, content.start + 160));
  if (!/[—–]|--|\) ?-| - /.test(head)) return content;
  const length = dateline.exec(head)?.[0].length ?? 0;
  return { start: content.start + length, end: content.end };
}

const label = /^(?:\*\*|__)?(\p{Lu}[\p{L}\p{M}’'/&() -]{2,48}):(?:\*\*|__)?\s{1,3}(?=(?:\*\*)?[\p{Lu}“"‘])/u;

/** A sentence behind a label that only sorts it: "Unconfirmed claims: …". */
export function withoutLabel(text: string, sentence: Span): Span {
  const head = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 70));
  const found = head.includes(':') ? label.exec(head) : null;
  if (!found) return sentence;
  const words = (found[1] ?? '').split(/\s+/);
  if (
    (words.length > 5 && !/["“]/.test(text[sentence.start + found[0].length] ?? '')) ||
    /^(?:.*\s)?(?:objective|goal|aim|said|says|told|added|wrote|note|source|photo|credit|caption|question|by)s?$/i.test(
      found[1] ?? '',
    )
  )
    return sentence;
  if (sentence.end - sentence.start - found[0].length < 25) return sentence;
  return { start: sentence.start + found[0].length, end: sentence.end };
}
