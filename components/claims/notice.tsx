import { en } from '@/messages/en';
import type { Format } from '@/messages/format';
import { noticeWords } from '@/messages/notice';
import type { ClaimVersion, PublicCorrection } from '@/newsroom/timeline/version';
import { Changes } from './changes';

type Props = {
  correction: PublicCorrection;
  format: Format;
  beside?: string;
  /** Where the change can be seen; not on that page itself. */
  address?: string;
  claimKind?: ClaimVersion['claimKind'];
};

/** A public notice: what stood, what stands, why, who. An error is told more loudly than news. */
export function Notice({ correction, format, beside, address, claimKind }: Props) {
  const { id, kind, stood, stands, reason, correctedBy, correctedAt, foundBy } = correction;
  return (
    <aside
      id={`correction-${id}`}
      className={`notice ${kind === 'correction' || kind === 'withdrawal' ? 'grave' : ''}`}
    >
      <p>
        <b>
          {en.labels.corrections[kind]},{' '}
          <time dateTime={correctedAt}>{format.moment(correctedAt, beside)}</time>.
        </b>{' '}
        {reason} {foundBy && `${en.day.foundBy(foundBy)} `}
        {address ? (
          <a href={`${address}#correction-${id}`}>{en.day.seeChange}</a>
        ) : (
          en.corrections.by[kind](correctedBy)
        )}
      </p>
      {!address && (
        <p className="notice-change">
          {stands ? (
            <Changes
              before={noticeWords(stood, format, claimKind)}
              after={noticeWords(stands, format, claimKind)}
            />
          ) : (
            <del>{noticeWords(stood, format, claimKind)}</del>
          )}
        </p>
      )}
    </aside>
  );
}
