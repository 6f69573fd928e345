import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readLocale } from '@/app/_server/locale';
import { keySeries, day as readDay } from '@/app/_server/published';
import { ReadersPage } from '@/app/_server/readers-page';
import { publicAddress, publicMetadata } from '@/app/_server/site';
import { DayPage } from '@/components/timeline/day-page';
import { StructuredData } from '@/components/ui/structured-data';
import { wordsIn } from '@/messages/words';
import { dayThings } from '@/newsroom/feeds/structured-data/day';
import { countDay } from '@/newsroom/timeline/day';
import { filterOfAddress, pathOfFilter } from '@/newsroom/timeline/filter-day';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ situation: string; day: string }>;
  searchParams: Promise<Partial<Record<'asof' | 'standing' | 'place' | 'topic', string | string[]>>>;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const timeline = await timelineOf(props);
  const { situation, day } = timeline;
  const words = wordsIn(await readLocale(), situation.timeZone);
  const { claims } = countDay(timeline);
  const lede = timeline.lede?.takeaway;
  const inBrief =
    lede && !lede.withdrawal && words.setInType(lede.sentences.map((sentence) => sentence.words).join(' '));
  return publicMetadata({
    words,
    title: `${words.capital(words.dayInFull(day))}: ${situation.title}`,
    description:
      inBrief ||
      (claims > 0
        ? words.texts.day.describe(words.count(claims, words.texts.counts.claims), words.dayInFull(day))
        : words.texts.day.emptyTitle),
    path: `/${situation.slug}/${day}`,
    situation,
    data: `/${situation.slug}/${day}/data.json`,
    type: 'article',
    card:
      claims > 0
        ? {
            path: `/${situation.slug}/${day}`,
            says: words.texts.cite.card.ofPage(
              words.texts.cite.titleOfDay(situation.title, words.shortDay(day)),
            ),
          }
        : undefined,
    // A part of a day is nothing to find by itself; the day is.
    isFound: claims > 0 && !isPart(filterOfAddress(await props.searchParams)),
    asOf: timeline.asOf,
  });
}

export default async function Page(props: Props) {
  const timeline = await timelineOf(props);
  const { situation, day, asOf } = timeline;
  const words = wordsIn(await readLocale(), situation.timeZone);
  const filter = filterOfAddress(await props.searchParams);
  const path = pathOfFilter(`/${situation.slug}/${day}`, filter);
  return (
    <ReadersPage words={words} situation={situation} section="timeline" past={{ path, asOf }}>
      <DayPage timeline={timeline} words={words} series={await keySeries(timeline)} filter={filter} />
      {!isPart(filter) && (
        <StructuredData of={dayThings(timeline, words, { address: publicAddress })} asOf={asOf} />
      )}
    </ReadersPage>
  );
}

function isPart(filter: ReturnType<typeof filterOfAddress>): boolean {
  return Object.values(filter).some(Boolean);
}

async function timelineOf({ params, searchParams }: Props) {
  const { situation, day } = await params;
  return (await readDay(situation, day, (await searchParams).asof)) ?? notFound();
}
