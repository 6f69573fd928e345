import { keySeries, day as readDay } from '@/app/_server/published';
import { readersPage } from '@/app/_server/readers-page';
import { publicAddress } from '@/app/_server/site';
import { DayPage } from '@/components/timeline/day-page';
import type { Words } from '@/messages/words';
import { dayThings } from '@/newsroom/feeds/structured-data/day';
import { countDay, type DayTimeline } from '@/newsroom/timeline/day';
import { filterOfAddress, pathOfFilter } from '@/newsroom/timeline/filter-day';

export const dynamic = 'force-dynamic';

const { generateMetadata, Page } = readersPage({
  route: '/[situation]/[day]',
  read: async ({ situation, day, asof, standing, place, topic }) => {
    const timeline = await readDay(situation, day, asof);
    return (
      timeline && {
        situation: timeline.situation,
        asOf: timeline.asOf,
        timeline,
        series: await keySeries(timeline),
        filter: filterOfAddress({ standing, place, topic }),
      }
    );
  },
  show: ({ situation, timeline, series, filter }, words) => {
    const { day } = timeline;
    const path = `/${situation.slug}/${day}`;
    const isPart = Object.values(filter).some(Boolean);
    const isEmpty = countDay(timeline).claims === 0;
    return {
      title: `${words.capital(words.dayInFull(day))}: ${situation.title}`,
      description: inBrief(timeline, words),
      path,
      data: `${path}/data.json`,
      type: 'article',
      ...(!isEmpty && {
        card: {
          path,
          says: words.texts.cite.card.ofPage(
            words.texts.cite.titleOfDay(situation.title, words.shortDay(day)),
          ),
        },
      }),
      // A part of a day is nothing to find by itself; the day is.
      isFound: !isEmpty && !isPart,
      section: 'timeline',
      here: pathOfFilter(path, filter),
      ...(!isPart && { things: () => dayThings(timeline, words, { address: publicAddress }) }),
      main: () => <DayPage timeline={timeline} words={words} series={series} filter={filter} />,
    };
  },
});

export { generateMetadata };
export default Page;

function inBrief(timeline: DayTimeline, words: Words): string {
  const { day, lede } = timeline;
  const takeaway =
    lede &&
    !lede.takeaway.withdrawal &&
    words.setInType(lede.takeaway.sentences.map((sentence) => sentence.words).join(' '));
  if (takeaway) return takeaway;
  const { claims } = countDay(timeline);
  return claims > 0
    ? words.texts.day.describe(words.count(claims, words.texts.counts.claims), words.dayInFull(day))
    : words.texts.day.emptyTitle;
}
