import type { Words } from '@/messages/words';
import { safeAddress } from '@/newsroom/timeline/original';
import type { PublicCorrection, PublicReport } from '@/newsroom/timeline/version';
import type { Sources } from '@/newsroom/timeline/voices';

/** A thing in the vocabulary of schema.org; what is missing is left out. */
export type Thing = { '@type': string; [property: string]: unknown };

/** As search engines cut a headline. */
const longestHeadline = 110;

/** The newsroom as an organisation. */
export function organisation(words: Words, site: { address(path: string): string }): Thing {
  return { '@type': 'Organization', name: words.texts.site.name, url: site.address('/') };
}

export function headline(text: string, words: Words): string {
  return words.shortened(text, longestHeadline);
}

/** Reports as works that are cited, each once. */
export function citedWorks(reports: readonly PublicReport[], sources: Sources): Thing[] {
  const each = new Map(reports.map((report) => [report.id, report]));
  return [...each.values()].flatMap((report) => {
    const publisher = (report.publisherId && sources.get(report.publisherId)?.name) || null;
    const name = report.title ?? publisher;
    const url = safeAddress(report.url);
    if (!name && !url) return [];
    return [
      lean({
        '@type': 'CreativeWork',
        name,
        url,
        datePublished: report.publishedOn,
        publisher: publisher && { '@type': 'Organization', name: publisher },
        inLanguage: report.language,
      }),
    ];
  });
}

/** Public notices, without those that only tell news. */
export function correctionComments(corrections: readonly PublicCorrection[]): Thing[] {
  return corrections
    .filter(({ kind }) => kind !== 'update')
    .map(({ stood, stands, reason, correctedAt }) =>
      lean({
        '@type': 'CorrectionComment',
        text: [stands, reason].filter(Boolean).join(' ') || stood,
        datePublished: correctedAt,
      }),
    );
}

/** Without what is missing or empty. */
export function lean(thing: Thing): Thing {
  return Object.fromEntries(
    Object.entries(thing).filter(
      ([, value]) =>
        value !== null &&
        value !== undefined &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    ),
  ) as Thing;
}

/** JSON that may stand inside of a script element: nothing in it ends the element or begins a comment. */
export function scriptText(things: readonly Thing[]): string {
  const graph = things.map((thing) => lean(thing));
  return JSON.stringify(
    graph.length === 1
      ? { '@context': 'https://schema.org', ...graph[0] }
      : { '@context': 'https://schema.org', '@graph': graph },
  )
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
