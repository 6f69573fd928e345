import './topics-page.css';
import { ClaimListView } from '@/components/claim-list/claim-list';
import { Follow } from '@/components/claim-list/follow';
import type { Words } from '@/messages/words';
import { linksAt } from '@/newsroom/timeline/moment';
import { topicPath } from '@/newsroom/timeline/topic-key';
import type { TopicPage as OneTopic, TopicsPage as Page } from '@/newsroom/timeline/topics-page';

/** What claims are about. */
export function TopicsPage({ page: { asOf, situation, topics }, words }: { page: Page; words: Words }) {
  const link = linksAt(asOf, words);
  const { texts } = words;
  return (
    <div className="plain-page topics-page">
      <header>
        <p className="crumb">
          <a href={link(`/${situation.slug}`)} lang={situation.language}>
            {situation.title}
          </a>
        </p>
        <h1 className="display">{texts.topics.title}</h1>
        <p className="lead">{topics.length > 0 ? texts.topics.lead : texts.topics.none}</p>
      </header>
      {topics.length > 0 && (
        <section aria-labelledby="all-topics">
          <h2 id="all-topics">{texts.topics.all}</h2>
          <ul className="place-list">
            {topics.map(({ key, name, claims, lastDay }) => (
              <li key={key}>
                <a href={link(`/${situation.slug}/topics/${topicPath(name)}`)} lang={situation.language}>
                  {name}
                </a>{' '}
                <span className="num">{words.count(claims, texts.counts.claims)}</span>
                <small>
                  {' '}
                  {texts.places.lastDay}{' '}
                  <a href={link(`/${situation.slug}/${lastDay}`)}>
                    <time dateTime={lastDay}>{words.shortDay(lastDay)}</time>
                  </a>
                </small>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** A topic with its claims. */
export function TopicPage({
  page: { asOf, situation, topic, list },
  words,
}: {
  page: OneTopic;
  words: Words;
}) {
  const link = linksAt(asOf, words);
  const { texts } = words;
  const address = `/${situation.slug}/topics`;
  return (
    <div className="plain-page topic-page">
      <header>
        <p className="crumb">
          <a href={link(`/${situation.slug}`)} lang={situation.language}>
            {situation.title}
          </a>{' '}
          <a href={link(address)}>{texts.topics.title}</a>
        </p>
        <h1 className="display" lang={situation.language}>
          {words.capital(topic.name)}
        </h1>
      </header>
      <section aria-labelledby="claims">
        <h2 id="claims">{words.count(topic.claims, texts.counts.claims)}</h2>
        <p className="small">{texts.topics.ofTopic}</p>
        <Follow address={`${address}/${topicPath(topic.name)}`} words={words} />
        <ClaimListView
          list={list}
          address={`${address}/${topicPath(topic.name)}`}
          situation={situation}
          link={link}
          words={words}
        />
      </section>
    </div>
  );
}
