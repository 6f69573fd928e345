import type { Words } from '@/messages/words';
import type { DayTimeline } from '@/newsroom/timeline/day';
import type { Site } from '../feed';
import { breadcrumbs } from './breadcrumbs';
import { citedWorks, correctionComments, headline, lean, organisation, type Thing } from './thing';

/**
 * A day as schema.org has it. The statements stand on the page: its updates are named by headline, moment and address alone, since
 * readers on bad networks load this, too.
 */
export function dayThings(timeline: DayTimeline, words: Words, site: Site): Thing[] {
  const { situation, day, groups, lede, sources, updatedAt } = timeline;
  const path = `/${situation.slug}/${day}`;
  const claims = groups.flatMap((group) => group.claims);
  const way = breadcrumbs(situation, [{ name: words.shortDay(day), path }], words, site);
  if (claims.length === 0 || updatedAt === null) return [way];
  const url = site.address(words.path(path));
  const published = [
    ...claims.map(({ firstPublishedAt }) => firstPublishedAt),
    lede?.takeaway.firstPublishedAt,
  ]
    .filter((moment) => moment !== undefined)
    .sort();
  return [
    lean({
      '@type': 'LiveBlogPosting',
      url,
      mainEntityOfPage: url,
      headline: headline(words.texts.cite.titleOfDay(situation.title, words.shortDay(day)), words),
      inLanguage: situation.language,
      datePublished: published[0],
      dateModified: updatedAt,
      coverageStartTime: published[0],
      coverageEndTime: updatedAt,
      author: organisation(words, site),
      publisher: organisation(words, site),
      image: site.address(`${path}/card.png`),
      about: { '@type': 'Thing', name: situation.title, url: site.address(words.path(`/${situation.slug}`)) },
      liveBlogUpdate: claims.map((claim) => ({
        '@type': 'BlogPosting',
        headline: headline(claim.statement, words),
        datePublished: claim.firstPublishedAt,
        url: site.address(words.path(`/claims/${claim.claimId}`)),
      })),
      citation: citedWorks(
        claims.flatMap(({ citations }) => citations.map(({ report }) => report)),
        sources,
      ).map(({ '@type': type, name, url: address }) => lean({ '@type': type, name, url: address })),
      correction: correctionComments([
        ...claims.flatMap(({ corrections }) => corrections),
        ...(lede?.takeaway.corrections ?? []),
        ...groups.flatMap(({ event }) => event?.corrections ?? []),
      ]),
    }),
    way,
  ];
}
