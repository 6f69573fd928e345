import { archiveParameter, archiveShape } from '@/newsroom/feeds/addresses';

/** Which addresses are pages for readers, and which requests mean the same page. */

/** What a request asks for. */
export type Asked = {
  /** The address to render, with the parameters that mean something, in one order. */
  path: string;
  /** Whether the answer may be kept: only addresses whose every part has the shape that pages themselves link to. */
  isKept: boolean;
};

/** First steps of paths that are not for readers: Next answers them by itself. */
const notForReaders = new Set(['_next', 'api', 'desk', 'invitation', 'sign-in', 'sign-out']);

/** Prefixes of a language, after which the path goes on as without. */
const languages = new Set(['uk']);

const id = /^[a-z0-9_-]{1,64}$/;
const word = /^[\p{Ll}\p{Lo}\p{N}-]{1,100}$/u;
const month = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/**
 * The parameters of readers' pages, and the shape in which their links carry them. Any other parameter changes no page: it makes
 * no entry, and the page does not hear of it. `address.test.ts` holds the list against the pages.
 */
export const parameters: ReadonlyMap<string, RegExp> = new Map([
  [archiveParameter, archiveShape],
  ['asof', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/],
  ['before', /^[A-Za-z0-9.:_-]{1,64}$/],
  ['format', id],
  ['from', /^[0-9-]{4,10}$/],
  ['kind', id],
  ['lang', id],
  ['measure', id],
  ['month', month],
  ['page', /^[1-9]\d{0,4}$/],
  ['place', id],
  ['source', id],
  ['standing', /^[A-Za-z]{1,32}$/],
  ['style', id],
  ['to', /^[0-9-]{4,10}$/],
  ['topic', word],
  ['until', month],
]);

/** Pages whose parameters a reader types: nearly every address is a new one, and none is kept. */
const typed = /\/search(?:\/|$)/;

/** What is encoded is a letter beyond ASCII; anything else could be written without. */
const plainPath =
  /^(?:\/|(?:\/(?:[A-Za-z0-9]|%[C-F][0-9A-F])(?:[A-Za-z0-9._~-]|%[89A-F][0-9A-F]){0,400}){1,7})$/;

/**
 * @param url as it stands in the request: path and parameters.
 * @returns null where it is no address for readers.
 */
export function askedBy(url: string): Asked | null {
  if (url.charCodeAt(0) !== 47 || url.charCodeAt(1) === 47) return null;
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  const [, first = '', second = ''] = path.split('/', 3);
  if (notForReaders.has(languages.has(first) ? second : first)) return null;
  const isPlain = plainPath.test(path) && url.length <= 1_000;
  if (!isPlain || typed.test(path)) return { path: url, isKept: false };
  return mark < 0 ? { path, isKept: true } : withParameters(path, url.slice(mark + 1));
}

function withParameters(path: string, query: string): Asked {
  const meant = [...new URLSearchParams(query)].filter(([name]) => parameters.has(name));
  meant.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  const isKept = meant.every(
    ([name, value], at) => parameters.get(name)?.test(value) && meant[at - 1]?.[0] !== name,
  );
  // Colons stand in our own links as they are.
  const written = new URLSearchParams(meant).toString().replaceAll('%3A', ':');
  return { path: written ? `${path}?${written}` : path, isKept };
}
