import { RuleBroken } from '@/newsroom/errors';
import { limits } from './document';
import { ascii } from './form';

/**
 * Refuses XML that declares a document type: what entities of its own can do (grow without end, read other files) no report
 * needs.
 *
 * @throws RuleBroken document_defines_entities
 */
export function mustDefineNothing(xml: Uint8Array | string, path = 'file'): void {
  // Without NUL, so that UTF-16 is seen through.
  const text = typeof xml === 'string' ? xml : ascii(xml).replaceAll('\0', '');
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new RuleBroken('document_defines_entities', path);
}

/**
 * Refuses XML whose elements stand within each other without end: they exhaust a parser's stack.
 *
 * @throws RuleBroken document_too_deep
 */
export function mustBeShallow(text: string, path = 'file'): void {
  let depth = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const next = text.charAt(at + 1);
    if (text.startsWith('<![CDATA[', at)) {
      const end = text.indexOf(']]>', at);
      if (end < 0) return;
      at = end;
    } else if (next === '/') depth--;
    else if (next !== '!' && next !== '?') {
      const end = text.indexOf('>', at);
      if (end < 0) return;
      if (text.charAt(end - 1) !== '/') depth++;
      at = end - 1;
    }
    if (depth > limits.depth) throw new RuleBroken('document_too_deep', path);
  }
}
