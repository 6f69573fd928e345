import { Removed } from '@/components/removed/removed';
import { stances } from '@/db/vocabulary';
import type { Words } from '@/messages/words';
import { surroundings } from '@/newsroom/reports/surroundings';
import type { NumberedCitation } from '@/newsroom/timeline/day';
import { addressOfWords, safeAddress } from '@/newsroom/timeline/original';
import type { ClaimVersion, PublicCitation } from '@/newsroom/timeline/version';
import type { Sources } from '@/newsroom/timeline/voices';
import { AttributionChain } from './attribution-chain';

type Props = {
  claim: ClaimVersion;
  numbers: ReadonlyMap<string, NumberedCitation>;
  sources: Sources;
  words: Words;
  /** In which the desk writes. */
  language: string;
};

/** The exact words in their context, what supports the claim before what contradicts it. */
export function Passages({ claim, numbers, sources, words, language }: Props) {
  return stances.map((stance) => {
    const cited = claim.citations.filter((citation) => citation.stance === stance);
    return (
      cited.length > 0 && (
        <section key={stance} aria-labelledby={`passages-${stance}`} className={`passages ${stance}`}>
          <h2 id={`passages-${stance}`}>{words.texts.claim[stance]}</h2>
          <ol>
            {cited.map((citation) => (
              <Passage
                key={citation.id}
                citation={citation}
                number={numbers.get(citation.id)?.number ?? 0}
                first={firstOf(citation, claim)}
                sources={sources}
                words={words}
                language={language}
              />
            ))}
          </ol>
        </section>
      )
    );
  });
}

/** Two citations may share a passage and its number; the number leads to the first. */
function firstOf(citation: PublicCitation, claim: ClaimVersion): boolean {
  return claim.citations.find(({ passage }) => passage.id === citation.passage.id)?.id === citation.id;
}

function Passage({
  citation,
  number,
  first,
  sources,
  words,
  language,
}: {
  citation: PublicCitation;
  number: number;
  first: boolean;
  sources: Sources;
  words: Words;
  language: string;
}) {
  const { report, passage, note, translation } = citation;
  const publisher = report.publisherId && sources.get(report.publisherId)?.name;
  // Older versions have only the letters that anchor the passage.
  const { before, after } = passage.before || passage.after ? passage : surroundings(passage, 280);
  const original = passage.removed ? null : addressOfWords(report.url, passage.exact, passage);
  const noteAddress = safeAddress(note?.url ?? null);
  return (
    <li id={`citation-${citation.id}`} className="passage">
      <span id={first ? `reference-${number}` : undefined} className="reference-number num">
        {number}
      </span>
      <div>
        {passage.removed ? (
          <Removed removal={{ of: 'report', ...passage.removed }} words={words} />
        ) : (
          <blockquote cite={safeAddress(report.url) ?? undefined} lang={report.language}>
            {before && <span className="around">{`…\u202f${before}`}</span>}
            <mark>{passage.exact}</mark>
            {after && <span className="around">{`${after}\u202f…`}</span>}
          </blockquote>
        )}
        {translation && (
          <p className="passage-translation">
            {words.texts.day.translated} <span lang={language}>{words.quoted(translation)}</span>
          </p>
        )}
        <p className="passage-source">
          {report.title ? <cite lang={report.language}>{report.title}</cite> : words.texts.day.untitled}
          {publisher ? `. ${publisher}` : `, ${words.texts.day.noPublisher}`},{' '}
          {report.publishedOn ? (
            <time dateTime={report.publishedOn}>{words.shortDay(report.publishedOn)}</time>
          ) : (
            words.texts.day.noDate
          )}
          {note && `, ${words.texts.day.itsNote}\u00a0${note.number}`}.{' '}
          {original && (
            <a href={original} rel="external" className="original" data-address={safeAddress(report.url)}>
              {words.texts.claim.original}
            </a>
          )}
        </p>
        {(note?.body || noteAddress) && (
          <p className="passage-source">
            {note?.body && (
              <>
                {words.texts.claim.noteBody} <span lang={report.language}>
                  {words.quoted(note.body)}
                </span>{' '}
              </>
            )}
            {noteAddress && (
              <a href={noteAddress} rel="external nofollow">
                {words.texts.claim.noteLink}
              </a>
            )}
          </p>
        )}
        {citation.summaryOnly && <p className="told">{words.texts.day.summaryOnly}</p>}
        {citation.primaryEvidence && (
          <p className="told standing-verified">
            <b>{words.texts.day.primary}</b> <span lang={language}>{citation.primaryReason}</span>
          </p>
        )}
        <AttributionChain citation={citation} sources={sources} words={words} language={language} />
        <details className="captured">
          <summary>{words.texts.claim.capturedText}</summary>
          <p>
            {words.texts.claim.captured} <code>{passage.snapshotSha256}</code>
          </p>
        </details>
      </div>
    </li>
  );
}
