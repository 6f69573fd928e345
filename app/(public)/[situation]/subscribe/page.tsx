import { latestDay } from '@/app/_server/published-feeds';
import { readersPage } from '@/app/_server/readers-page';
import { publicAddress } from '@/app/_server/site';
import { SubscribePage } from '@/components/feeds/subscribe-page';
import { linksAt } from '@/newsroom/timeline/moment';

export const dynamic = 'force-dynamic';

const { generateMetadata, Page } = readersPage({
  route: '/[situation]/subscribe',
  read: ({ situation }) => latestDay(situation),
  show: ({ situation, day }, words) => {
    const texts = words.texts.feeds.subscribe;
    const path = `/${situation.slug}/subscribe`;
    return {
      title: `${texts.title}: ${situation.title}`,
      description: texts.describe(situation.title),
      path,
      feed: { of: 'site' },
      steps: [{ name: texts.title, path }],
      main: () => (
        <SubscribePage
          situation={situation}
          latestDay={day && `/${situation.slug}/${day}`}
          words={words}
          link={linksAt(null, words)}
          address={publicAddress}
        />
      ),
    };
  },
});

export { generateMetadata };
export default Page;
