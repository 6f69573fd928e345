import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { readLocale } from '@/app/_server/locale';
import { latestDay } from '@/app/_server/published';
import { publicMetadata } from '@/app/_server/site';
import { NoticePage } from '@/components/ui/notice-page';
import { PublicPage } from '@/components/ui/public-page';
import { wordsIn } from '@/messages/words';
import { linksAt, momentOfAddress } from '@/newsroom/timeline/moment';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ situation: string }>; searchParams: Promise<{ asof?: string | string[] }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { situation, asOf } = await latestOf(props);
  const { slug, title, summary } = situation;
  const words = wordsIn(await readLocale(), situation.timeZone);
  return publicMetadata({
    words,
    title,
    description: summary || title,
    path: `/${slug}`,
    situation,
    asOf,
  });
}

/** The latest day; the redirect is temporary, since there will be a later one. */
export default async function Page(props: Props) {
  const { situation, day, asOf } = await latestOf(props);
  const words = wordsIn(await readLocale(), situation.timeZone);
  if (day) redirect(linksAt(asOf, words)(`/${situation.slug}/${day}`));
  return (
    <PublicPage
      words={words}
      situation={situation}
      section="timeline"
      past={{ path: `/${situation.slug}`, asOf }}
    >
      <NoticePage
        title={situation.title}
        text={[situation.summary, words.texts.day.nothingYet].filter(Boolean).join(' ')}
      />
    </PublicPage>
  );
}

async function latestOf({ params, searchParams }: Props) {
  const { asof } = await searchParams;
  const latest = (await latestDay((await params).situation, asof)) ?? notFound();
  return { ...latest, asOf: momentOfAddress(asof)?.toISOString() ?? null };
}
