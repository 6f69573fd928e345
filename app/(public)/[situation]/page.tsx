import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { latestDay } from '@/app/_server/published';
import { publicMetadata } from '@/app/_server/site';
import { NoticePage } from '@/components/ui/notice-page';
import { PublicPage } from '@/components/ui/public-page';
import { en } from '@/messages/en';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ situation: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { situation } = await latestOf(params);
  const { slug, title, summary } = situation;
  return publicMetadata({ title, description: summary || title, path: `/${slug}`, situation });
}

/** The latest day; the redirect is temporary, since there will be a later one. */
export default async function Page({ params }: Props) {
  const { situation, day } = await latestOf(params);
  if (day) redirect(`/${situation.slug}/${day}`);
  return (
    <PublicPage situation={situation} section="timeline">
      <NoticePage
        title={situation.title}
        text={[situation.summary, en.day.nothingYet].filter(Boolean).join(' ')}
      />
    </PublicPage>
  );
}

async function latestOf(params: Props['params']) {
  return (await latestDay((await params).situation)) ?? notFound();
}
