import { topic as readTopic } from '@/app/_server/published';
import { readersPage } from '@/app/_server/readers-page';
import { TopicPage } from '@/components/topics/topics-page';
import { topicPath } from '@/newsroom/timeline/topic-key';

export const dynamic = 'force-dynamic';

const { generateMetadata, Page } = readersPage({
  route: '/[situation]/topics/[topic]',
  read: ({ situation, topic, before, asof }) => readTopic(situation, topic, before, asof),
  show: (page, words) => {
    const { situation, topic, list } = page;
    const texts = words.texts.topics;
    const all = `/${situation.slug}/topics`;
    const path = `${all}/${topicPath(topic.name)}${list.from ? `?before=${list.from}` : ''}`;
    return {
      title: `${topic.name}: ${situation.title}`,
      description: texts.describeOne(topic.name, words.count(topic.claims, words.texts.counts.claims)),
      path,
      isFound: list.from === null,
      feed: { of: 'topic', slug: situation.slug, topicKey: topic.key },
      section: 'topics',
      steps: [
        { name: texts.title, path: all },
        { name: topic.name, path },
      ],
      main: () => <TopicPage page={page} words={words} />,
    };
  },
});

export { generateMetadata };
export default Page;
