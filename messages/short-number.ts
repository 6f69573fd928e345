const made = new Map<string, Intl.NumberFormat>();

/**
 * A number as short as an axis needs it: "400m", "1.2bn"; below ten thousand in full.
 *
 * @param language BCP 47.
 */
export function shortNumber(value: number, language: string): string {
  const notation = Math.abs(value) >= 10_000 ? 'compact' : 'standard';
  const key = `${language} ${notation}`;
  const format =
    made.get(key) ??
    new Intl.NumberFormat(language, { notation, maximumFractionDigits: notation === 'compact' ? 1 : 20 });
  made.set(key, format);
  return format.format(value).replace('-', '−');
}
