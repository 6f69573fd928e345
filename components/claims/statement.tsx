import { setInType } from '@/messages/format';
import type { ClaimVersion } from '@/newsroom/timeline/version';

/** The statement; struck where it is withdrawn. */
export function Statement({
  claim: { statement, standing },
}: {
  claim: Pick<ClaimVersion, 'statement' | 'standing'>;
}) {
  const text = setInType(statement);
  return standing === 'withdrawn' ? <s>{text}</s> : text;
}
