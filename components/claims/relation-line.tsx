import type { RelationKind } from '@/db/vocabulary';
import type { Words } from '@/messages/words';
import type { ClaimVersion } from '@/newsroom/timeline/version';

type Props = {
  relation: { kind: RelationKind; direction: 'to' | 'from'; claim: Pick<ClaimVersion, 'statement'> };
  address: string;
  words: Words;
  /** In which the desk writes. */
  language: string;
};

/** How a claim stands to another one: "Contradicted by: …". */
export function RelationLine({ relation: { kind, direction, claim }, address, words, language }: Props) {
  return (
    <p className={`told ${kind === 'contradicts' ? 'standing-disputed' : ''}`}>
      <b>{words.texts.labels.relations[kind][direction]}:</b>{' '}
      <a href={address} lang={language}>
        {words.setInType(words.shortened(claim.statement, 110))}
      </a>
    </p>
  );
}
