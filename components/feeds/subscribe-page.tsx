import './subscribe-page.css';
import type { Words } from '@/messages/words';
import { type FeedForm, feedForms, feedPath } from '@/newsroom/feeds/addresses';
import type { FeedAsked } from '@/newsroom/timeline/feed-entries';
import type { Link } from '@/newsroom/timeline/moment';
import type { SituationVersion } from '@/newsroom/timeline/version';

type Props = {
  situation: SituationVersion;
  /** The last day with claims, as a path; null while nothing is published. */
  latestDay: string | null;
  words: Words;
  link: Link;
  /** The address of a path as the world sees it. */
  address(path: string): string;
};

/** How to follow a situation: which feeds there are, what each holds, how to read them, and where the data is. */
export function SubscribePage({ situation, latestDay, words, link, address }: Props) {
  const { slug, title, language } = situation;
  const { subscribe: texts, holds, titles } = words.texts.feeds;
  const feeds: { name: string; text: string; of: FeedAsked }[] = [
    { name: texts.situation, text: texts.situationHolds, of: { of: 'situation', slug } },
    { name: texts.corrections, text: holds.corrections, of: { of: 'corrections', slug } },
    { name: titles.site(words.texts.site.name), text: texts.siteHolds, of: { of: 'site' } },
  ];
  const further = [
    { name: texts.place, text: texts.placeHolds, path: `/${slug}/places`, see: words.texts.places.title },
    { name: texts.topic, text: texts.topicHolds, path: `/${slug}/topics`, see: words.texts.topics.title },
    { name: texts.claim, text: texts.claimHolds, path: `/${slug}`, see: words.texts.site.timeline },
  ];
  return (
    <article className="plain-page method-page subscribe">
      <header>
        <p className="crumb">
          <a href={link(`/${slug}`)} lang={language}>
            {title}
          </a>
        </p>
        <h1 className="display">{texts.title}</h1>
        <p className="lead">{texts.lead}</p>
      </header>
      <section aria-labelledby="feeds">
        <h2 id="feeds">{texts.feeds}</h2>
        {feeds.map(({ name, text, of }) => (
          <section key={of.of} className="one-feed" aria-label={name}>
            <h3>{name}</h3>
            <p>{text}</p>
            <dl>
              {(Object.keys(feedForms) as FeedForm[]).map((form) => (
                <div key={form}>
                  <dt>{feedForms[form].name}</dt>
                  <dd>
                    <a href={words.path(feedPath(of, form))} type={feedForms[form].type}>
                      {address(words.path(feedPath(of, form)))}
                    </a>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        {further.map(({ name, text, path, see }) => (
          <section key={name} className="one-feed" aria-label={name}>
            <h3>{name}</h3>
            <p>
              {text} <a href={link(path)}>{see}</a>
            </p>
          </section>
        ))}
      </section>
      <section aria-labelledby="how">
        <h2 id="how">{texts.how}</h2>
        <ol>
          {texts.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="items">
        <h2 id="items">{texts.items}</h2>
        {texts.itemsText.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p>{texts.polite('If-None-Match, If-Modified-Since')}</p>
      </section>
      <section aria-labelledby="archive">
        <h2 id="archive">{texts.archive}</h2>
        <p>{texts.archiveText('RFC 5005')}</p>
      </section>
      <section aria-labelledby="data">
        <h2 id="data">{texts.data}</h2>
        <p>{texts.dataText('/data.json', '?asof=')}</p>
        {latestDay && (
          <p>
            <a href={`${latestDay}/data.json`} type="application/json">
              {texts.latestDay}
            </a>
          </p>
        )}
      </section>
    </article>
  );
}
