import { topics } from '@/app/_server/published';
import { readersPage } from '@/app/_server/readers-page';
import { TopicsPage } from '@/components/topics/topics-page';

export const dynamic = 'force-dynamic';

const { generateMetadata, Page } = readersPage({
  route: '/[situation]/topics',
  read: ({ situation, asof }) => topics(situation, asof),
  show: (page, words) => {
    const { situation } = page;
    const texts = words.texts.topics;
    const path = `/${situation.slug}/topics`;
    return {
      title: `${texts.title}: ${situation.title}`,
      description: texts.describe(situation.title),
      path,
      isFound: page.topics.length > 0,
      section: 'topics',
      steps: [{ name: texts.title, path }],
      main: () => <TopicsPage page={page} words={words} />,
    };
  },
});

export { generateMetadata };
export default Page;
