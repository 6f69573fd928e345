import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readLocale } from '@/app/_server/locale';
import { place as read } from '@/app/_server/published';
import { ReadersPage } from '@/app/_server/readers-page';
import { publicAddress, publicMetadata } from '@/app/_server/site';
import { PlacePage } from '@/components/places/place-page';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { wordsIn } from '@/messages/words';
import type { PlacePage as Found } from '@/newsroom/timeline/places-page';
export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ situation: string; place: string }>;
  searchParams: Promise<{ before?: string | string[]; asof?: string | string[] }>;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await pageOf(props);
  const { situation, asOf } = page;
  const words = wordsIn(await readLocale(), situation.timeZone);
  return publicMetadata({
    words,
    title: `${page.place.name}: ${situation.title}`,
    description: words.texts.places.describeOne(
      page.place.name,
      words.count(page.place.claims, words.texts.counts.claims),
    ),
    path: pathOf(page),
    isFound: page.list.from === null,
    situation,
    feed: { of: 'place', slug: situation.slug, placeId: page.place.id },
    asOf,
  });
}

export default async function Page(props: Props) {
  const page = await pageOf(props);
  const { situation, asOf } = page;
  const words = wordsIn(await readLocale(), situation.timeZone);
  return (
    <ReadersPage words={words} situation={situation} section="places" past={{ path: pathOf(page), asOf }}>
      <PlacePage page={page} words={words} />
      <Breadcrumbs
        situation={situation}
        steps={[
          { name: words.texts.places.title, path: `/${situation.slug}/places` },
          { name: page.place.name, path: pathOf(page) },
        ]}
        words={words}
        address={publicAddress}
        asOf={asOf}
      />
    </ReadersPage>
  );
}

const pathOf = (page: Found) =>
  `/${page.situation.slug}/places/${page.place.id}${page.list.from ? `?before=${page.list.from}` : ''}`;

async function pageOf({ params, searchParams }: Props) {
  const { situation, place } = await params;
  const { before, asof } = await searchParams;
  const from = typeof before === 'string' ? before : undefined;
  return (await read(situation, place, from, asof)) ?? notFound();
}
