import type { RelationKind } from '@/db/vocabulary';
import { en } from '@/messages/en';
import { setInType, shortened } from '@/messages/format';
import type { ClaimVersion } from '@/newsroom/timeline/version';

type Props = {
  relation: { kind: RelationKind; direction: 'to' | 'from'; claim: Pick<ClaimVersion, 'statement'> };
  address: string;
};

/** How a claim stands to another one: "Contradicted by: …". */
export function RelationLine({ relation: { kind, direction, claim }, address }: Props) {
  return (
    <p className={`told ${kind === 'contradicts' ? 'standing-disputed' : ''}`}>
      <b>{en.labels.relations[kind][direction]}:</b>{' '}
      <a href={address}>{setInType(shortened(claim.statement, 110))}</a>
    </p>
  );
}
