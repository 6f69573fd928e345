import { CitationMarks } from '@/components/claims/citation-marks';
import { EditorNotes } from '@/components/claims/editor-notes';
import { Notice } from '@/components/claims/notice';
import { Outcome } from '@/components/claims/outcome';
import { Statement } from '@/components/claims/statement';
import { StandingBadge } from '@/components/ui/standing-badge';
import { attributionLine, choiceLine, originsLine } from '@/messages/attribution';
import { en } from '@/messages/en';
import { quoted } from '@/messages/format';
import { shownStanding } from '@/newsroom/timeline/standing';
import type { ClaimVersion, Published } from '@/newsroom/timeline/version';
import { countOrigins, voicesOf } from '@/newsroom/timeline/voices';
import { Doubts } from './doubts';
import type { Setting } from './setting';
import { SideNotes } from './side-notes';

type Props = {
  claim: Published<ClaimVersion>;
  /** The time that stands above it, in words. */
  under: string;
  setting: Setting;
};

/** A claim on the line: errors mended in it, the statement, who says so, how it stands; the words behind it at its side. */
export function ClaimEntry({ claim, under, setting }: Props) {
  const address = setting.link(`/claims/${claim.claimId}`);
  const grave = claim.corrections.filter(({ kind }) => kind === 'correction');
  const lighter = claim.corrections.filter(
    ({ kind, correctedAt }) =>
      // What came of an announcement is told in a line of its own.
      (kind === 'clarification' || kind === 'update') && correctedAt !== claim.outcome?.at,
  );
  const origins = countOrigins(claim);
  const notice = { format: setting.format, beside: setting.day, address };
  return (
    <li
      id={`claim-${claim.claimId}`}
      className={`entry ${claim.standing === 'withdrawn' ? 'is-withdrawn' : ''}`}
    >
      {grave.length > 0 && (
        <div className="entry-notices">
          {grave.map((correction) => (
            <Notice key={correction.id} correction={correction} {...notice} />
          ))}
        </div>
      )}
      <div className="entry-text">
        <p className="statement" lang={setting.language}>
          <Statement claim={claim} />
          <CitationMarks citations={claim.citations} numbers={setting.numbers} />
        </p>
        {claim.withdrawal && (
          <p className="told standing-withdrawn withdrawal">
            <b>
              {en.day.withdrawnBy(
                setting.format.moment(claim.withdrawal.at, setting.day),
                claim.withdrawal.by,
              )}
            </b>{' '}
            {claim.withdrawal.reason}
          </p>
        )}
        <p className="meta">
          <StandingBadge standing={shownStanding(claim)} />{' '}
          <span>{attributionLine(voicesOf(claim, setting.sources))}</span>{' '}
          {origins.voices > 0 && <span className="unbroken">{originsLine(origins)}</span>}{' '}
          <a href={address}>{en.day.evidence}</a>
        </p>
        <Particulars claim={claim} under={under} setting={setting} />
        <Outcome claim={claim} format={setting.format} beside={setting.day} link={setting.link} />
        <EditorNotes claim={claim} format={setting.format} beside={setting.day} />
        <Doubts claim={claim} setting={setting} />
        {lighter.map((correction) => (
          <Notice key={correction.id} correction={correction} {...notice} />
        ))}
      </div>
      <SideNotes claim={claim} setting={setting} />
    </li>
  );
}

/** What a reader must know of its time: its own where the event's differs, a promised one, and how it was decided. */
function Particulars({ claim, under, setting: { format, day } }: Props) {
  const when = format.time(claim.time, day);
  const due = claim.due && format.time(claim.due, day);
  const placed = claim.dayBasis === 'event' ? null : en.day.basis[claim.dayBasis];
  const choices = [choiceLine(claim.time, when), claim.due && due && choiceLine(claim.due, due)].filter(
    (line) => line !== null,
  );
  if (when === under && !due && !placed && choices.length === 0) return null;
  return (
    <ul className="particulars">
      {(when !== under || placed) && <li>{[when !== under && when, placed].filter(Boolean).join('. ')}</li>}
      {claim.due && (
        <li>
          {en.day.due}{' '}
          {[
            claim.due.precision !== 'unknown' && due,
            claim.due.phrase && en.day.duePhrase(quoted(claim.due.phrase)),
          ]
            .filter(Boolean)
            .join('; ')}
        </li>
      )}
      {choices.map((choice) => (
        <li key={choice}>{choice}</li>
      ))}
    </ul>
  );
}
