import { sources } from '@/app/_server/published';
import { readersPage } from '@/app/_server/readers-page';
import { SourcesPage } from '@/components/sources/sources-page';

export const dynamic = 'force-dynamic';

const { generateMetadata, Page } = readersPage({
  route: '/[situation]/sources',
  read: ({ situation, asof }) => sources(situation, asof),
  show: (page, words) => {
    const { situation } = page;
    const texts = words.texts.sources;
    const path = `/${situation.slug}/sources`;
    return {
      title: `${texts.title}: ${situation.title}`,
      description: texts.describe(situation.title),
      path,
      isFound: page.sources.length > 0,
      section: 'sources',
      steps: [{ name: texts.title, path }],
      main: () => <SourcesPage page={page} words={words} />,
    };
  },
});

export { generateMetadata };
export default Page;
