import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readLocale } from '@/app/_server/locale';
import { topics } from '@/app/_server/published';
import { ReadersPage } from '@/app/_server/readers-page';
import { publicAddress, publicMetadata } from '@/app/_server/site';
import { TopicsPage } from '@/components/topics/topics-page';
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
    title: `${words.texts.topics.title}: ${situation.title}`,
    description: words.texts.topics.describe(situation.title),
    path: pathOf(page),
    isFound: page.topics.length > 0,
    situation,
    asOf,
  });
}

export default async function Page(props: Props) {
  const page = await pageOf(props);
  const { situation, asOf } = page;
  const words = wordsIn(await readLocale(), situation.timeZone);
  return (
    <ReadersPage words={words} situation={situation} section="topics" past={{ path: pathOf(page), asOf }}>
      <TopicsPage page={page} words={words} />
      <Breadcrumbs
        situation={situation}
        steps={[{ name: words.texts.topics.title, path: `/${situation.slug}/topics` }]}
        words={words}
        address={publicAddress}
        asOf={asOf}
      />
    </ReadersPage>
  );
}

const pathOf = ({ situation }: { situation: { slug: string } }) => `/${situation.slug}/topics`;

async function pageOf({ params, searchParams }: Props) {
  return (await topics((await params).situation, (await searchParams).asof)) ?? notFound();
}
