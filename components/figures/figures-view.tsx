import './figures-page.css';
import type { Words } from '@/messages/words';
import { rowsOfFigures } from '@/newsroom/timeline/figure-rows';
import type { FiguresPage } from '@/newsroom/timeline/figures-page';
import { addressAt, linksAt } from '@/newsroom/timeline/moment';
import { Measures } from './measures';

/** What was counted in a month: each measure as a chart and as a table, each value with how it stands and who says so. */
export function FiguresView({ page, words }: { page: FiguresPage; words: Words }) {
  const { asOf, situation, month, months, measures, isBounded } = page;
  const link = linksAt(asOf, words);
  const { figures: text, charts, counts } = words.texts;
  const address = `/${situation.slug}/figures`;
  const claims = new Set(rowsOfFigures(page).map(({ entry }) => entry.claim.claimId)).size;
  return (
    <article className="figures-page">
      <header>
        <p className="crumb">
          <a href={link(`/${situation.slug}`)} lang={situation.language}>
            {situation.title}
          </a>
        </p>
        <h1 className="display">{text.title}</h1>
        <p className="lead">{measures.length > 0 ? text.lead : text.none}</p>
        {months.length > 1 && (
          <nav aria-label={text.months} className="months">
            {months.map((one) =>
              one === month ? (
                <b key={one} aria-current="date">
                  {words.capital(words.month(`${one}-01`))}
                </b>
              ) : (
                <a key={one} href={link(`${address}?month=${one}`)}>
                  {words.capital(words.month(`${one}-01`))}
                </a>
              ),
            )}
          </nav>
        )}
        {month && (
          <p className="figures-files">
            <a href={addressAt(`${address}.csv?month=${month}`, asOf)}>
              {charts.csvMonth(words.capital(words.month(`${month}-01`)))}
            </a>
            {months.length > 1 && <a href={addressAt(`${address}.csv`, asOf)}>{charts.csvAll}</a>}
          </p>
        )}
        {isBounded && <p className="told">{charts.bounded(words.count(claims, counts.claims))}</p>}
      </header>
      <Measures
        measures={measures}
        slug={situation.slug}
        language={situation.language}
        words={words}
        link={link}
      />
    </article>
  );
}
