import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readLocale } from '@/app/_server/locale';
import { situationPage } from '@/app/_server/published';
import { ReadersPage } from '@/app/_server/readers-page';
import { publicAddress, publicMetadata } from '@/app/_server/site';
import { SituationView } from '@/components/situation/situation-view';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { wordsIn } from '@/messages/words';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ situation: string }>; searchParams: Promise<{ asof?: string | string[] }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { situation, asOf } = await pageOf(props);
  const { slug, title, summary } = situation;
  const words = wordsIn(await readLocale(), situation.timeZone);
  return publicMetadata({
    words,
    title,
    description: summary || title,
    path: `/${slug}`,
    situation,
    card: { path: `/${slug}`, says: words.texts.cite.card.ofPage(title) },
    asOf,
  });
}

export default async function Page(props: Props) {
  const page = await pageOf(props);
  const { situation, asOf } = page;
  const words = wordsIn(await readLocale(), situation.timeZone);
  return (
    <ReadersPage
      words={words}
      situation={situation}
      section="timeline"
      past={{ path: `/${situation.slug}`, asOf }}
    >
      <SituationView page={page} words={words} />
      <Breadcrumbs situation={situation} steps={[]} words={words} address={publicAddress} asOf={asOf} />
    </ReadersPage>
  );
}

async function pageOf({ params, searchParams }: Props) {
  return (await situationPage((await params).situation, (await searchParams).asof)) ?? notFound();
}
