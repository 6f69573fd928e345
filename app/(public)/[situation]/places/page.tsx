import { places } from '@/app/_server/published';
import { readersPage } from '@/app/_server/readers-page';
import { PlacesPage } from '@/components/places/places-page';

export const dynamic = 'force-dynamic';

const { generateMetadata, Page } = readersPage({
  route: '/[situation]/places',
  read: ({ situation, asof }) => places(situation, asof),
  show: (page, words) => {
    const { situation } = page;
    const texts = words.texts.places;
    const path = `/${situation.slug}/places`;
    return {
      title: `${texts.title}: ${situation.title}`,
      description: texts.describe(situation.title),
      path,
      isFound: page.places.length > 0,
      section: 'places',
      steps: [{ name: texts.title, path }],
      main: () => <PlacesPage page={page} words={words} />,
    };
  },
});

export { generateMetadata };
export default Page;
