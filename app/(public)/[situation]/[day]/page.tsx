import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readLocale } from '@/app/_server/locale';
import { keySeries, day as readDay } from '@/app/_server/published';
import { publicMetadata } from '@/app/_server/site';
import { DayPage } from '@/components/timeline/day-page';
import { PublicPage } from '@/components/ui/public-page';
import { wordsIn } from '@/messages/words';
import { countDay } from '@/newsroom/timeline/day';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ situation: string; day: string }>;
  searchParams: Promise<{ asof?: string | string[] }>;
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
    isFound: claims > 0,
    asOf: timeline.asOf,
  });
}

export default async function Page(props: Props) {
  const timeline = await timelineOf(props);
  const { situation, day, asOf } = timeline;
  const words = wordsIn(await readLocale(), situation.timeZone);
  return (
    <PublicPage
      words={words}
      situation={situation}
      section="timeline"
      past={{ path: `/${situation.slug}/${day}`, asOf }}
    >
      <DayPage timeline={timeline} words={words} series={await keySeries(timeline)} />
    </PublicPage>
  );
}

async function timelineOf({ params, searchParams }: Props) {
  const { situation, day } = await params;
  return (await readDay(situation, day, (await searchParams).asof)) ?? notFound();
}
