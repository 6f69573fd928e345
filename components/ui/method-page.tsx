import { correctionKinds, verdicts } from '@/db/vocabulary';
import { en } from '@/messages/en';
import { addressAt } from '@/newsroom/timeline/moment';
import type { SituationVersion } from '@/newsroom/timeline/version';
import { StandingBadge } from './standing-badge';

/** How the desk works: its own words, or those of the program; what each standing means; how mistakes are told. */
export function MethodPage({ situation, asOf }: { situation: SituationVersion; asOf: string | null }) {
  const { slug, title, language, method, contact } = situation;
  return (
    <article className="plain-page method-page">
      <header>
        <p className="crumb">
          <a href={addressAt(`/${slug}`, asOf)} lang={language}>
            {title}
          </a>
        </p>
        <h1 className="display">{en.method.title}</h1>
      </header>
      <section aria-labelledby="desk">
        <h2 id="desk">{en.method.desk}</h2>
        {method ? (
          <Paragraphs text={method} language={language} />
        ) : (
          en.method.deskText.map((paragraph) => <p key={paragraph}>{paragraph}</p>)
        )}
      </section>
      <section aria-labelledby="standings">
        <h2 id="standings">{en.method.standings}</h2>
        <p>{en.method.standingsText}</p>
        <dl>
          {verdicts.map((standing) => (
            <div key={standing}>
              <dt>
                <StandingBadge standing={standing} />
              </dt>
              <dd>{en.labels.standingRules[standing]}</dd>
            </div>
          ))}
          <div>
            <dt>
              <StandingBadge standing="confirmedAsSaid" />
            </dt>
            <dd>{en.method.saidText}</dd>
          </div>
          <div>
            <dt>
              <StandingBadge standing="withdrawn" />
            </dt>
            <dd>{en.labels.standingMeanings.withdrawn}</dd>
          </div>
        </dl>
      </section>
      <section aria-labelledby="mistakes">
        <h2 id="mistakes">{en.method.mistakes}</h2>
        <p>{en.method.mistakesText}</p>
        <dl>
          {correctionKinds.map((kind) => (
            <div key={kind}>
              <dt>{en.labels.corrections[kind]}</dt>
              <dd>{en.labels.correctionMeanings[kind]}</dd>
            </div>
          ))}
        </dl>
        <p>
          <a href={addressAt(`/${slug}/corrections`, asOf)}>{en.method.allCorrections}</a>
        </p>
      </section>
      <section aria-labelledby="contact">
        <h2 id="contact">{en.method.contact}</h2>
        {contact ? (
          <>
            <p>{en.method.contactText}</p>
            <Paragraphs text={contact} language={language} />
          </>
        ) : (
          <p>{en.method.noContact}</p>
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
