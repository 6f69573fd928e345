import type { Locale } from '@/messages/words';
import type { Cited } from './cited';
import { cslItem } from './csl-item';
import { formatItem } from './library';

/** Styles in which a citation can be put into a text. */
export const styles = ['apa', 'mla', 'chicago'] as const;
export type Style = (typeof styles)[number];

/** The styles are American, and so are their marks of quotation and their dates. */
const languages: Record<Locale, string> = { en: 'en-US', uk: 'uk-UA' };

/** Stands for a character that the style processor would take for markup or for the beginning of an address of its own. */
const standIns: readonly (readonly [string, string])[] = [
  ['<', '\uE000'],
  ['>', '\uE001'],
];

/** A citation as plain text, with what nobody may cite it without in brackets at its end. */
export function inStyle(cited: Cited, style: Style, locale: Locale): string {
  const item = cslItem(cited);
  const text = String(
    formatItem(
      'bibliography',
      {
        ...item,
        // A statement is a sentence: no style may write its words with capitals.
        title: `<span class="nocase">${veiled(item.title)}</span>`,
        ...(item['container-title'] && {
          'container-title': `<span class="nocase">${veiled(item['container-title'])}</span>`,
        }),
      },
      { template: style, lang: languages[locale], format: 'text' },
    ),
  );
  const plain = unveiled(text).replace(/\s+/gu, ' ').trim();
  return [dayFirst(plain, style, locale), ...cited.caveats.map((caveat) => `[${caveat}]`)].join(' ');
}

function veiled(text: string): string {
  return standIns.reduce((words, [mark, standIn]) => words.replaceAll(mark, standIn), text);
}

function unveiled(text: string): string {
  return standIns.reduce((words, [mark, standIn]) => words.replaceAll(standIn, mark), text);
}

/** APA puts the month before the day in every language; in Ukrainian the day comes first. */
function dayFirst(text: string, style: Style, locale: Locale): string {
  return locale === 'uk' && style === 'apa'
    ? text.replace(/\((\d{4}), (\p{L}+) (\d{1,2})\)/u, '($1, $3 $2)')
    : text;
}
