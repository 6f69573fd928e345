import type { Cited } from './cited';

/**
 * Wikipedia's template {{cite web}} (https://en.wikipedia.org/wiki/Template:Cite_web; the Ukrainian one takes the same parameters).
 * The lasting address is the one to follow; the address as it stood is given as the archived copy.
 */
export function wikipediaTemplate(cited: Cited): string {
  const parameters = [
    ['url', cited.address],
    ['title', cited.title],
    ['website', cited.container ? `${cited.author}: ${cited.container}` : cited.author],
    ['date', cited.day],
    ['language', cited.language],
    ['archive-url', cited.asOfAddress],
    ['archive-date', cited.day],
    ['url-status', 'live'],
  ];
  const template = `{{cite web ${parameters.map(([name, value = '']) => `|${name}=${inTemplate(value)}`).join(' ')}}}`;
  return [template, ...cited.caveats.map((caveat) => `[${caveat}]`).map(inTemplate)].join(' ');
}

/** What means something in a page of a wiki is written as a character reference. */
function inTemplate(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replace(
      /[<>[\]{}|]|'(?=')|(?<=')'|~(?=~)|(?<=~)~|_(?=_)|(?<=_)_/g,
      (mark) => `&#${mark.charCodeAt(0)};`,
    );
}
