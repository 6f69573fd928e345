import type { Words } from '@/messages/words';
import type { ClaimPage } from '@/newsroom/timeline/claim-page';
import { countDay, type DayTimeline } from '@/newsroom/timeline/day';
import type { EventPage } from '@/newsroom/timeline/event-page';
import { type ShownStanding, shownStanding } from '@/newsroom/timeline/standing';
import type { SituationVersion } from '@/newsroom/timeline/version';
import { voicesOf } from '@/newsroom/timeline/voices';

/** What a card says when somebody shares a page; all of it stands on the page, too. */
export type Card = {
  /** How a claim stands; null for other pages. */
  standing: { shown: ShownStanding; word: string } | null;
  /** The standing is said before and larger than the words: nobody takes them for what we uphold. */
  isWarning: boolean;
  /** Above the words: the day, or what a card of something else is about. */
  over: string;
  title: string;
  /** Below the words: who says so, or what there is. */
  under: string;
  situation: string;
  site: string;
  /** Told on everything that was only written to be looked at. */
  demonstration: string | null;
  /** Told on the card of a page of the past; null of now. */
  asItStood: string | null;
};

const longestTitle = 260;
const longestLine = 150;

export function cardOfClaim({ asOf, claim, situation, sources }: ClaimPage, words: Words): Card {
  const shown = shownStanding(claim);
  return {
    ...around(situation, asOf, words),
    standing: { shown, word: words.standingWord(shown) },
    isWarning: shown === 'withdrawn' || shown === 'refuted',
    over: line(words.capital(words.dayInFull(claim.day))),
    title: line(words.shortened(words.setInType(claim.statement), longestTitle)),
    under: line(words.shortened(words.attributionLine(voicesOf(claim, sources)), longestLine)),
  };
}

export function cardOfDay(timeline: DayTimeline, words: Words): Card {
  const { asOf, situation, day } = timeline;
  const { claims, standings } = countDay(timeline);
  const counts = [
    words.count(claims, words.texts.counts.claims),
    ...standings.map(({ standing, claims: own }) =>
      [words.number(own), words.pluralOf(own, words.texts.counts.standings[standing])].join(' '),
    ),
  ];
  return {
    ...around(situation, asOf, words),
    over: line(situation.title),
    title: line(words.capital(words.dayInFull(day))),
    under: claims > 0 ? line(counts.join(' · ')) : words.texts.day.emptyTitle,
  };
}

export function cardOfEvent({ asOf, event, situation, days }: EventPage, words: Words): Card {
  const claims = days.flatMap((day) => day.claims).length;
  return {
    ...around(situation, asOf, words),
    over: line(words.time(event.time)),
    title: line(words.shortened(words.setInType(event.title), longestTitle)),
    under: line(words.count(claims, words.texts.counts.claims)),
  };
}

/** @param asOf ISO 8601, the moment at which it is read; null for now. */
export function cardOfSituation(situation: SituationVersion, asOf: string | null, words: Words): Card {
  return {
    ...around(situation, asOf, words),
    over: words.texts.site.timeline,
    title: line(words.shortened(words.setInType(situation.title), longestTitle)),
    under: line(words.shortened(situation.summary, longestLine)),
  };
}

function around(situation: SituationVersion, asOf: string | null, words: Words) {
  return {
    standing: null,
    isWarning: false,
    situation: line(words.shortened(situation.title, 60)),
    site: words.texts.site.name,
    demonstration: situation.demonstration ? line(words.texts.site.demonstration) : null,
    asItStood: asOf && line(`${words.texts.past.stood} ${words.momentInZone(asOf)}.`),
  };
}

/** The typefaces have no pictures and no narrow spaces. */
function line(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Cc}|\p{Cf}|\p{Co}|\uFE0F/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
