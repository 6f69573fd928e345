import type { Words } from '@/messages/words';
import type { Link } from '@/newsroom/timeline/moment';
import type { ClaimVersion, Published } from '@/newsroom/timeline/version';

type Props = {
  claim: ClaimVersion;
  words: Words;
  beside?: string;
  /** The claim that shows it, where the page knows it. */
  shownBy?: Published<ClaimVersion> | null;
  /** In which the desk writes. */
  language: string;
  link: Link;
};

/** What came of an announcement: "Fulfilled: the families are back. Shown by …". */
export function Outcome({ claim: { outcome }, words, beside, shownBy, language, link }: Props) {
  if (!outcome) return null;
  return (
    <p className="told outcome">
      <b>{words.texts.labels.outcomes[outcome.outcome]}:</b> <span lang={language}>{outcome.reason}</span>{' '}
      {outcome.claimId && (
        <>
          {words.texts.day.shownBy}{' '}
          <a href={link(`/claims/${outcome.claimId}`)} lang={shownBy ? language : undefined}>
            {shownBy ? words.setInType(words.shortened(shownBy.statement, 110)) : words.texts.day.shownByThis}
          </a>
          {!shownBy && '.'}{' '}
        </>
      )}
      <span className="small">
        {outcome.by}, <time dateTime={outcome.at}>{words.moment(outcome.at, beside)}</time>
      </span>
    </p>
  );
}
