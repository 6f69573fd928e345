import { place as readPlace } from '@/app/_server/published';
import { readersPage } from '@/app/_server/readers-page';
import { PlacePage } from '@/components/places/place-page';

export const dynamic = 'force-dynamic';

const { generateMetadata, Page } = readersPage({
  route: '/[situation]/places/[place]',
  read: ({ situation, place, before, asof }) => readPlace(situation, place, before, asof),
  show: (page, words) => {
    const { situation, place, list } = page;
    const texts = words.texts.places;
    const all = `/${situation.slug}/places`;
    const path = `${all}/${place.id}${list.from ? `?before=${list.from}` : ''}`;
    return {
      title: `${place.name}: ${situation.title}`,
      description: texts.describeOne(place.name, words.count(place.claims, words.texts.counts.claims)),
      path,
      isFound: list.from === null,
      feed: { of: 'place', slug: situation.slug, placeId: place.id },
      section: 'places',
      steps: [
        { name: texts.title, path: all },
        { name: place.name, path },
      ],
      main: () => <PlacePage page={page} words={words} />,
    };
  },
});

export { generateMetadata };
export default Page;
