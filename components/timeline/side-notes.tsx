import { attribution } from '@/messages/attribution';
import { en } from '@/messages/en';
import { quoted, shortDay, shortened } from '@/messages/format';
import { removalWords } from '@/messages/removal';
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
  const against = claim.citations.filter(({ stance }) => stance === 'contradicts');
  const others = claim.citations.filter(({ stance }) => stance !== 'contradicts');
  return (
    <div className="side">
      {others.length > 0 && (
        <details className="notes">
          <summary>{en.day.words}</summary>
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
  const voice = voiceOf(citation, setting.sources);
  return (
    <div className="told standing-disputed">
      <b>
        {en.day.contradictedBy} {voice ? attribution([{ ...voice, verb: 'said' }]) : en.day.noPublisher}.
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
  const { report, passage, note } = citation;
  const number = setting.numbers.get(citation.id)?.number;
  // Who speaks in the report: its author, where that is somebody else than the publisher.
  const outlet = report.authorId ?? report.publisherId;
  const from = outlet && setting.sources.get(outlet)?.name;
  const dated = report.publishedOn ? shortDay(report.publishedOn) : en.day.noDate;
  return (
    <p className="note">
      <a href={`#reference-${number}`} className="note-number num">
        {number}
      </a>{' '}
      {citation.stance === 'context' && `${en.day.contextBy} `}
      {passage.removed ? (
        removalWords({ of: 'report', ...passage.removed }, setting.format)
      ) : (
        <q className="words" lang={report.language}>
          {quoted(shortened(passage.exact, longestQuote))}
        </q>
      )}{' '}
      {citation.translation && (
        <span className="translation">
          {en.day.translated} {quoted(shortened(citation.translation, longestQuote))}{' '}
        </span>
      )}
      <span className="note-source">
        {from ?? report.title ?? en.day.untitled}, {dated}
        {note && ` (${en.day.itsNote}\u00a0${note.number})`}.{' '}
        {citation.summaryOnly && `${en.day.summaryOnly} `}
        {citation.primaryEvidence && `${[en.day.primary, citation.primaryReason].filter(Boolean).join(' ')} `}
        <a href={setting.link(`/claims/${claimId}#citation-${citation.id}`)}>{en.day.inContext}</a>
      </span>
    </p>
  );
}
