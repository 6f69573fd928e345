import { search } from '@/app/_server/published';
import { readersPage } from '@/app/_server/readers-page';
import { SearchView } from '@/components/search/search-view';
import { searchAddress } from '@/newsroom/timeline/search-query';

export const dynamic = 'force-dynamic';

const { generateMetadata, Page } = readersPage({
  route: '/[situation]/search',
  read: ({ situation, ...asked }) => search(situation, asked),
  show: (page, words) => {
    const { situation, search: asked } = page;
    const texts = words.texts.search;
    return {
      title: `${asked.q ? texts.titleOf(asked.q) : texts.title}: ${situation.title}`,
      description: texts.describe(situation.title),
      path: `/${situation.slug}/search`,
      isFound: false,
      section: 'search',
      here: searchAddress(situation.slug, asked),
      main: () => <SearchView page={page} words={words} />,
    };
  },
});

export { generateMetadata };
export default Page;
