import { situationPage } from '@/app/_server/published';
import { readersPage } from '@/app/_server/readers-page';
import { SituationView } from '@/components/situation/situation-view';

export const dynamic = 'force-dynamic';

const { generateMetadata, Page } = readersPage({
  route: '/[situation]',
  read: ({ situation, asof }) => situationPage(situation, asof),
  show: (page, words) => {
    const { slug, title, summary } = page.situation;
    return {
      title,
      description: summary || title,
      path: `/${slug}`,
      card: { path: `/${slug}`, says: words.texts.cite.card.ofPage(title) },
      section: 'timeline',
      steps: [],
      main: () => <SituationView page={page} words={words} />,
    };
  },
});

export { generateMetadata };
export default Page;
