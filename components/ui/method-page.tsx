import './text-page.css';
import { correctionKinds, verdicts } from '@/db/vocabulary';
import type { Words } from '@/messages/words';
import { linksAt } from '@/newsroom/timeline/moment';
import type { SituationVersion } from '@/newsroom/timeline/version';
import { StandingBadge } from './standing-badge';

/** How the desk works: its own words, or those of the program; what each standing means; how mistakes are told. */
export function MethodPage({
  situation,
  asOf,
  words,
}: {
  situation: SituationVersion;
  asOf: string | null;
  words: Words;
}) {
  const link = linksAt(asOf, words);
  const { slug, title, language, method, contact } = situation;
  return (
    <article className="plain-page method-page">
      <header>
        <p className="crumb">
          <a href={link(`/${slug}`)} lang={language}>
            {title}
          </a>
        </p>
        <h1 className="display">{words.texts.method.title}</h1>
      </header>
      <section aria-labelledby="desk">
        <h2 id="desk">{words.texts.method.desk}</h2>
        {method ? (
          <Paragraphs text={method} language={language} />
        ) : (
          words.texts.method.deskText.map((paragraph) => <p key={paragraph}>{paragraph}</p>)
        )}
      </section>
      <section aria-labelledby="standings">
        <h2 id="standings">{words.texts.method.standings}</h2>
        <p>{words.texts.method.standingsText}</p>
        <dl>
          {verdicts.map((standing) => (
            <div key={standing}>
              <dt>
                <StandingBadge words={words} standing={standing} />
              </dt>
              <dd>{words.texts.labels.standingRules[standing]}</dd>
            </div>
          ))}
          <div>
            <dt>
              <StandingBadge words={words} standing="confirmedAsSaid" />
            </dt>
            <dd>{words.texts.method.saidText}</dd>
          </div>
          <div>
            <dt>
              <StandingBadge words={words} standing="withdrawn" />
            </dt>
            <dd>{words.texts.labels.standingMeanings.withdrawn}</dd>
          </div>
        </dl>
      </section>
      <section aria-labelledby="mistakes">
        <h2 id="mistakes">{words.texts.method.mistakes}</h2>
        <p>{words.texts.method.mistakesText}</p>
        <dl>
          {correctionKinds.map((kind) => (
            <div key={kind}>
              <dt>{words.texts.labels.corrections[kind]}</dt>
              <dd>{words.texts.labels.correctionMeanings[kind]}</dd>
            </div>
          ))}
        </dl>
        <p>
          <a href={link(`/${slug}/corrections`)}>{words.texts.method.allCorrections}</a>
        </p>
      </section>
      <section aria-labelledby="contact">
        <h2 id="contact">{words.texts.method.contact}</h2>
        {contact ? (
          <>
            <p>{words.texts.method.contactText}</p>
            <Paragraphs text={contact} language={language} />
          </>
        ) : (
          <p>{words.texts.method.noContact}</p>
        )}
      </section>
    </article>
  );
}

/** An empty line parts paragraphs; other line ends stay. */
function Paragraphs({ text, language }: { text: string; language: string }) {
  return text.split(/\n{2,}/).map((paragraph) => (
    <p key={paragraph} className="as-written" lang={language}>
      {paragraph}
    </p>
  ));
}
