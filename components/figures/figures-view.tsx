import { StandingBadge } from '@/components/ui/standing-badge';
import type { Words } from '@/messages/words';
import type { FiguresPage, MeasureOverTime, ValueOfDay } from '@/newsroom/timeline/figures-page';
import { type Link, linksAt } from '@/newsroom/timeline/moment';
import { shownStanding } from '@/newsroom/timeline/standing';

/** What was counted in a month: measure by measure, day by day, each value with how it stands and who differs. */
export function FiguresView({ page, words }: { page: FiguresPage; words: Words }) {
  const { asOf, situation, month, months, measures } = page;
  const link = linksAt(asOf, words);
  const address = `/${situation.slug}/figures`;
  return (
    <article className="figures-page">
      <header>
        <p className="crumb">
          <a href={link(`/${situation.slug}`)} lang={situation.language}>
            {situation.title}
          </a>
        </p>
        <h1 className="display">{words.texts.figures.title}</h1>
        <p className="lead">{measures.length > 0 ? words.texts.figures.lead : words.texts.figures.none}</p>
        {months.length > 1 && (
          <nav aria-label={words.texts.figures.months} className="months">
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
      </header>
      {measures.map((measure) => (
        <Measure
          key={measure.measureId}
          measure={measure}
          language={situation.language}
          link={link}
          slug={situation.slug}
          words={words}
        />
      ))}
    </article>
  );
}

type Within = { language: string; link: Link; slug: string; words: Words };

function Measure({
  measure: { measureId, measure, values },
  ...within
}: { measure: MeasureOverTime } & Within) {
  return (
    <section>
      <h2 id={`measure-${measureId}`} lang={within.language}>
        {measure}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways is reached by keys */}
      <section className="ledger-table" aria-labelledby={`measure-${measureId}`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{within.words.texts.figures.day}</th>
              <th scope="col">{within.words.texts.figures.value}</th>
              <th scope="col">{within.words.texts.figures.event}</th>
            </tr>
          </thead>
          <tbody>
            {values.map((value) => (
              <Value key={`${value.day} ${value.row.entries[0]?.figure.id}`} value={value} {...within} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function Value({ value: { day, event, row }, language, link, slug, words }: { value: ValueOfDay } & Within) {
  const { current, across } = row;
  const told = current ?? row.entries.at(-1);
  return (
    <tr>
      <th scope="row">
        <a href={link(`/${slug}/${day}`)}>
          <time dateTime={day}>{words.shortDay(day, day)}</time>
        </a>
      </th>
      <td className="num">
        {current ? (
          <>
            <a href={link(`/claims/${current.claim.claimId}`)}>{words.figure(current.figure)}</a>{' '}
            <StandingBadge words={words} standing={shownStanding(current.claim)} />
            {current.apart && <small> {words.texts.event.apart[current.apart]}</small>}
            {across && (
              <small>
                {' '}
                {words.texts.event.across(words.number(across.least), words.number(across.most))}
              </small>
            )}
          </>
        ) : (
          told && (
            <>
              <s>
                <a href={link(`/claims/${told.claim.claimId}`)}>{words.figure(told.figure)}</a>
              </s>{' '}
              <small>{told.apart && words.texts.event.apart[told.apart]}</small>
            </>
          )
        )}
      </td>
      <td lang={language}>
        {event ? (
          <a href={link(`/events/${event.eventId}`)}>{words.setInType(event.title)}</a>
        ) : (
          told && words.setInType(words.shortened(told.claim.statement, 90))
        )}
      </td>
    </tr>
  );
}
