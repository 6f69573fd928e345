/**
 * Words as the search compares them: lower case, without accents and apostrophes, Cyrillic as Latin letters, y and j as i, and
 * no letter twice in a row, so that Zelensky, Zelenskyy and Зеленський are one word. Marks between words become spaces.
 *
 * The database's function `romanised` (migration 0009) says the same, letter for letter; a test holds the two together.
 */
export function romanised(words: string): string {
  let folded = words.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what is beyond ASCII.
  if (/[^\x00-\x7f]/.test(folded)) {
    folded = folded
      .normalize('NFKD')
      .replace(/[\u0300-\u0304\u0306-\u0308\u030A-\u030C\u0327\u0328\u02BC\u2018\u2019ьъ]/g, '')
      .replace(/[а-яєіґłđø]/g, (letter) => letters[letter] ?? letter)
      .replace(/[\u0080-\u00BF\u00D7\u00F7\u2000-\u206F\u20A0-\u2BFF\u3000-\u303F]/g, ' ');
  }
  return folded
    .replace(/['`]/g, '')
    .replace(/[yj]/g, 'i')
    .replace(/[!-/:-@[-^_{-~]/g, ' ')
    .replaceAll('zhzh', 'zh')
    .replace(/([a-ik-xz])\1/g, '$1');
}

const letters: Readonly<Record<string, string>> = {
  ...{ щ: 'shch', ш: 'sh', ч: 'ch', ц: 'ts', ж: 'zh', х: 'kh', ю: 'iu', я: 'ia', є: 'ie' },
  ...{ а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', з: 'z', и: 'i', і: 'i', к: 'k', л: 'l' },
  ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', ы: 'i', э: 'e' },
  ...{ ł: 'l', đ: 'd', ø: 'o' },
};
