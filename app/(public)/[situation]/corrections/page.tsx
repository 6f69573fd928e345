import { corrections } from '@/app/_server/published';
import { readersPage } from '@/app/_server/readers-page';
import { publicAddress } from '@/app/_server/site';
import { CorrectionsPage } from '@/components/timeline/corrections-page';

export const dynamic = 'force-dynamic';

const { generateMetadata, Page } = readersPage({
  route: '/[situation]/corrections',
  read: ({ situation, until, asof }) => corrections(situation, until, asof),
  show: (page, words) => {
    const { situation, count, isContinued, months } = page;
    const texts = words.texts.corrections;
    const path = `/${situation.slug}/corrections`;
    return {
      title: `${texts.title}: ${situation.title}`,
      description: texts.describe(situation.title),
      path,
      feed: { of: 'corrections', slug: situation.slug },
      isFound: count > 0 && !isContinued,
      section: 'corrections',
      here: isContinued && months[0] ? `${path}?until=${months[0].month}` : path,
      steps: [{ name: texts.title, path }],
      main: () => <CorrectionsPage page={page} address={publicAddress} words={words} />,
    };
  },
});

export { generateMetadata };
export default Page;
