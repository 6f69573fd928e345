import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readLocale } from '@/app/_server/locale';
import { source as read } from '@/app/_server/published';
import { ReadersPage } from '@/app/_server/readers-page';
import { publicAddress, publicMetadata } from '@/app/_server/site';
import { SourcePage } from '@/components/sources/source-page';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { wordsIn } from '@/messages/words';
import type { SourcePage as Found } from '@/newsroom/timeline/sources-page';
export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ situation: string; source: string }>;
  searchParams: Promise<{ before?: string | string[]; asof?: string | string[] }>;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await pageOf(props);
  const { situation, asOf } = page;
  const words = wordsIn(await readLocale(), situation.timeZone);
  return publicMetadata({
    words,
    title: `${page.line.source.name}: ${situation.title}`,
    description: words.texts.sources.describeOne(
      page.line.source.name,
      words.count(page.line.claims, words.texts.counts.claims),
    ),
    path: pathOf(page),
    isFound: page.list.from === null,
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
      <SourcePage page={page} words={words} />
      <Breadcrumbs
        situation={situation}
        steps={[
          { name: words.texts.sources.title, path: `/${situation.slug}/sources` },
          { name: page.line.source.name, path: pathOf(page) },
        ]}
        words={words}
        address={publicAddress}
        asOf={asOf}
      />
    </ReadersPage>
  );
}

const pathOf = (page: Found) =>
  `/${page.situation.slug}/sources/${page.line.source.sourceId}${page.list.from ? `?before=${page.list.from}` : ''}`;

async function pageOf({ params, searchParams }: Props) {
  const { situation, source } = await params;
  const { before, asof } = await searchParams;
  const from = typeof before === 'string' ? before : undefined;
  return (await read(situation, source, from, asof)) ?? notFound();
}
