import type { ClaimVersion, PublicCitation, Published } from '@/newsroom/timeline/version';
import { voiceOf } from '@/newsroom/timeline/voices';
import type { Setting } from './setting';

type Props = { claim: Published<ClaimVersion>; setting: Setting };

const longestQuote = 170;

/**
 * Where the sentence comes from: at its side on a wide page, a disclosure under it on a narrow one. What speaks against the
 * claim is never folded away.
 */
export function SideNotes({ claim, setting }: Props) {
  const { words } = setting;
  const against = claim.citations.filter(({ stance }) => stance === 'contradicts');
  const others = claim.citations.filter(({ stance }) => stance !== 'contradicts');
  return (
    <div className="side">
      {others.length > 0 && (
        <details className="notes">
          <summary>{words.texts.day.words}</summary>
          {others.map((citation) => (
            <Note key={citation.id} citation={citation} claimId={claim.claimId} setting={setting} />
          ))}
        </details>
      )}
      {against.map((citation) => (
        <Against key={citation.id} citation={citation} claim={claim} setting={setting} />
      ))}
    </div>
  );
}

/** Words that speak against the claim, under the name of who says them. */
function Against({ citation, claim, setting }: Props & { citation: PublicCitation }) {
  const { words } = setting;
  const voice = voiceOf(citation, setting.sources);
  return (
    <div className="told standing-disputed">
      <b>
        {words.texts.day.contradictedBy}{' '}
        {voice ? words.attribution([{ ...voice, verb: 'said' }]) : words.texts.day.noPublisher}.
      </b>
      <Note citation={citation} claimId={claim.claimId} setting={setting} />
    </div>
  );
}

function Note({
  citation,
  claimId,
  setting,
}: {
  citation: PublicCitation;
  claimId: string;
  setting: Setting;
}) {
  const { words } = setting;
  const { report, passage, note } = citation;
  const number = setting.numbers.get(citation.id)?.number;
  // Who speaks in the report: its author, where that is somebody else than the publisher.
  const outlet = report.authorId ?? report.publisherId;
  const from = outlet && setting.sources.get(outlet)?.name;
  const dated = report.publishedOn ? words.shortDay(report.publishedOn) : words.texts.day.noDate;
  return (
    <p className="note">
      <a href={`#reference-${number}`} className="note-number num">
        {number}
      </a>{' '}
      {citation.stance === 'context' && `${words.texts.day.contextBy} `}
      {passage.removed ? (
        words.removalWords({ of: 'report', ...passage.removed })
      ) : (
        <q className="words" lang={report.language}>
          {words.quoted(words.shortened(passage.exact, longestQuote))}
        </q>
      )}{' '}
      {citation.translation && (
        <span className="translation">
          {words.texts.day.translated}{' '}
          <span lang={setting.language}>
            {words.quoted(words.shortened(citation.translation, longestQuote))}
          </span>{' '}
        </span>
      )}
      <span className="note-source">
        {from ?? report.title ?? words.texts.day.untitled}, {dated}
        {note && ` (${words.texts.day.itsNote}\u00a0${note.number})`}.{' '}
        {citation.summaryOnly && `${words.texts.day.summaryOnly} `}
        {citation.primaryEvidence && (
          <>
            {words.texts.day.primary} <span lang={setting.language}>{citation.primaryReason}</span>{' '}
          </>
        )}
        <a href={setting.link(`/claims/${claimId}#citation-${citation.id}`)}>{words.texts.day.inContext}</a>
      </span>
    </p>
  );
}
