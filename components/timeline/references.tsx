import type { Reference } from '@/newsroom/timeline/day';
import { addressOfWords, safeAddress } from '@/newsroom/timeline/original';
import type { Setting } from './setting';

/** The page's own numbers, each with its report, the report's own note number and the exact words. */
export function References({ references, setting }: { references: readonly Reference[]; setting: Setting }) {
  const { words } = setting;
  if (references.length === 0) return null;
  return (
    <section className="references" aria-labelledby="references">
      <h2 id="references">{words.texts.day.references}</h2>
      <ol>
        {references.map((reference) => (
          <ReferenceEntry key={reference.number} reference={reference} setting={setting} />
        ))}
      </ol>
    </section>
  );
}

function ReferenceEntry({
  reference: { number, report, passage, citations },
  setting,
}: {
  reference: Reference;
  setting: Setting;
}) {
  const { words } = setting;
  const publisher = report.publisherId && setting.sources.get(report.publisherId)?.name;
  const author =
    report.authorId && report.authorId !== report.publisherId && setting.sources.get(report.authorId)?.name;
  const notes = [...new Set(citations.flatMap(({ citation }) => citation.note?.number ?? []))].sort(
    (a, b) => a - b,
  );
  const claims = [...new Set(citations.map(({ claimId }) => claimId))];
  const original = passage.removed ? null : addressOfWords(report.url, passage.exact);
  return (
    <li id={`reference-${number}`} value={number}>
      <span className="reference-number num" aria-hidden="true">
        {number}
      </span>
      <p>
        {author && `${author}, `}
        {report.title ? <cite lang={report.language}>{report.title}</cite> : words.texts.day.untitled}
        {publisher ? `. ${publisher}` : `, ${words.texts.day.noPublisher}`},{' '}
        {report.publishedOn ? (
          <time dateTime={report.publishedOn}>{words.shortDay(report.publishedOn)}</time>
        ) : (
          words.texts.day.noDate
        )}
        {notes.length > 0 &&
          `, ${notes.length === 1 ? words.texts.day.itsNote : words.texts.day.itsNotes}\u00a0${words.list(notes.map(String))}`}
        .{' '}
        {passage.removed ? (
          words.removalWords({ of: 'report', ...passage.removed })
        ) : (
          <q className="words" lang={report.language}>
            {words.quoted(passage.exact)}
          </q>
        )}
        {original && (
          <>
            {' '}
            <a href={original} rel="external" className="original" data-address={safeAddress(report.url)}>
              {words.texts.day.original}
            </a>
          </>
        )}
        {'\u00a0'}
        {claims.map((claimId, i) => (
          <a
            key={claimId}
            href={`#claim-${claimId}`}
            className="back"
            aria-label={
              claims.length > 1 ? `${words.texts.day.citedAbove} ${i + 1}` : words.texts.day.citedAbove
            }
          >
            ↑
          </a>
        ))}
      </p>
    </li>
  );
}
