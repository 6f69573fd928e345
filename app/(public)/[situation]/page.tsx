import { notFound, redirect } from 'next/navigation';
import { latestDay } from '@/app/_server/published';
import { NoticePage } from '@/components/ui/notice-page';
import { PublicPage } from '@/components/ui/public-page';
import { en } from '@/messages/en';

export const dynamic = 'force-dynamic';

/** The latest day; the redirect is temporary, since there will be a later one. */
export default async function Page({ params }: { params: Promise<{ situation: string }> }) {
  const latest = (await latestDay((await params).situation)) ?? notFound();
  const { situation, day } = latest;
  if (day) redirect(`/${situation.slug}/${day}`);
  return (
    <PublicPage situation={situation} timeline>
      <title>{`${situation.title} – ${en.site.name}`}</title>
      <NoticePage title={situation.title} text={[situation.summary, en.day.nothingYet].filter(Boolean).join(' ')} />
    </PublicPage>
  );
}
