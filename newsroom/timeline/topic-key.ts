const longest = 120;

/**
 * A topic as addresses have it: "Air strikes" is `air-strikes`, "Мирні перемовини" is `мирні-перемовини`. Letters of any script stay;
 * everything between them becomes one hyphen. A label without a letter or a digit is told by its code points.
 *
 * @returns never empty, without a character that has a meaning in addresses.
 */
export function topicKey(label: string): string {
  const key = label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’ʼ]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return key || `u${[...label].map((sign) => (sign.codePointAt(0) ?? 0).toString(16)).join('-')}`;
}

/** The part of an address that leads to a topic. */
export function topicPath(label: string): string {
  return encodeURIComponent(topicKey(label));
}

/**
 * The key that a part of an address means, encoded or not; null where it can be no topic's.
 */
export function topicOfAddress(part: string): string | null {
  try {
    const text = decodeURIComponent(part);
    if (text === '' || text.length > longest || !text.isWellFormed()) return null;
    const key = text.normalize('NFKC').toLowerCase();
    return topicKey(key) === key ? key : null;
  } catch {
    return null;
  }
}
