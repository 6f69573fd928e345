import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { figures } from '@/app/_server/published';
import { publicMetadata } from '@/app/_server/site';
import { FiguresView } from '@/components/figures/figures-view';
import { PublicPage } from '@/components/ui/public-page';
import { en } from '@/messages/en';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ situation: string }>;
  searchParams: Promise<{ month?: string | string[]; asof?: string | string[] }>;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { situation, measures, month, months, asOf } = await pageOf(props);
  const isLatest = month === months.at(-1);
  return publicMetadata({
    title: `${en.figures.title}: ${situation.title}`,
    description: en.figures.describe(situation.title),
    path: `/${situation.slug}/figures${isLatest ? '' : `?month=${month}`}`,
    situation,
    isFound: measures.length > 0,
    asOf,
  });
}

export default async function Page(props: Props) {
  const page = await pageOf(props);
  const { situation, month, months, asOf } = page;
  const path = `/${situation.slug}/figures${month === months.at(-1) ? '' : `?month=${month}`}`;
  return (
    <PublicPage situation={situation} section="figures" past={{ path, asOf }}>
      <FiguresView page={page} />
    </PublicPage>
  );
}

async function pageOf({ params, searchParams }: Props) {
  const { month, asof } = await searchParams;
  return (
    (await figures((await params).situation, typeof month === 'string' ? month : undefined, asof)) ??
    notFound()
  );
}
