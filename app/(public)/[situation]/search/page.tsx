import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readLocale } from '@/app/_server/locale';
import { search } from '@/app/_server/published';
import { ReadersPage } from '@/app/_server/readers-page';
import { publicMetadata } from '@/app/_server/site';
import { SearchView } from '@/components/search/search-view';
import { wordsIn } from '@/messages/words';
import { searchAddress } from '@/newsroom/timeline/search-query';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ situation: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { situation, search: asked } = await pageOf(props);
  const words = wordsIn(await readLocale(), situation.timeZone);
  const { search: texts } = words.texts;
  return publicMetadata({
    words,
    title: `${asked.q ? texts.titleOf(asked.q) : texts.title}: ${situation.title}`,
    description: texts.describe(situation.title),
    path: `/${situation.slug}/search`,
    situation,
    isFound: false,
  });
}

export default async function Page(props: Props) {
  const page = await pageOf(props);
  const { situation, search: asked } = page;
  const words = wordsIn(await readLocale(), situation.timeZone);
  return (
    <ReadersPage
      words={words}
      situation={situation}
      section="search"
      path={searchAddress(situation.slug, asked)}
    >
      <SearchView page={page} words={words} />
    </ReadersPage>
  );
}

async function pageOf({ params, searchParams }: Props) {
  return (await search((await params).situation, await parametersOf(searchParams))) ?? notFound();
}

/** As text, so that a page and its metadata share one reading. */
async function parametersOf(searchParams: Props['searchParams']): Promise<string> {
  const asked = Object.entries(await searchParams).map(([name, value]) => [
    name,
    Array.isArray(value) ? (value[0] ?? '') : value,
  ]);
  return new URLSearchParams(asked).toString();
}
