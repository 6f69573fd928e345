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

/** Every figure of these measures: value, standing, who says so and of which event. The same rows as in chart and file. */
export function FiguresTable({ measures, labelledBy, isMixed = false, ...within }: Props) {
  const { figures, charts, event } = within.words.texts;
  return (
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
          {measures.flatMap((measure) =>
            rowsOfMeasure(measure).map((row) => (
              <Row
                key={row.entry.figure.id}
                row={row}
                isMixed={isMixed}
                across={acrossOf(measure, row)}
                {...within}
              />
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}

function acrossOf({ values }: MeasureOverTime, { stands, entry }: FigureRow) {
  return (stands && values.find(({ row }) => row.current === entry)?.row.across) || null;
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
  const value = <a href={link(`/claims/${claim.claimId}`)}>{words.figure(figure)}</a>;
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
      <td data-head={words.texts.charts.by} lang={voice.name ? language : undefined}>
        {voice.name || text.voiceUnknown}
      </td>
      <td data-head={text.label} lang={language}>
        {event ? (
          <a href={link(`/events/${event.eventId}`)}>{words.setInType(event.title)}</a>
        ) : (
          words.setInType(words.shortened(claim.statement, 90))
        )}
      </td>
    </tr>
  );
}
