import type { Contents, Origin, Proposals } from './document';
import { proposeFromFirstLines } from './first-lines';
import { languageOf } from './html/metadata';
import { dayOf } from './written-day';

/** Reads Markdown: its text stays as it is written; the fields that stand above it, between two lines of hyphens, describe it. */
export function readMarkdown(text: string): Contents {
  const unmarked = text.replace(/^\uFEFF/, '');
  const matter = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(unmarked);
  if (!matter) return { text: unmarked, proposals: proposeFromFirstLines(unmarked) };
  const body = unmarked.slice(matter[0].length).replace(/^(?:\r?\n)+/, '');
  const fields = fieldsOf(matter[1] ?? '');
  if (!fields.size) return { text: unmarked, proposals: proposeFromFirstLines(unmarked) };
  const find = (...names: string[]) => names.map((name) => fields.get(name)).find(Boolean) ?? null;
  const url = find('canonical', 'canonical_url', 'url', 'link', 'source');
  const declared = {
    title: find('title'),
    author: find('author', 'authors', 'by'),
    publisher: find('publisher', 'site', 'site_name'),
    publishedOn: dayOf(find('date', 'published', 'publishdate', 'pubdate')),
    language: languageOf(find('lang', 'language', 'locale')),
    canonicalUrl: url && /^https?:\/\//.test(url) ? url : null,
  };
  const from: Origin = 'front matter';
  const proposals = Object.fromEntries(
    Object.entries(declared).flatMap(([field, value]) => (value ? [[field, { value, from }]] : [])),
  ) as Proposals;
  return {
    text: body,
    proposals: { ...proposeFromFirstLines(body), ...proposals },
    dropped: [{ text: matter[0].trim(), why: 'front matter' }],
  };
}

/** `name: value` lines; nested ones belong to nobody here. */
function fieldsOf(matter: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of matter.split(/\r?\n/)) {
    const [, name, value] = /^([A-Za-z][\w-]{0,40}):[ \t]*(.*)$/.exec(line) ?? [];
    const told =
      value
        ?.trim()
        .replace(/^(["'])(.*)\1$/, '$2')
        .replace(/^\[(.*)\]$/, '$1') ?? '';
    if (name && told) fields.set(name.toLowerCase(), told.slice(0, 300));
  }
  return fields;
}
