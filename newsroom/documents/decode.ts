import { RuleBroken } from '@/newsroom/errors';
import type { Told } from './document';
import { ascii } from './form';

/**
 * Decodes the bytes of a text: by its byte order mark, else by what was told or what it declares, else as UTF-8.
 *
 * @param isPage whether it is HTML, which may declare its encoding within, and which was once windows-1252 unless it said so
 * @throws RuleBroken encoding_unknown, ill_formed_text, both at 'file'
 */
export function decode(bytes: Uint8Array, told: Told, isPage = false): string {
  const marked = byMark(bytes);
  if (marked) return decodedAs(marked, bytes);
  const declared = charsetOf(told.contentType) ?? (isPage ? declaredIn(bytes) : null);
  if (declared && !/^utf-?8$/i.test(declared)) return decodedAs(declared, bytes);
  try {
    return decodedAs('utf-8', bytes);
  } catch (error) {
    if (isPage && !declared) return decodedAs('windows-1252', bytes);
    throw error;
  }
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}

function charsetOf(contentType = ''): string | null {
  return /charset\s{0,5}=\s{0,5}["']?([\w.:-]{2,40})/i.exec(contentType.slice(0, 500))?.[1] ?? null;
}

function declaredIn(bytes: Uint8Array): string | null {
  const start = ascii(bytes.subarray(0, 4096));
  const meta = /<meta[^>]{0,300}charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{2,40})/i.exec(start)?.[1];
  return meta ?? /^<\?xml[^>]{0,200}encoding\s{0,5}=\s{0,5}["']([\w.:-]{2,40})/i.exec(start)?.[1] ?? null;
}

function decodedAs(charset: string, bytes: Uint8Array): string {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(charset, { fatal: true });
  } catch (cause) {
    throw Object.assign(new RuleBroken('encoding_unknown', 'file', { charset }), { cause });
  }
  try {
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? repaired(text) : text;
  } catch (cause) {
    throw Object.assign(new RuleBroken('ill_formed_text', 'file'), { cause });
  }
}

const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Puts the characters of windows-1252 where a decoder left the controls that share their bytes; Node's takes that encoding for
 * ISO 8859-1 from 20.18.3 on (https://github.com/nodejs/node/issues/56542).
 */
export function repaired(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => windows1252.charAt(control.charCodeAt(0) - 0x80));
}
