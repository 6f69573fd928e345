import { figures } from '@/app/_server/published';
import { readersPage } from '@/app/_server/readers-page';
import { publicAddress } from '@/app/_server/site';
import { FiguresView } from '@/components/figures/figures-view';
import { figuresThings } from '@/newsroom/feeds/structured-data/figures';

export const dynamic = 'force-dynamic';

const { generateMetadata, Page } = readersPage({
  route: '/[situation]/figures',
  read: ({ situation, month, asof }) => figures(situation, month, asof),
  show: (page, words) => {
    const { situation, measures, month, months } = page;
    const texts = words.texts.figures;
    return {
      title: `${texts.title}: ${situation.title}`,
      description: texts.describe(situation.title),
      path: `/${situation.slug}/figures${month === months.at(-1) ? '' : `?month=${month}`}`,
      isFound: measures.length > 0,
      section: 'figures',
      things: () => figuresThings(page, words, { address: publicAddress }),
      main: () => <FiguresView page={page} words={words} />,
    };
  },
});

export { generateMetadata };
export default Page;
