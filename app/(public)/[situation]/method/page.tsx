import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { situation as readSituation } from '@/app/_server/published';
import { publicMetadata } from '@/app/_server/site';
import { MethodPage } from '@/components/ui/method-page';
import { PublicPage } from '@/components/ui/public-page';
import { en } from '@/messages/en';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ situation: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const situation = await situationOf(params);
  return publicMetadata({
    title: `${en.method.title}: ${situation.title}`,
    description: en.method.describe(situation.title),
    path: `/${situation.slug}/method`,
    situation,
  });
}

export default async function Page({ params }: Props) {
  const situation = await situationOf(params);
  return (
    <PublicPage situation={situation} section="method">
      <MethodPage situation={situation} />
    </PublicPage>
  );
}

async function situationOf(params: Props['params']) {
  return (await readSituation((await params).situation)) ?? notFound();
}
