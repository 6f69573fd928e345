import type { Words } from '@/messages/words';
import type { ClaimVersion } from '@/newsroom/timeline/version';

/** The statement; struck where it is withdrawn. */
export function Statement({
  claim: { statement, standing },
  words,
}: {
  claim: Pick<ClaimVersion, 'statement' | 'standing'>;
  words: Words;
}) {
  const text = words.setInType(statement);
  return standing === 'withdrawn' ? <s>{text}</s> : text;
}
