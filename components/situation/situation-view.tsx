import './situation-page.css';
import { spanOfDays } from '@/components/charts/geometry';
import { Marks } from '@/components/charts/marks';
import { MeasureChart } from '@/components/charts/measure-chart';
import { summaryOf } from '@/components/figures/summary';
import { colourOf } from '@/components/ui/standing-badge';
import type { Words } from '@/messages/words';
import { rowsForChart } from '@/newsroom/timeline/figure-rows';
import { type Link, linksAt } from '@/newsroom/timeline/moment';
import { recentDays, type SituationPage } from '@/newsroom/timeline/situation-page';
import { shownStanding } from '@/newsroom/timeline/standing';
import { DayStrip } from './day-strip';
import { LastDays } from './last-days';

/** A situation as a whole: what it is, its last days, its key series, who is quoted, and all its days at a glance. */
export function SituationView({ page, words }: { page: SituationPage; words: Words }) {
  const { asOf, situation, days, last, series } = page;
  const link = linksAt(asOf, words);
  return (
    <article className="situation-page">
      <Head page={page} words={words} link={link} />
      {series.length > 0 && <Series page={page} words={words} link={link} />}
      <div className="situation-columns">
        {last.length > 0 && (
          <LastDays
            days={last}
            slug={situation.slug}
            language={situation.language}
            words={words}
            link={link}
          />
        )}
        <aside className="situation-more">
          <Quoted page={page} words={words} link={link} />
          <Follow slug={situation.slug} words={words} link={link} />
        </aside>
      </div>
      {days.length > 0 && <DayStrip days={days} slug={situation.slug} words={words} link={link} />}
    </article>
  );
}

type Part = { page: SituationPage; words: Words; link: Link };

function Head({ page: { situation, days, corrections }, words, link }: Part) {
  const { situation: text, counts, day } = words.texts;
  const [first, latest] = [days[0]?.day, days.at(-1)?.day];
  const claims = days.reduce((sum, one) => sum + one.claims, 0);
  return (
    <header>
      <h1 className="display" lang={situation.language}>
        {situation.title}
      </h1>
      {situation.summary && (
        <p className="lead" lang={situation.language}>
          {words.setInType(situation.summary)}
        </p>
      )}
      {first && latest ? (
        <>
          <ul className="counts num">
            <li>{text.since(words.shortDay(first))}</li>
            <li>
              <b>{words.number(days.length)}</b> {words.pluralOf(days.length, text.days)}
            </li>
            <li>
              <b>{words.number(claims)}</b> {words.pluralOf(claims, counts.claims)}
            </li>
            {corrections > 0 && (
              <li>
                <a href={link(`/${situation.slug}/corrections`)}>
                  <b>{words.number(corrections)}</b> {words.pluralOf(corrections, counts.corrections)}
                </a>
              </li>
            )}
          </ul>
          <p className="latest-day">
            <a href={link(`/${situation.slug}/${latest}`)}>
              {text.latest}: <b>{words.dayInFull(latest)}</b>
              {'\u00a0'}
              <span aria-hidden="true">→</span>
            </a>
          </p>
        </>
      ) : (
        <p>{day.nothingYet}</p>
      )}
    </header>
  );
}

function Series({ page: { situation, series }, words, link }: Part) {
  const text = words.texts.situation;
  const rows = series.flatMap(rowsForChart);
  const span = spanOfDays(rows.map(({ day }) => day));
  if (!span) return null;
  return (
    <section aria-labelledby="key-series" className="key-series">
      <h2 id="key-series">{text.series}</h2>
      <Marks standings={[...new Set(rows.map(({ entry }) => colourOf(shownStanding(entry.claim))))]} />
      <div className="key-series-charts">
        {series.map((measure) => {
          const own = rowsForChart(measure);
          const summary = summaryOf(own, words);
          return (
            <div key={measure.measureId}>
              <h3 lang={situation.language}>{measure.measure}</h3>
              <p className="small" aria-hidden="true">
                {summary}
              </p>
              <MeasureChart
                id={`chart-${measure.measureId}`}
                title={measure.measure}
                rows={own}
                language={situation.language}
                height={96}
                {...{ summary, span, words }}
              />
            </div>
          );
        })}
      </div>
      <p className="small">
        <a href={link(`/${situation.slug}/figures`)}>{text.allFigures}</a>
      </p>
    </section>
  );
}

function Quoted({ page: { situation, quoted }, words, link }: Part) {
  const text = words.texts.situation;
  if (quoted.length === 0) return null;
  return (
    <section aria-labelledby="most-quoted">
      <h2 id="most-quoted">{text.quoted}</h2>
      <p className="small">{text.quotedText(words.count(recentDays, text.calendarDays))}</p>
      <ol className="quoted">
        {quoted.map(({ source, claims }) => (
          <li key={source.sourceId}>
            <a
              href={link(`/${situation.slug}/sources/${source.mergedIntoId ?? source.sourceId}`)}
              lang={situation.language}
            >
              {source.name}
            </a>
            <span className="num">{words.number(claims)}</span>
          </li>
        ))}
      </ol>
      <p className="small">
        <a href={link(`/${situation.slug}/sources`)}>{text.allSources}</a>
      </p>
    </section>
  );
}

function Follow({ slug, words, link }: { slug: string; words: Words; link: Link }) {
  const text = words.texts.situation;
  return (
    <section aria-labelledby="follow">
      <h2 id="follow">{text.follow}</h2>
      <p className="small">{text.followText}</p>
      <ul>
        <li>
          <a href={words.path(`/${slug}/subscribe`)}>{words.texts.feeds.subscribe.title}</a>
        </li>
        <li>
          <a href={link(`/${slug}/corrections`)}>{text.corrections}</a>
        </li>
        <li>
          <a href={link(`/${slug}/method`)}>{text.method}</a>
        </li>
      </ul>
    </section>
  );
}
