import fc from 'fast-check';
import { splitsCharacter } from '@/newsroom/reports/snapshot';

/** What stands in real reports: Cyrillic, emoji beyond the basic plane, combining marks, no-break spaces, line ends of every kind. */
const piece = fc.oneof(
  fc.constantFrom(
    'The dam held. ',
    'Гребля витримала. ',
    'їжак ',
    'e\u0301te\u0301 ',
    '\u{1F30A}\u{1F3DA}\u{FE0F} ',
    '\u{1F468}\u200D\u{1F692}',
    '\u00A0',
    '\u202F',
    '\u200B',
    '\r\n',
    '\n',
    '\r',
    '[5]',
    '\u201C',
    '\u2019',
    ' ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll('\u0000', '')),
  fc.string({ unit: 'binary', maxLength: 6 }).map((text) => text.replaceAll('\u0000', '')),
);

/** A text as pasted (`raw`), as captured (`text`), and a selection in it that splits no character. Sentences repeat often. */
export const selection = fc
  .array(piece, { minLength: 1, maxLength: 40 })
  .map((pieces) => pieces.join('') || 'x')
  .chain((raw) => {
    const text = raw.replace(/\r\n?/g, '\n');
    const ends = Array.from({ length: text.length + 1 }, (_, i) => i).filter(
      (i) => !splitsCharacter(text, i),
    );
    return fc
      .tuple(fc.nat(ends.length - 2), fc.nat(ends.length - 1))
      .map(([a, b]) => (a < b ? [a, b] : [b === a ? a : b, a === b ? a + 1 : a]))
      .map(([from = 0, to = 1]) => ({ raw, text, start: ends[from] ?? 0, end: ends[to] ?? 1 }));
  });
