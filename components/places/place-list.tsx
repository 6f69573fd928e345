import type { Words } from '@/messages/words';
import type { Link } from '@/newsroom/timeline/moment';
import type { PlaceTree } from '@/newsroom/timeline/places-page';

export type PlaceListProps = {
  places: readonly PlaceTree[];
  slug: string;
  language: string;
  link: Link;
  words: Words;
};

/** Places in a row: name, number of claims, and the last day on which one stands. */
export function PlaceList({ places, slug, language, link, words }: PlaceListProps) {
  if (places.length === 0) return null;
  return (
    <ul className="place-list">
      {places.map(({ place }) => (
        <li key={place.id}>
          <a href={link(`/${slug}/places/${place.id}`)} lang={language}>
            {place.name}
          </a>{' '}
          <NumberOfClaims place={place} words={words} />
          {place.lastDay && (
            <small>
              {' '}
              {words.texts.places.lastDay}{' '}
              <a href={link(`/${slug}/${place.lastDay}`)}>
                <time dateTime={place.lastDay}>{words.shortDay(place.lastDay)}</time>
              </a>
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}

/** How many claims name a place; nothing where none does. */
export function NumberOfClaims({ place: { claims }, words }: { place: PlaceTree['place']; words: Words }) {
  if (claims === 0) return null;
  return <span className="num">{words.count(claims, words.texts.counts.claims)}</span>;
}
