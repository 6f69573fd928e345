import { day as readDay } from '@/app/_server/published';
import { readersPage } from '@/app/_server/readers-page';
import { publicAddress } from '@/app/_server/site';
import { CiteView } from '@/components/cite/cite-view';
import { citationsOf } from '@/newsroom/feeds/citations/citations';
import { citedDay } from '@/newsroom/feeds/citations/cited';

export const dynamic = 'force-dynamic';

const { generateMetadata, Page } = readersPage({
  route: '/[situation]/[day]/cite',
  read: ({ situation, day, asof }) => readDay(situation, day, asof),
  show: (timeline, words) => {
    const { situation, day, asOf } = timeline;
    const { cite } = words.texts;
    const here = `/${situation.slug}/${day}`;
    const title = cite.titleOfDay(situation.title, words.shortDay(day));
    const cited = citedDay(timeline, words, { address: publicAddress });
    return {
      title: cite.titleOf(title),
      description: cite.describe,
      path: `${here}/cite`,
      isFound: false,
      main: () => (
        <CiteView
          title={title}
          language={situation.language}
          path={here}
          asOf={asOf}
          stamp={timeline.updatedAt}
          citations={cited && citationsOf(cited, words.locale)}
          words={words}
        />
      ),
    };
  },
});

export { generateMetadata };
export default Page;
