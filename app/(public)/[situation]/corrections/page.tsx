import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { corrections } from '@/app/_server/published';
import { publicMetadata } from '@/app/_server/site';
import { CorrectionsPage } from '@/components/timeline/corrections-page';
import { PublicPage } from '@/components/ui/public-page';
import { en } from '@/messages/en';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ situation: string }>;
  searchParams: Promise<{ until?: string | string[]; asof?: string | string[] }>;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { situation, count, isContinued, asOf } = await pageOf(props);
  return publicMetadata({
    title: `${en.corrections.title}: ${situation.title}`,
    description: en.corrections.describe(situation.title),
    path: `/${situation.slug}/corrections`,
    situation,
    isFound: count > 0 && !isContinued,
    asOf,
  });
}

export default async function Page(props: Props) {
  const page = await pageOf(props);
  const { situation, isContinued, months, asOf } = page;
  const until = isContinued && months[0] ? `?until=${months[0].month}` : '';
  return (
    <PublicPage
      situation={situation}
      section="corrections"
      past={{ path: `/${situation.slug}/corrections${until}`, asOf }}
    >
      <CorrectionsPage page={page} />
    </PublicPage>
  );
}

async function pageOf({ params, searchParams }: Props) {
  const { until, asof } = await searchParams;
  return (
    (await corrections((await params).situation, typeof until === 'string' ? until : undefined, asof)) ??
    notFound()
  );
}
