import { en } from '@/messages/en';
import { type Format, setInType, shortened } from '@/messages/format';
import type { Link } from '@/newsroom/timeline/moment';
import type { ClaimVersion, Published } from '@/newsroom/timeline/version';

type Props = {
  claim: ClaimVersion;
  format: Format;
  beside?: string;
  /** The claim that shows it, where the page knows it. */
  shownBy?: Published<ClaimVersion> | null;
  language?: string;
  link: Link;
};

/** What came of an announcement: "Fulfilled: the families are back. Shown by …". */
export function Outcome({ claim: { outcome }, format, beside, shownBy, language, link }: Props) {
  if (!outcome) return null;
  return (
    <p className="told outcome">
      <b>{en.labels.outcomes[outcome.outcome]}:</b> {outcome.reason}{' '}
      {outcome.claimId && (
        <>
          {en.day.shownBy}{' '}
          <a href={link(`/claims/${outcome.claimId}`)} lang={shownBy ? language : undefined}>
            {shownBy ? setInType(shortened(shownBy.statement, 110)) : en.day.shownByThis}
          </a>
          {!shownBy && '.'}{' '}
        </>
      )}
      <span className="small">
        {outcome.by}, <time dateTime={outcome.at}>{format.moment(outcome.at, beside)}</time>
      </span>
    </p>
  );
}
