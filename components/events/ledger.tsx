import { FigureValue } from '@/components/ui/figure-value';
import { StandingBadge } from '@/components/ui/standing-badge';
import type { Words } from '@/messages/words';
import type { LedgerEntry, LedgerRow, LedgerVoice, Ledger as Shown } from '@/newsroom/timeline/ledger';
import type { Link } from '@/newsroom/timeline/moment';
import { shownStanding } from '@/newsroom/timeline/standing';

type Props = { ledger: Shown; language: string; link: Link; words: Words };

/** The figures of an event: measures in rows, who gives them across, superseded values struck through and readable. */
export function Ledger({ ledger: { voices, rows }, language, link, words }: Props) {
  if (rows.length === 0) return null;
  return (
    <section className="ledger">
      <h2 id="ledger">{words.texts.event.ledger}</h2>
      <p className="small">{words.texts.event.ledgerText}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways is reached by keys */}
      <section className="ledger-table" aria-labelledby="ledger" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.texts.event.measure}</th>
              <th scope="col">{words.texts.event.stands}</th>
              {voices.map(({ key, name }) => (
                <th key={key} scope="col" lang={language}>
                  {name || words.texts.event.voiceUnknown}
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
                <td data-head={words.texts.event.stands}>
                  <Current row={row} language={language} words={words} />
                </td>
                {voices.map((voice) => (
                  <td key={voice.key} data-head={voice.name || words.texts.event.voiceUnknown}>
                    <Entries row={row} voice={voice} language={language} link={link} words={words} />
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

function Current({
  row: { current, choice, across },
  language,
  words,
}: {
  row: LedgerRow;
  language: string;
  words: Words;
}) {
  if (!current) return <p>{words.texts.event.none}</p>;
  return (
    <>
      <p className="ledger-value num">
        <FigureValue figure={current.figure} language={language} words={words} />
      </p>
      <p>
        <StandingBadge words={words} standing={shownStanding(current.claim)} />
      </p>
      {current.apart && <p className="small">{words.texts.event.apart[current.apart]}</p>}
      {across && (
        <p className="small num">
          {words.texts.event.across(words.number(across.least), words.number(across.most))}
        </p>
      )}
      {choice && (
        <p className="small">
          {words.texts.event.chosenBy(choice.by)} <span lang={language}>{choice.reason}</span>
        </p>
      )}
    </>
  );
}

function Entries({
  row: { entries },
  voice,
  language,
  link,
  words,
}: {
  row: LedgerRow;
  voice: LedgerVoice;
  language: string;
  link: Link;
  words: Words;
}) {
  const own = entries.filter((entry) => entry.voice.key === voice.key);
  if (own.length === 0) return <span aria-hidden="true">–</span>;
  return (
    <ol>
      {own.map((entry) => (
        <Entry key={entry.figure.id} entry={entry} language={language} link={link} words={words} />
      ))}
    </ol>
  );
}

function Entry({
  entry: { figure, claim, apart },
  language,
  link,
  words,
}: {
  entry: LedgerEntry;
  language: string;
  link: Link;
  words: Words;
}) {
  const value = (
    <a href={link(`/claims/${claim.claimId}`)}>
      <FigureValue figure={figure} language={language} words={words} />
    </a>
  );
  const past = apart === 'superseded' || apart === 'withdrawn' || apart === 'refuted';
  const notes = [
    figure.asOf && `${words.texts.claim.asOf.toLowerCase()} ${words.asOf(figure.asOf)}`,
    apart && words.texts.event.apart[apart],
  ].filter(Boolean);
  return (
    <li className="num">
      {past ? <s>{value}</s> : value} {notes.length > 0 && <small>{notes.join(', ')}</small>}
    </li>
  );
}
