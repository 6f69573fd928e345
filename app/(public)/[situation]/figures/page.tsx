import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readLocale } from '@/app/_server/locale';
import { figures } from '@/app/_server/published';
import { ReadersPage } from '@/app/_server/readers-page';
import { publicAddress, publicMetadata } from '@/app/_server/site';
import { FiguresView } from '@/components/figures/figures-view';
import { StructuredData } from '@/components/ui/structured-data';
import { wordsIn } from '@/messages/words';
import { figuresThings } from '@/newsroom/feeds/structured-data/figures';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ situation: string }>;
  searchParams: Promise<{ month?: string | string[]; asof?: string | string[] }>;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { situation, measures, month, months, asOf } = await pageOf(props);
  const words = wordsIn(await readLocale(), situation.timeZone);
  const isLatest = month === months.at(-1);
  return publicMetadata({
    words,
    title: `${words.texts.figures.title}: ${situation.title}`,
    description: words.texts.figures.describe(situation.title),
    path: `/${situation.slug}/figures${isLatest ? '' : `?month=${month}`}`,
    situation,
    isFound: measures.length > 0,
    asOf,
  });
}

export default async function Page(props: Props) {
  const page = await pageOf(props);
  const { situation, month, months, asOf } = page;
  const words = wordsIn(await readLocale(), situation.timeZone);
  const path = `/${situation.slug}/figures${month === months.at(-1) ? '' : `?month=${month}`}`;
  return (
    <ReadersPage words={words} situation={situation} section="figures" past={{ path, asOf }}>
      <FiguresView page={page} words={words} />
      <StructuredData of={figuresThings(page, words, { address: publicAddress })} asOf={asOf} />
    </ReadersPage>
  );
}

async function pageOf({ params, searchParams }: Props) {
  const { month, asof } = await searchParams;
  return (
    (await figures((await params).situation, typeof month === 'string' ? month : undefined, asof)) ??
    notFound()
  );
}
