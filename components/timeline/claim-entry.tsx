import { CitationMarks } from '@/components/claims/citation-marks';
import { EditorNotes } from '@/components/claims/editor-notes';
import { Notice } from '@/components/claims/notice';
import { Outcome } from '@/components/claims/outcome';
import { Statement } from '@/components/claims/statement';
import { StandingBadge } from '@/components/ui/standing-badge';
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
  const { words } = setting;
  const address = setting.link(`/claims/${claim.claimId}`);
  const grave = claim.corrections.filter(({ kind }) => kind === 'correction');
  const lighter = claim.corrections.filter(
    ({ kind, correctedAt }) =>
      // What came of an announcement is told in a line of its own.
      (kind === 'clarification' || kind === 'update') && correctedAt !== claim.outcome?.at,
  );
  const origins = countOrigins(claim);
  const notice = { words, beside: setting.day, language: setting.language, address };
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
          <Statement words={words} claim={claim} />
          <CitationMarks words={words} citations={claim.citations} numbers={setting.numbers} />
        </p>
        {claim.withdrawal && (
          <p className="told standing-withdrawn withdrawal">
            <b>
              {words.texts.day.withdrawnBy(
                words.moment(claim.withdrawal.at, setting.day),
                claim.withdrawal.by,
              )}
            </b>{' '}
            <span lang={setting.language}>{claim.withdrawal.reason}</span>
          </p>
        )}
        <p className="meta">
          <StandingBadge words={words} standing={shownStanding(claim)} />{' '}
          <span>{words.attributionLine(voicesOf(claim, setting.sources))}</span>{' '}
          {origins.voices > 0 && <span className="unbroken">{words.originsLine(origins)}</span>}{' '}
          <a href={address}>{words.texts.day.evidence}</a>
        </p>
        <Particulars claim={claim} under={under} setting={setting} />
        <Outcome
          claim={claim}
          words={words}
          beside={setting.day}
          language={setting.language}
          link={setting.link}
        />
        <EditorNotes claim={claim} words={words} beside={setting.day} language={setting.language} />
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
function Particulars({ claim, under, setting: { words, day } }: Props) {
  const when = words.time(claim.time, day);
  const due = claim.due && words.time(claim.due, day);
  const placed = claim.dayBasis === 'event' ? null : words.texts.day.basis[claim.dayBasis];
  const choices = [
    words.choiceLine(claim.time, when),
    claim.due && due && words.choiceLine(claim.due, due),
  ].filter((line) => line !== null);
  if (when === under && !due && !placed && choices.length === 0) return null;
  return (
    <ul className="particulars">
      {(when !== under || placed) && <li>{[when !== under && when, placed].filter(Boolean).join('. ')}</li>}
      {claim.due && (
        <li>
          {words.texts.day.due}{' '}
          {[
            claim.due.precision !== 'unknown' && due,
            claim.due.phrase && words.texts.day.duePhrase(words.quoted(claim.due.phrase)),
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
