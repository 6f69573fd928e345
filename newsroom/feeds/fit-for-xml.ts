/** XML 1.0 refuses most control characters and lone surrogates: a mark shows that one stood there. */
const refused = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A value with all of its texts as XML takes them. */
export function fitForXml<T>(value: T): T {
  if (typeof value === 'string') return value.toWellFormed().replace(refused, '\uFFFD') as T;
  if (Array.isArray(value)) return value.map(fitForXml) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fitForXml(part)])) as T;
}
