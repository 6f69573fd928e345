import { createHash } from 'node:crypto';
import { RuleBroken } from '@/newsroom/errors';
import { isStorable } from '@/newsroom/text';
import { longestText } from './report';

export type CapturedText = { text: string; sha256: string; utf16Length: number; codePointLength: number };

/**
 * Makes the text of a snapshot: line ends become LF and nothing else is changed.
 *
 * @param received as pasted, or decoded by decodeUpload.
 * @returns the text, SHA-256 of its UTF-8 in hexadecimal, and its length in UTF-16 units and in code points.
 * @throws RuleBroken ill_formed_text (a lone surrogate), nul_in_text, empty_text, text_too_long, all at 'text'.
 */
export function captureText(received: string): CapturedText {
  if (!received.isWellFormed()) throw new RuleBroken('ill_formed_text', 'text');
  if (!isStorable(received)) throw new RuleBroken('nul_in_text', 'text');
  const text = received.replace(/\r\n?/g, '\n');
  if (text.trim() === '') throw new RuleBroken('empty_text', 'text');
  if (text.length > longestText)
    throw new RuleBroken('text_too_long', 'text', { length: text.length, longest: longestText });
  return {
    text,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    utf16Length: text.length,
    codePointLength: codePointsIn(text, 0, text.length),
  };
}

/**
 * Decodes an uploaded file as UTF-8. A byte order mark is a mark of the encoding, not of the text, and is dropped.
 *
 * @throws RuleBroken ill_formed_text at 'text' when the bytes are not UTF-8.
 */
export function decodeUpload(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw Object.assign(new RuleBroken('ill_formed_text', 'text'), { cause });
  }
}

/** Code points between two UTF-16 offsets that split no character. */
export function codePointsIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    // The second half of a pair belongs to the character before it.
    const unit = text.charCodeAt(i);
    if (unit < 0xdc00 || unit > 0xdfff) count++;
  }
  return count;
}

/** Whether an offset lies between two halves of one character. */
export function splitsCharacter(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
