import { RuleBroken } from '@/newsroom/errors';
import { ascii } from './form';

/**
 * Refuses XML that declares a document type: what entities of its own can do (grow without end, read other files) no report
 * needs.
 *
 * @throws RuleBroken document_defines_entities at 'file'
 */
export function mustDefineNothing(xml: Uint8Array | string): void {
  // Without NUL, so that UTF-16 is seen through.
  const text = typeof xml === 'string' ? xml : ascii(xml).replaceAll('\0', '');
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new RuleBroken('document_defines_entities', 'file');
}
