import type { FeedWords } from '@/newsroom/feeds/feed';
import { attributionLine } from './attribution';
import { en } from './en';
import { formatFor, quoted, setInType, shortDay } from './format';

/** The words of every feed. */
export const feedWords: FeedWords = {
  title: ({ title }) => en.feed.title(title),
  sentence: setInType,
  standing: (standing) => (standing === 'confirmedAsSaid' ? en.labels.confirmedAsSaid : en.labels.standings[standing]),
  standingMeaning: (standing) => (standing === 'confirmedAsSaid' ? en.labels.confirmedAsSaidMeaning : en.labels.standingMeanings[standing]),
  attribution: attributionLine,
  time: (time, timeZone) => formatFor(timeZone).time(time),
  moment: (at, timeZone) => formatFor(timeZone).momentInZone(at),
  quoted,
  reference: ({ report, note }, sources) =>
    [
      report.title ?? en.day.untitled,
      (report.publisherId && sources.get(report.publisherId)?.name) || en.day.noPublisher,
      report.publishedOn ? shortDay(report.publishedOn) : en.day.noDate,
      note && `${en.day.itsNote}\u00a0${note.number}`,
    ]
      .filter(Boolean)
      .join(', '),
  stance: en.labels.stances,
  correction: en.labels.corrections,
  withdrawn: en.day.withdrawnBy,
  correctedBy: en.day.correctedBy,
  foundBy: en.day.foundBy,
  labels: {
    standing: en.feed.standing,
    who: en.feed.who,
    when: en.feed.when,
    due: en.feed.due,
    before: en.feed.before,
    now: en.feed.now,
    words: en.feed.words,
    evidence: en.feed.evidence,
    original: en.day.original,
    translated: en.day.translated,
    summaryOnly: en.day.summaryOnly,
  },
};
