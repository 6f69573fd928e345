import { FigureValue } from '@/components/ui/figure-value';
import { StandingBadge } from '@/components/ui/standing-badge';
import type { Words } from '@/messages/words';
import type { FigureRow } from '@/newsroom/timeline/figure-rows';
import { rowsOfMeasure } from '@/newsroom/timeline/figure-rows';
import type { MeasureOverTime } from '@/newsroom/timeline/figures-page';
import type { Link } from '@/newsroom/timeline/moment';
import { shownStanding } from '@/newsroom/timeline/standing';

type Props = {
  measures: readonly MeasureOverTime[];
  /** Id of what names the table. */
  labelledBy: string;
  /** Whether each row names its measure. */
  isMixed?: boolean;
  slug: string;
  /** BCP 47, of the situation's own words. */
  language: string;
  words: Words;
  link: Link;
};

/** A phone on a bad network gets these in a few seconds; whoever wants more takes the file. */
const mostRows = 100;

/**
 * The figures of these measures: value, standing, who says so and of which event. The same rows as in chart and file; of very many the
 * newest, and said so.
 */
export function FiguresTable({ measures, labelledBy, isMixed = false, ...within }: Props) {
  const { words } = within;
  const { figures, charts, event } = words.texts;
  const all = measures.flatMap(rowsOfMeasure);
  const shown = newestOf(all);
  const across = new Map(
    measures.flatMap(({ values }) => values.map(({ row }) => [row.current, row.across])),
  );
  const table = (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways is reached by keys
    <section className="ledger-table" aria-labelledby={labelledBy} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {isMixed && <th scope="col">{charts.measure}</th>}
            <th scope="col">{figures.day}</th>
            <th scope="col">{figures.value}</th>
            <th scope="col">{charts.by}</th>
            <th scope="col">{event.label}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row
              key={row.entry.figure.id}
              row={row}
              isMixed={isMixed}
              across={(row.stands && across.get(row.entry)) || null}
              {...within}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
  if (shown.length === all.length) return table;
  return (
    <>
      <p className="small">
        {charts.newest(words.number(shown.length), words.count(all.length, charts.figures))}
      </p>
      {table}
    </>
  );
}

/** Those of the last days, in the order in which they stand. */
function newestOf(rows: readonly FigureRow[]): readonly FigureRow[] {
  if (rows.length <= mostRows) return rows;
  const newest = new Set([...rows].sort((a, b) => a.day.localeCompare(b.day)).slice(-mostRows));
  return rows.filter((row) => newest.has(row));
}

type RowProps = Pick<Props, 'slug' | 'language' | 'words' | 'link'> & {
  row: FigureRow;
  isMixed: boolean;
  across: { least: string; most: string } | null;
};

function Row({ row, isMixed, across, slug, language, words, link }: RowProps) {
  const { day, measure, event, entry, stands } = row;
  const { claim, figure, voice, apart } = entry;
  const text = words.texts.event;
  const value = (
    <a href={link(`/claims/${claim.claimId}`)}>
      <FigureValue figure={figure} language={language} words={words} />
    </a>
  );
  const dayCell = (
    <a href={link(`/${slug}/${day}`)}>
      <time dateTime={day}>{words.shortDay(day, day)}</time>
    </a>
  );
  return (
    <tr>
      {isMixed && (
        <th scope="row" lang={language}>
          {measure}
        </th>
      )}
      {isMixed ? <td>{dayCell}</td> : <th scope="row">{dayCell}</th>}
      <td className="num">
        {apart && apart !== 'part' && apart !== 'conversion' ? (
          <s>{value}</s>
        ) : stands ? (
          <b>{value}</b>
        ) : (
          value
        )}{' '}
        <StandingBadge words={words} standing={shownStanding(claim)} />
        {apart && <small> {text.apart[apart]}</small>}
        {across && <small> {text.across(words.number(across.least), words.number(across.most))}</small>}
      </td>
      <td data-head={words.texts.charts.by}>
        {voice.name ? <span lang={language}>{voice.name}</span> : text.voiceUnknown}
      </td>
      <td data-head={text.label}>
        {event ? (
          <a href={link(`/events/${event.eventId}`)} lang={language}>
            {words.setInType(event.title)}
          </a>
        ) : (
          <span lang={language}>{words.setInType(words.shortened(claim.statement, 90))}</span>
        )}
      </td>
    </tr>
  );
}
