import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readLocale } from '@/app/_server/locale';
import { day as readDay } from '@/app/_server/published';
import { ReadersPage } from '@/app/_server/readers-page';
import { publicAddress, publicMetadata } from '@/app/_server/site';
import { CiteView } from '@/components/cite/cite-view';
import { wordsIn } from '@/messages/words';
import { citationsOf } from '@/newsroom/feeds/citations/citations';
import { citedDay } from '@/newsroom/feeds/citations/cited';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ situation: string; day: string }>;
  searchParams: Promise<{ asof?: string | string[] }>;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { situation, day, asOf } = await timelineOf(props);
  const words = wordsIn(await readLocale(), situation.timeZone);
  return publicMetadata({
    words,
    title: words.texts.cite.titleOf(words.texts.cite.titleOfDay(situation.title, words.shortDay(day))),
    description: words.texts.cite.describe,
    path: `/${situation.slug}/${day}/cite`,
    situation,
    isFound: false,
    asOf,
  });
}

export default async function Page(props: Props) {
  const timeline = await timelineOf(props);
  const { situation, day, asOf } = timeline;
  const words = wordsIn(await readLocale(), situation.timeZone);
  const here = `/${situation.slug}/${day}`;
  return (
    <ReadersPage words={words} situation={situation} past={{ path: `${here}/cite`, asOf }}>
      <CiteView
        title={words.texts.cite.titleOfDay(situation.title, words.shortDay(day))}
        language={situation.language}
        path={here}
        asOf={asOf}
        stamp={timeline.updatedAt}
        citations={citationsOf((told) => citedDay(timeline, told, { address: publicAddress }), words)}
        words={words}
      />
    </ReadersPage>
  );
}

async function timelineOf({ params, searchParams }: Props) {
  const { situation, day } = await params;
  return (await readDay(situation, day, (await searchParams).asof)) ?? notFound();
}
