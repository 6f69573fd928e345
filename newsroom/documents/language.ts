import { detect } from 'tinyld/light';

const languages = /^[a-z]{2}$/;

/**
 * Recognises the language of a text where nothing declares it. Of the Cyrillic ones the library knows Russian alone, so the
 * letters that only one of them has are counted first.
 *
 * @returns BCP 47, or null for a text too short to tell
 */
export function recogniseLanguage(text: string): string | null {
  const sample = sampleOf(text);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 12) return null;
  const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  if (cyrillic * 2 > letters) return cyrillicLanguage(sample);
  const found = detect(sample);
  return languages.test(found) ? found : null;
}

function cyrillicLanguage(sample: string): string | null {
  const count = (letters: RegExp) => sample.match(letters)?.length ?? 0;
  const own = [
    ['be', count(/ў/giu) * 3],
    ['uk', count(/[їєґ]/giu) * 2 + count(/[іи]/giu) / 4],
    ['ru', count(/[ыэъё]/giu) * 2],
    ['sr', count(/[јљњћђџ]/giu) * 3],
  ] as const;
  const hasI = count(/і/giu) > 0;
  const best = own
    .filter(([language]) => language !== 'uk' || hasI || count(/[їєґ]/giu) > 0)
    .reduce((a, b) => (b[1] > a[1] ? b : a));
  if (best[1] > 0) return best[0];
  return count(/ъ/giu) === 0 ? 'ru' : 'bg';
}

/** Letters from the middle and the beginning: menus stand first on many pages. */
function sampleOf(text: string): string {
  const middle = Math.floor(text.length / 3);
  const sample = text.length <= 3000 ? text : text.slice(0, 1000) + text.slice(middle, middle + 2000);
  return sample.replace(/https?:\/\/\S{1,2000}/g, ' ').toWellFormed();
}
