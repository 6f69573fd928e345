import { StandingBadge } from '@/components/ui/standing-badge';
import { en } from '@/messages/en';
import { type Format, figure as figureInWords, number } from '@/messages/format';
import type { LedgerEntry, LedgerRow, LedgerVoice, Ledger as Shown } from '@/newsroom/timeline/ledger';
import type { Link } from '@/newsroom/timeline/moment';
import { shownStanding } from '@/newsroom/timeline/standing';

type Props = { ledger: Shown; language: string; link: Link; format: Format };

/** The figures of an event: measures in rows, who gives them across, superseded values struck through and readable. */
export function Ledger({ ledger: { voices, rows }, language, link, format }: Props) {
  if (rows.length === 0) return null;
  return (
    <section className="ledger">
      <h2 id="ledger">{en.event.ledger}</h2>
      <p className="small">{en.event.ledgerText}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways is reached by keys */}
      <section className="ledger-table" aria-labelledby="ledger" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{en.event.measure}</th>
              <th scope="col">{en.event.stands}</th>
              {voices.map(({ key, name }) => (
                <th key={key} scope="col" lang={language}>
                  {name || en.event.voiceUnknown}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.measureId}>
                <th scope="row" lang={language}>
                  {row.measure}
                </th>
                <td>
                  <Current row={row} />
                </td>
                {voices.map((voice) => (
                  <td key={voice.key}>
                    <Entries row={row} voice={voice} link={link} format={format} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function Current({ row: { current, choice, across } }: { row: LedgerRow }) {
  if (!current) return <p>{en.event.none}</p>;
  return (
    <>
      <p className="ledger-value num">{figureInWords(current.figure)}</p>
      <p>
        <StandingBadge standing={shownStanding(current.claim)} />
      </p>
      {current.apart && <p className="small">{en.event.apart[current.apart]}</p>}
      {across && <p className="small num">{en.event.across(number(across.least), number(across.most))}</p>}
      {choice && (
        <p className="small">
          {en.event.chosenBy(choice.by)} {choice.reason}
        </p>
      )}
    </>
  );
}

function Entries({
  row: { entries },
  voice,
  link,
  format,
}: {
  row: LedgerRow;
  voice: LedgerVoice;
  link: Link;
  format: Format;
}) {
  const own = entries.filter((entry) => entry.voice.key === voice.key);
  if (own.length === 0) return <span aria-hidden="true">–</span>;
  return (
    <ol>
      {own.map((entry) => (
        <Entry key={entry.figure.id} entry={entry} link={link} format={format} />
      ))}
    </ol>
  );
}

function Entry({
  entry: { figure, claim, apart },
  link,
  format,
}: {
  entry: LedgerEntry;
  link: Link;
  format: Format;
}) {
  const value = <a href={link(`/claims/${claim.claimId}`)}>{figureInWords(figure)}</a>;
  const past = apart === 'superseded' || apart === 'withdrawn' || apart === 'refuted';
  const notes = [
    figure.asOf && `${en.claim.asOf} ${format.asOf(figure.asOf)}`,
    apart && en.event.apart[apart],
  ].filter(Boolean);
  return (
    <li className="num">
      {past ? <s>{value}</s> : value}
      {notes.length > 0 && <small> {notes.join(', ')}</small>}
    </li>
  );
}
