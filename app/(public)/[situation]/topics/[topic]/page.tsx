import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readLocale } from '@/app/_server/locale';
import { topic as read } from '@/app/_server/published';
import { ReadersPage } from '@/app/_server/readers-page';
import { publicAddress, publicMetadata } from '@/app/_server/site';
import { TopicPage } from '@/components/topics/topics-page';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { wordsIn } from '@/messages/words';
import { topicPath } from '@/newsroom/timeline/topic-key';
import type { TopicPage as Found } from '@/newsroom/timeline/topics-page';
export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ situation: string; topic: string }>;
  searchParams: Promise<{ before?: string | string[]; asof?: string | string[] }>;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await pageOf(props);
  const { situation, asOf } = page;
  const words = wordsIn(await readLocale(), situation.timeZone);
  return publicMetadata({
    words,
    title: `${page.topic.name}: ${situation.title}`,
    description: words.texts.topics.describeOne(
      page.topic.name,
      words.count(page.topic.claims, words.texts.counts.claims),
    ),
    path: pathOf(page),
    isFound: page.list.from === null,
    situation,
    feed: { of: 'topic', slug: situation.slug, topicKey: page.topic.key },
    asOf,
  });
}

export default async function Page(props: Props) {
  const page = await pageOf(props);
  const { situation, asOf } = page;
  const words = wordsIn(await readLocale(), situation.timeZone);
  return (
    <ReadersPage words={words} situation={situation} section="topics" past={{ path: pathOf(page), asOf }}>
      <TopicPage page={page} words={words} />
      <Breadcrumbs
        situation={situation}
        steps={[
          { name: words.texts.topics.title, path: `/${situation.slug}/topics` },
          { name: page.topic.name, path: pathOf(page) },
        ]}
        words={words}
        address={publicAddress}
        asOf={asOf}
      />
    </ReadersPage>
  );
}

const pathOf = (page: Found) =>
  `/${page.situation.slug}/topics/${topicPath(page.topic.name)}${page.list.from ? `?before=${page.list.from}` : ''}`;

async function pageOf({ params, searchParams }: Props) {
  const { situation, topic } = await params;
  const { before, asof } = await searchParams;
  const from = typeof before === 'string' ? before : undefined;
  return (await read(situation, topic, from, asof)) ?? notFound();
}
