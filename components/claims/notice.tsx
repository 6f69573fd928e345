import { en } from '@/messages/en';
import { type Format, setInType } from '@/messages/format';
import type { PublicCorrection } from '@/newsroom/timeline/version';
import { Changes } from './changes';

type Props = {
  correction: PublicCorrection;
  format: Format;
  beside?: string /** Of the claim, where the change can be seen; not on its own page. */;
  address?: string;
};

/** A public notice on a claim: what stood, what stands, why, who. An error is told more loudly than news. */
export function Notice({ correction, format, beside, address }: Props) {
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
          en.day.correctedBy(correctedBy)
        )}
      </p>
      {!address && (
        <p className="notice-change">
          {stands ? <Changes before={stood} after={stands} /> : <del>{setInType(stood)}</del>}
        </p>
      )}
    </aside>
  );
}
