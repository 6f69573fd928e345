const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const foldable = /[\u00A0\u00AD\u2000-\u2019\u201C-\u201F\u202F\u2060\u2212\u02BC\u00AB\u00BB\uFEFF\uFF05]/;

/**
 * A text in plain marks, of the same length, so that offsets hold: straight quotation marks and apostrophes, ordinary
 * hyphens and spaces (no-break and thin ones stay apart as U+00A0), invisible characters as spaces.
 */
export function fold(text: string): string {
  if (!foldable.test(text)) return text;
  return text
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒−]/g, '-')
    .replace(/[\u2000-\u200A\u202F\u00A0]/g, '\u00A0')
    .replace(invisible, ' ')
    .replace(/％/g, '%');
}
