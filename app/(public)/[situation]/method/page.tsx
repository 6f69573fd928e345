import { situation as readSituation } from '@/app/_server/published';
import { readersPage } from '@/app/_server/readers-page';
import { MethodPage } from '@/components/ui/method-page';
import { momentOfAddress } from '@/newsroom/timeline/moment';

export const dynamic = 'force-dynamic';

const { generateMetadata, Page } = readersPage({
  route: '/[situation]/method',
  read: async ({ situation: slug, asof }) => {
    const situation = await readSituation(slug, asof);
    return situation && { situation, asOf: momentOfAddress(asof)?.toISOString() ?? null };
  },
  show: ({ situation, asOf }, words) => {
    const texts = words.texts.method;
    const path = `/${situation.slug}/method`;
    return {
      title: `${texts.title}: ${situation.title}`,
      description: texts.describe(situation.title),
      path,
      section: 'method',
      steps: [{ name: texts.title, path }],
      main: () => <MethodPage situation={situation} asOf={asOf} words={words} />,
    };
  },
});

export { generateMetadata };
export default Page;
