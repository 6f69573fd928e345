import { foldName } from '@/newsroom/names';
import type { ReportRule } from './read-report';

/** In lines; a byline stands no deeper. */
const head = 12;
const longestByline = 80;

/**
 * A byline that names another house than the report's publisher, in its title ("House: …") and on a line of its own: the page may
 * carry what that house published first.
 */
export const republication: ReportRule = ({ text, publisher, author }) => {
  const lines = linesOf(text);
  for (const { words } of lines) {
    const [, named] = /^([\p{Lu}][^:]{2,60}):\s\S/u.exec(words) ?? [];
    if (!named || (publisher && foldName(publisher) === foldName(named))) continue;
    const byline = lines.find((line) => foldName(line.words.replace(/^by\s/i, '')) === foldName(named));
    if (!byline) continue;
    return [
      {
        rule: 'republication',
        at: [{ start: byline.start, end: byline.start + byline.words.length }],
        facts: { named, publisher: publisher ?? '', author: author ?? '' },
      },
    ];
  }
  return [];
};

function linesOf(text: string): { words: string; start: number }[] {
  let start = 0;
  return text
    .slice(0, 4_000)
    .split('\n')
    .map((line) => {
      const words = line.replace(/^[#*\s]+|[*\s]+$/g, '');
      const from = start + line.indexOf(words);
      start += line.length + 1;
      return { words, start: from };
    })
    .filter(({ words }) => words.length > 2)
    .slice(0, head)
    .filter(({ words }) => words.length <= longestByline || words.includes(':'));
}
