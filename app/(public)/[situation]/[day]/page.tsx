import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { day as readDay } from '@/app/_server/published';
import { publicAddress } from '@/app/_server/site';
import { DayPage } from '@/components/timeline/day-page';
import { PublicPage } from '@/components/ui/public-page';
import { en } from '@/messages/en';
import { count, dayInFull } from '@/messages/format';
import { countDay } from '@/newsroom/timeline/day';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ situation: string; day: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const timeline = await timelineOf(params);
  const { situation, day } = timeline;
  const { claims } = countDay(timeline);
  return {
    title: `${dayInFull(day)}: ${situation.title}`,
    description:
      claims > 0 ? en.day.describe(count(claims, en.counts.claims), dayInFull(day)) : en.day.emptyTitle,
    // An empty day is honest, but nothing to find.
    robots: claims > 0 ? undefined : { index: false },
    alternates: {
      canonical: publicAddress(`/${situation.slug}/${day}`),
      types: {
        'application/rss+xml': [
          { url: publicAddress(`/${situation.slug}/feed.xml`), title: situation.title },
        ],
      },
    },
  };
}

export default async function Page({ params }: Props) {
  const timeline = await timelineOf(params);
  return (
    <PublicPage situation={timeline.situation} timeline>
      <DayPage timeline={timeline} />
    </PublicPage>
  );
}

async function timelineOf(params: Props['params']) {
  const { situation, day } = await params;
  return (await readDay(situation, day)) ?? notFound();
}
