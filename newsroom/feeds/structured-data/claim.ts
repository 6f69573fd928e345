import type { Words } from '@/messages/words';
import type { ClaimPage } from '@/newsroom/timeline/claim-page';
import { shownStanding } from '@/newsroom/timeline/standing';
import type { ClaimVersion, PublicOriginator } from '@/newsroom/timeline/version';
import type { Sources } from '@/newsroom/timeline/voices';
import type { Site } from '../feed';
import { breadcrumbs } from './breadcrumbs';
import { citedWorks, correctionComments, headline, lean, organisation, type Thing } from './thing';

/** The page of a claim as schema.org has it: the claim as a short article, its review where there is one, where it stands. */
export function claimThings(page: ClaimPage, words: Words, site: Site): Thing[] {
  const { claim, situation, event } = page;
  const day = { name: words.shortDay(claim.day), path: `/${situation.slug}/${claim.day}` };
  const itself = { name: headline(claim.statement, words), path: `/claims/${claim.claimId}` };
  const review = claimReview(page, words, site);
  return [
    article(page, words, site),
    ...(review ? [review] : []),
    breadcrumbs(
      situation,
      [day, ...(event ? [{ name: event.title, path: `/events/${event.eventId}` }] : []), itself],
      words,
      site,
    ),
  ];
}

function article({ claim, situation, event, sources }: ClaimPage, words: Words, site: Site): Thing {
  const url = site.address(words.path(`/claims/${claim.claimId}`));
  const newsroom = organisation(words, site);
  return lean({
    '@type': 'NewsArticle',
    '@id': `urn:uuid:${claim.claimId}`,
    url,
    mainEntityOfPage: url,
    headline: headline(claim.statement, words),
    articleBody: claim.statement,
    inLanguage: situation.language,
    datePublished: claim.firstPublishedAt,
    dateModified: claim.publishedAt,
    author: { '@type': 'Person', name: claim.writer },
    publisher: newsroom,
    image: site.address(`/claims/${claim.claimId}/card.png`),
    isAccessibleForFree: true,
    creativeWorkStatus: words.standingWord(shownStanding(claim)),
    about: event && {
      '@type': 'Thing',
      name: event.title,
      url: site.address(words.path(`/events/${event.eventId}`)),
    },
    contentLocation: claim.places.map(({ name }) => ({ '@type': 'Place', name })),
    keywords: claim.topics,
    citation: citedWorks(
      claim.citations.map(({ report }) => report),
      sources,
    ),
    correction: correctionComments(claim.corrections),
  });
}

/**
 * A review, only where an editor gave a verdict on whether something happened: that somebody said or announced something is no
 * fact check. The rating is the word of the standing; there is no scale, so no number is given.
 */
function claimReview({ claim, situation, sources }: ClaimPage, words: Words, site: Site): Thing | null {
  const review = claim.reviews.at(-1);
  if (!review || !isVerdictOnTruth(claim)) return null;
  const [originator] = claim.originators;
  return lean({
    '@type': 'ClaimReview',
    url: site.address(words.path(`/claims/${claim.claimId}`)),
    claimReviewed: claim.statement,
    datePublished: words.dayOf(review.reviewedAt),
    inLanguage: situation.language,
    author: organisation(words, site),
    reviewBody: review.reason,
    reviewRating: { '@type': 'Rating', alternateName: words.standingWord(shownStanding(claim)) },
    itemReviewed: lean({
      '@type': 'Claim',
      author: originator && originatorThing(originator, sources),
      appearance: citedWorks(
        claim.citations.filter(({ stance }) => stance === 'supports').map(({ report }) => report),
        sources,
      )[0],
    }),
  });
}

function isVerdictOnTruth({ claimKind, standing }: ClaimVersion): boolean {
  return claimKind === 'event' && (standing === 'verified' || standing === 'refuted');
}

function originatorThing({ name, sourceId }: PublicOriginator, sources: Sources): Thing {
  const kind = sourceId && sources.get(sourceId)?.sourceKind;
  return { '@type': kind === 'person' ? 'Person' : 'Organization', name };
}
