import type { Words } from '@/messages/words';
import type { Link } from '@/newsroom/timeline/moment';
import { levelsOf, type StripCell, type StripDay, stripOf } from '@/newsroom/timeline/strip';

type Props = {
  /** All days with entries, the first one first. */
  days: readonly { day: string; claims: number }[];
  slug: string;
  words: Words;
  link: Link;
};

/** All days from the first to the last: a cell a day, filled by the number of its claims; a long time before, a cell a month. */
export function DayStrip({ days, slug, words, link }: Props) {
  const { years, months, most } = stripOf(days);
  const text = words.texts.situation;
  const claims = (n: number) => words.count(n, words.texts.counts.claims);
  const pageOf = (day: string) => link(`/${slug}/${day}`);
  return (
    <section aria-labelledby="all-days" className="strip">
      <h2 id="all-days">{text.strip}</h2>
      <p className="small">
        {text.stripText} {years.length > 0 && text.monthsText}
      </p>
      {years.map(({ year, cells }) => (
        <div key={year} className="strip-row">
          <h3>{year}</h3>
          <ul className="strip-months">
            {cells.map((cell) => (
              <li key={cell.month}>
                <Month cell={cell} page={pageOf} words={words} claims={claims} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {months.map(({ month, claims: inAll, cells }) => (
        <div key={month} className="strip-row">
          <h3>
            {words.capital(words.month(`${month}-01`))} <small className="num">{claims(inAll)}</small>
          </h3>
          <ul className="strip-days">
            {cells.map((cell) => (
              <li key={cell.day}>
                <Day cell={cell} page={pageOf} words={words} claims={claims} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="strip-legend small num">
        {text.legend}
        {levelsOf(most).map(({ level, from, to }) => (
          <span key={level}>
            <span className={`strip-cell level-${level}`} aria-hidden="true" />
            {text.span(words.number(from), words.number(to))}
          </span>
        ))}
      </p>
    </section>
  );
}

type CellProps<C> = { cell: C; page: Link; words: Words; claims: (n: number) => string };

function Day({ cell: { day, claims: n, level }, page, words, claims }: CellProps<StripDay>) {
  const dayOfMonth = Number(day.slice(8));
  if (n === 0) return <span className="strip-cell">{dayOfMonth}</span>;
  return (
    <a
      href={page(day)}
      className={`strip-cell level-${level}`}
      title={claims(n)}
      aria-label={`${words.shortDay(day)}: ${claims(n)}`}
    >
      {dayOfMonth}
    </a>
  );
}

function Month({ cell: { month, claims: n, level, day }, page, words, claims }: CellProps<StripCell>) {
  const name = words.monthInBrief(`${month}-01`);
  if (!day) return <span className="strip-cell">{name}</span>;
  return (
    <a
      href={page(day)}
      className={`strip-cell level-${level}`}
      aria-label={`${words.month(`${month}-01`)}: ${claims(n)}`}
    >
      {name} <small className="num">{words.number(n)}</small>
    </a>
  );
}
