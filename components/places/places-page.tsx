import './places-page.css';
import type { Words } from '@/messages/words';
import { linksAt } from '@/newsroom/timeline/moment';
import { type PlacesPage as Page, type PlaceTree, placesTree } from '@/newsroom/timeline/places-page';
import { edgeOf, PlacesMap } from './map';
import { NumberOfClaims, PlaceList, type PlaceListProps } from './place-list';

/** Where it happened: a map, and the same as a list by country and region. */
export function PlacesPage({ page, words }: { page: Page; words: Words }) {
  const { asOf, situation, places, map } = page;
  const link = linksAt(asOf, words);
  const { texts } = words;
  const tree = placesTree(places);
  const countries = tree.filter(hasRegions);
  const others = tree.filter((one) => !hasRegions(one));
  const within = { slug: situation.slug, language: situation.language, link, words };
  const most = map?.dots[0];
  return (
    <div className="plain-page places-page">
      <header>
        <p className="crumb">
          <a href={link(`/${situation.slug}`)} lang={situation.language}>
            {situation.title}
          </a>
        </p>
        <h1 className="display">{texts.places.title}</h1>
        <p className="lead">{places.length > 0 ? texts.places.lead : texts.places.none}</p>
      </header>
      {map && most && (
        <figure className="map-figure">
          <PlacesMap
            map={map}
            id="map"
            title={texts.places.mapTitle}
            text={texts.places.mapText(
              words.count(map.dots.length, texts.places.onMap),
              `${most.name} (${words.number(most.claims)})`,
            )}
            language={situation.language}
            words={words}
          />
          <figcaption>
            <ul className="map-legend" aria-label={texts.places.legend}>
              <li>{texts.places.legendSize}</li>
              <li>
                <Sample isWide={false} /> {texts.places.legendSolid}
              </li>
              {map.dots.some((dot) => edgeOf(dot) !== 'dot') && (
                <li>
                  <Sample isWide /> {texts.places.legendDashed}
                </li>
              )}
            </ul>
            {map.apart.length > 0 && (
              <p>
                {texts.places.apart}{' '}
                {map.apart.map(({ id, name }, i) => (
                  <span key={id}>
                    {i > 0 && ', '}
                    <a href={link(`/${situation.slug}/places/${id}`)} lang={situation.language}>
                      {name}
                    </a>
                  </span>
                ))}
                .
              </p>
            )}
            <p>{texts.places.crimea}</p>
            <p>{texts.places.sources}</p>
          </figcaption>
        </figure>
      )}
      {countries.map(({ place, within: parts }) => (
        <section key={place.id} aria-labelledby={`in-${place.id}`}>
          <h2 id={`in-${place.id}`}>
            <a href={link(`/${situation.slug}/places/${place.id}`)} lang={situation.language}>
              {place.name}
            </a>{' '}
            <NumberOfClaims place={place} words={words} />
          </h2>
          <Regions regions={parts.filter((part) => part.within.length > 0)} {...within} />
          <PlaceList places={parts.filter((part) => part.within.length === 0)} {...within} />
        </section>
      ))}
      {others.length > 0 && (
        <section aria-labelledby="other-places">
          <h2 id="other-places">{countries.length > 0 ? texts.places.others : texts.places.list}</h2>
          <Regions regions={others.filter((one) => one.within.length > 0)} {...within} />
          <PlaceList places={others.filter((one) => one.within.length === 0)} {...within} />
        </section>
      )}
    </div>
  );
}

/** What lies in several wider places, each under its name. */
function Regions({ regions, ...within }: Omit<PlaceListProps, 'places'> & { regions: readonly PlaceTree[] }) {
  const { slug, language, link, words } = within;
  if (regions.length === 0) return null;
  return (
    <div className="regions">
      {regions.map(({ place, within: parts }) => (
        <section key={place.id} aria-labelledby={`in-${place.id}`}>
          <h3 id={`in-${place.id}`}>
            <a href={link(`/${slug}/places/${place.id}`)} lang={language}>
              {place.name}
            </a>{' '}
            <NumberOfClaims place={place} words={words} />
          </h3>
          <PlaceList places={flat(parts)} {...within} />
        </section>
      ))}
    </div>
  );
}

/** Whether something lies in what lies in it: a country told by its regions. */
const hasRegions = ({ within }: PlaceTree) => within.some((part) => part.within.length > 0);

function Sample({ isWide }: { isWide: boolean }) {
  return (
    <svg viewBox="0 0 14 14" aria-hidden="true" className="map-sample">
      <circle className={isWide ? 'dot dot-wide' : 'dot'} cx="7" cy="7" r="5.6" />
    </svg>
  );
}

/** A place of a region and what lies in it, one after the other. */
function flat(places: readonly PlaceTree[]): PlaceTree[] {
  return places.flatMap((one) => [one, ...flat(one.within)]);
}
