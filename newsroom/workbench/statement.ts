import type { Suggestion } from '@/newsroom/extraction/suggest';

/** In characters; a frame that is longer says more than who speaks. */
const longestFrame = 160;
/** Words that point back into the frame: without it nobody knows what they mean. */
const pointsBack =
  /^(?:he|she|it|they|we|i|his|her|hers|its|their|theirs|our|my|this|these|that|those|there|such|both|neither|also|not|no|would|could|might|whether|if)(?![\p{L}\p{N}])/iu;
const reporting = `(?:said|says|reported|reports|stated|states|announced|announces|confirmed|confirms|added|noted|wrote|told [^,.;:]{2,60}?)`;
const thatFollows = new RegExp(String.raw`(?<![\p{L}])${reporting}(?:[ ,][^,;:.“”"]{0,60}?)?,? that `, 'iu');
const closesFrame = new RegExp(
  `^(?:according to [^;:“”"]{2,120}|[^,;:“”"]{2,100} ${reporting}(?: [^,;:“”"]{0,50})?|${reporting} [^,;:“”"]{2,100})$`,
  'iu',
);

/**
 * The words of a claim for our own statement: the quote without the words of who says it, where what is left stands by
 * itself; else the quote as it is. Note markers and marks of emphasis go.
 *
 * @returns one line, with a capital at its beginning and a stop at its end.
 */
export function statementOf({ quote, kind, attribution, start }: Suggestion): string {
  const framed = kind === 'event' || kind === 'announcement' || kind === 'assessment';
  const denies = attribution.some(({ verb }) => verb === 'denied');
  const wording = attribution[0]?.wording;
  const inside = wording && wording.start >= start && wording.end <= start + quote.length;
  const at = inside ? wording.start - start : -1;
  const bare = framed && !denies && at >= 0 ? (withoutLead(quote, at) ?? withoutTail(quote, at)) : null;
  return tidied(bare ?? quote);
}

/** "The mayor said on Monday that …", "According to the mayor, …" */
function withoutLead(quote: string, at: number): string | null {
  if (at > 40) return null;
  const according = /^according to [^;:“”"]{2,120}?, /iu.exec(quote)?.[0];
  const frame = according ?? quote.slice(0, longestFrame).match(thatFollows);
  if (!frame) return null;
  const length = typeof frame === 'string' ? frame.length : (frame.index ?? 0) + frame[0].length;
  return standing(quote.slice(length));
}

/** "…, the mayor said." */
function withoutTail(quote: string, at: number): string | null {
  const comma = quote.lastIndexOf(', ', at);
  if (comma < 0 || quote.length - comma > longestFrame) return null;
  const frame = quote.slice(comma + 2).replace(/[.\s]+$/, '');
  return closesFrame.test(frame) ? standing(quote.slice(0, comma)) : null;
}

/** What is left, where it can stand alone: it has a few words, points to nothing, and opens no quotation that it does not close. */
function standing(rest: string): string | null {
  const words = rest.trim();
  if (words.split(/\s+/).length < 3 || pointsBack.test(words)) return null;
  const count = (sign: RegExp) => words.match(sign)?.length ?? 0;
  const quotesClose = count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0;
  return quotesClose ? words : null;
}

function tidied(words: string): string {
  const plain = words
    .replace(/\[{1,2}[\divxlc]{1,6}\]{1,2}(?:\([^()\s]{0,300}\))?/giu, '')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]|\*\*/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[-*•–] ?/, '')
    .replace(/[,;:]$/, '');
  const capital = plain.charAt(0).toUpperCase() + plain.slice(1);
  return /[\p{L}\p{N}%)]$/u.test(capital) ? `${capital}.` : capital;
}
