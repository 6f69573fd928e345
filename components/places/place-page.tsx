import './place-page.css';
import { ClaimListView } from '@/components/claim-list/claim-list';
import { Follow } from '@/components/claim-list/follow';
import type { Words } from '@/messages/words';
import { linksAt } from '@/newsroom/timeline/moment';
import type { PlacePage as Page } from '@/newsroom/timeline/places-page';
import { PlacesMap } from './map';
import { PlaceList } from './place-list';

/** A place: what it lies in, what lies in it, and the claims that name either. */
export function PlacePage({ page, words }: { page: Page; words: Words }) {
  const { asOf, situation, place, above, within, list, map } = page;
  const link = linksAt(asOf, words);
  const { texts } = words;
  const address = `/${situation.slug}/places`;
  return (
    <div className="plain-page place-page">
      <header>
        <p className="crumb">
          <a href={link(`/${situation.slug}`)} lang={situation.language}>
            {situation.title}
          </a>{' '}
          <a href={link(address)}>{texts.places.title}</a>
        </p>
        <h1 className="display" lang={situation.language}>
          {place.name}
        </h1>
        <p className="lead">{words.capital(texts.labels.placeKinds[place.kind])}</p>
      </header>
      <div className="place-facts">
        <dl className="facts">
          <div>
            <dt>{texts.places.claims}</dt>
            <dd className="num">{place.claims > 0 ? words.number(place.claims) : texts.places.notNamed}</dd>
          </div>
          {above.length > 0 && (
            <div>
              <dt>{texts.places.lies}</dt>
              <dd lang={situation.language}>
                {above.map(({ id, name }, i) => (
                  <span key={id}>
                    {i > 0 && ' › '}
                    <a href={link(`${address}/${id}`)}>{name}</a>
                  </span>
                ))}
              </dd>
            </div>
          )}
          {place.aliases.length > 0 && (
            <div>
              <dt>{texts.places.aliases}</dt>
              <dd lang={situation.language}>{place.aliases.join(', ')}</dd>
            </div>
          )}
          {place.latitude !== null && place.longitude !== null && (
            <div>
              <dt>{texts.places.coordinates}</dt>
              <dd className="num">
                {degrees(place.latitude, texts.places.latitude, words)},{' '}
                {degrees(place.longitude, texts.places.longitude, words)}
                {place.precision && ` (${texts.places.precision[place.precision]})`}
              </dd>
            </div>
          )}
        </dl>
        {map && (
          <figure className="locator">
            <PlacesMap
              map={map}
              id="map"
              title={texts.places.locatorTitle(place.name)}
              text={texts.places.locatorText}
              language={situation.language}
              words={words}
              isSmall
            />
            <figcaption>
              {texts.places.crimea} {texts.places.sources}
            </figcaption>
          </figure>
        )}
      </div>
      {within.length > 0 && !list.from && (
        <section aria-labelledby="within">
          <h2 id="within">{texts.places.within}</h2>
          <PlaceList
            places={within.map((one) => ({ place: one, within: [], claims: one.claims }))}
            slug={situation.slug}
            language={situation.language}
            link={link}
            words={words}
          />
        </section>
      )}
      <section aria-labelledby="claims">
        <h2 id="claims">{texts.places.claims}</h2>
        <p className="small">
          {within.length > 0 ? texts.places.ofPlaceWithin(place.name) : texts.places.ofPlace(place.name)}
        </p>
        <Follow address={`${address}/${place.id}`} words={words} />
        <ClaimListView
          list={list}
          address={`${address}/${place.id}`}
          situation={situation}
          link={link}
          words={words}
        />
      </section>
    </div>
  );
}

/** Degrees as gazetteers write them: "50.4501° N". */
function degrees(value: number, [below, above]: readonly [string, string], words: Words): string {
  return `${words.number(Math.abs(value).toFixed(4))}°\u00a0${value < 0 ? below : above}`;
}
