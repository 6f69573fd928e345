import { en } from '@/messages/en';
import { list, quoted, shortDay } from '@/messages/format';
import { removalWords } from '@/messages/removal';
import type { Reference } from '@/newsroom/timeline/day';
import { addressOfWords, safeAddress } from '@/newsroom/timeline/original';
import type { Setting } from './setting';

/** The page's own numbers, each with its report, the report's own note number and the exact words. */
export function References({ references, setting }: { references: readonly Reference[]; setting: Setting }) {
  if (references.length === 0) return null;
  return (
    <section className="references" aria-labelledby="references">
      <h2 id="references">{en.day.references}</h2>
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
        {report.title ? <cite lang={report.language}>{report.title}</cite> : en.day.untitled}
        {publisher ? `. ${publisher}` : `, ${en.day.noPublisher}`},{' '}
        {report.publishedOn ? (
          <time dateTime={report.publishedOn}>{shortDay(report.publishedOn)}</time>
        ) : (
          en.day.noDate
        )}
        {notes.length > 0 &&
          `, ${notes.length === 1 ? en.day.itsNote : en.day.itsNotes}\u00a0${list(notes.map(String))}`}
        .{' '}
        {passage.removed ? (
          removalWords({ of: 'report', ...passage.removed }, setting.format)
        ) : (
          <q className="words" lang={report.language}>
            {quoted(passage.exact)}
          </q>
        )}{' '}
        {original && (
          <a href={original} rel="external" className="original" data-address={safeAddress(report.url)}>
            {en.day.original}
          </a>
        )}{' '}
        {claims.map((claimId, i) => (
          <a
            key={claimId}
            href={`#claim-${claimId}`}
            className="back"
            aria-label={claims.length > 1 ? `${en.day.citedAbove} ${i + 1}` : en.day.citedAbove}
          >
            ↑
          </a>
        ))}
      </p>
    </li>
  );
}
