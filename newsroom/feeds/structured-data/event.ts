import type { Words } from '@/messages/words';
import type { EventPage } from '@/newsroom/timeline/event-page';
import type { Site } from '../feed';
import { breadcrumbs } from './breadcrumbs';
import { correctionComments, headline, lean, organisation, type Thing } from './thing';

/** The page of an event: a collection of claims about something that happened. It is no invitation, so it is no schema.org Event. */
export function eventThings(page: EventPage, words: Words, site: Site): Thing[] {
  const { event, situation, days, updatedAt } = page;
  const path = `/events/${event.eventId}`;
  const url = site.address(words.path(path));
  return [
    lean({
      '@type': 'CollectionPage',
      '@id': `urn:uuid:${event.eventId}`,
      url,
      name: event.title,
      inLanguage: situation.language,
      dateModified: updatedAt,
      publisher: organisation(words, site),
      temporalCoverage: intervalOf(event.time),
      correction: correctionComments(event.corrections ?? []),
      hasPart: days
        .flatMap(({ claims }) => claims)
        .map((claim) => ({
          '@type': 'NewsArticle',
          headline: headline(claim.statement, words),
          datePublished: claim.firstPublishedAt,
          url: site.address(words.path(`/claims/${claim.claimId}`)),
        })),
    }),
    breadcrumbs(situation, [{ name: event.title, path }], words, site),
  ];
}

/** ISO 8601; null where the time is unknown. */
function intervalOf({ start, end }: { start: string | null; end: string | null }): string | null {
  return start && end ? `${start}/${end}` : null;
}
