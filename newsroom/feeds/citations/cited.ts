import type { Words } from '@/messages/words';
import type { ClaimPage } from '@/newsroom/timeline/claim-page';
import { countDay, type DayTimeline } from '@/newsroom/timeline/day';
import { addressAt } from '@/newsroom/timeline/moment';
import { shownStanding } from '@/newsroom/timeline/standing';
import type { Published, SituationVersion } from '@/newsroom/timeline/version';
import { voicesOf } from '@/newsroom/timeline/voices';
import type { Site } from '../feed';

/** What is cited of this site: always as it stood, so that whoever follows the address finds what the citation relies on. */
export type Cited = {
  /** A key for bibliographies: ASCII letters, digits and hyphens. */
  id: string;
  /** One line, without the full stop at its end. */
  title: string;
  /** BCP 47, of the title. */
  language: string;
  /** The newsroom, as a corporate author. */
  author: string;
  /** What it is a part of; null where the title says it. */
  container: string | null;
  /** Local day, in the situation's zone, on which it was published as it is cited: YYYY-MM-DD. */
  day: string;
  /** Absolute: the address for good, and that of what is cited. */
  address: string;
  asOfAddress: string;
  /** What nobody may cite it without: that it was withdrawn or refuted, or is a demonstration. */
  caveats: string[];
  /** For the note of a bibliography: how it stands, who says so, at which moment; the caveats, too. */
  note: string;
};

/** A claim, at the moment of the version that the page shows. */
export function citedClaim({ claim, situation, sources }: ClaimPage, words: Words, site: Site): Cited {
  const standing = shownStanding(claim);
  const path = `/claims/${claim.claimId}`;
  const caveats = [
    ...(claim.withdrawal
      ? [words.texts.cite.withdrawn(words.shortDay(words.dayOf(claim.withdrawal.at)))]
      : []),
    ...(standing === 'refuted'
      ? [`${words.standingWord(standing)}: ${words.standingMeaning(standing)}`]
      : []),
    ...ofDemonstration(situation, words),
  ].map(oneLine);
  const who = words.attributionLine(voicesOf(claim, sources));
  return {
    ...citedAt(path, claim.publishedAt, words, site),
    id: `daybook-${claim.claimId.slice(0, 8)}-${words.dayOf(claim.publishedAt).replaceAll('-', '')}`,
    title: oneLine(claim.statement).replace(/(?<=[\p{L}\p{N}\])”’"])\.$/u, ''),
    language: situation.language,
    container: oneLine(situation.title),
    caveats,
    note: oneLine(
      [
        `${words.standingWord(standing)}.`,
        who && `${who}.`,
        words.texts.cite.asItStood(words.momentInZone(claim.publishedAt)),
        ...caveats,
      ]
        .filter(Boolean)
        .join(' '),
    ),
  };
}

/** A day, at the moment of the latest change on its page. @returns null for a day on which nothing stands. */
export function citedDay(timeline: DayTimeline, words: Words, site: Site): Cited | null {
  const { situation, day, updatedAt } = timeline;
  const { claims } = countDay(timeline);
  if (updatedAt === null || claims === 0) return null;
  const caveats = ofDemonstration(situation, words).map(oneLine);
  return {
    ...citedAt(`/${situation.slug}/${day}`, updatedAt, words, site),
    id: `daybook-${situation.slug}-${day.replaceAll('-', '')}`,
    title: oneLine(words.texts.cite.titleOfDay(situation.title, words.shortDay(day))),
    language: situation.language,
    container: null,
    caveats,
    note: oneLine([words.texts.cite.asItStood(words.momentInZone(updatedAt)), ...caveats].join(' ')),
  };
}

function citedAt(path: string, stamp: string, words: Words, site: Site) {
  return {
    author: words.texts.site.name,
    day: words.dayOf(stamp),
    address: site.address(words.path(path)),
    asOfAddress: site.address(addressAt(words.path(path), stamp)),
  };
}

function ofDemonstration({ demonstration }: Published<SituationVersion>, words: Words): string[] {
  return demonstration ? [words.texts.site.demonstration] : [];
}

function oneLine(text: string): string {
  // Characters that steer a terminal or an importer are no words.
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}
