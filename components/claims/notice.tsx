import { isCode } from '@/messages/notice';
import type { Words } from '@/messages/words';
import type { ClaimVersion, PublicCorrection } from '@/newsroom/timeline/version';
import { Changes } from './changes';

type Props = {
  correction: PublicCorrection;
  words: Words;
  beside?: string;
  /** In which the desk writes. */
  language: string;
  /** Where the change can be seen; not on that page itself. */
  address?: string;
  claimKind?: ClaimVersion['claimKind'];
};

/** A public notice: what stood, what stands, why, who. An error is told more loudly than news. */
export function Notice({ correction, words, beside, language, address, claimKind }: Props) {
  const { id, kind, stood, stands, reason, correctedBy, correctedAt, foundBy } = correction;
  return (
    <aside
      id={`correction-${id}`}
      className={`notice ${kind === 'correction' || kind === 'withdrawal' ? 'grave' : ''}`}
    >
      <p>
        <b>
          {words.texts.labels.corrections[kind]},{' '}
          <time dateTime={correctedAt}>{words.moment(correctedAt, beside)}</time>.
        </b>{' '}
        <span lang={language}>{reason}</span> {foundBy && `${words.texts.day.foundBy(foundBy)} `}
        {address ? (
          <a href={`${address}#correction-${id}`}>{words.texts.day.seeChange}</a>
        ) : (
          words.texts.corrections.by[kind](correctedBy)
        )}
      </p>
      {!address && (
        <p className="notice-change" lang={isCode(stood) ? undefined : language}>
          {stands ? (
            <Changes
              words={words}
              before={words.noticeWords(stood, claimKind)}
              after={words.noticeWords(stands, claimKind)}
            />
          ) : (
            <del>{words.noticeWords(stood, claimKind)}</del>
          )}
        </p>
      )}
    </aside>
  );
}
