import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readLocale } from '@/app/_server/locale';
import { sources } from '@/app/_server/published';
import { ReadersPage } from '@/app/_server/readers-page';
import { publicAddress, publicMetadata } from '@/app/_server/site';
import { SourcesPage } from '@/components/sources/sources-page';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { wordsIn } from '@/messages/words';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ situation: string }>;
  searchParams: Promise<{ asof?: string | string[] }>;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await pageOf(props);
  const { situation, asOf } = page;
  const words = wordsIn(await readLocale(), situation.timeZone);
  return publicMetadata({
    words,
    title: `${words.texts.sources.title}: ${situation.title}`,
    description: words.texts.sources.describe(situation.title),
    path: pathOf(page),
    isFound: page.sources.length > 0,
    situation,
    asOf,
  });
}

export default async function Page(props: Props) {
  const page = await pageOf(props);
  const { situation, asOf } = page;
  const words = wordsIn(await readLocale(), situation.timeZone);
  return (
    <ReadersPage words={words} situation={situation} section="sources" past={{ path: pathOf(page), asOf }}>
      <SourcesPage page={page} words={words} />
      <Breadcrumbs
        situation={situation}
        steps={[{ name: words.texts.sources.title, path: `/${situation.slug}/sources` }]}
        words={words}
        address={publicAddress}
        asOf={asOf}
      />
    </ReadersPage>
  );
}

const pathOf = ({ situation }: { situation: { slug: string } }) => `/${situation.slug}/sources`;

async function pageOf({ params, searchParams }: Props) {
  return (await sources((await params).situation, (await searchParams).asof)) ?? notFound();
}
