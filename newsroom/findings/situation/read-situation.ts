import type { Flag } from '@/newsroom/takeaways/takeaway';
import type { ReadClaim, Setting } from '../claim/read-claim';
import type { Noticed } from '../noticed';

/** A takeaway that readers see, with those of its claims that they have seen change since. */
export type ReadTakeaway = {
  takeawayId: string;
  day: string;
  flags: readonly Pick<Flag, 'claimId' | 'what'>[];
};

/** Everything of a situation that is compared with each other. */
export type ReadSituation = Setting & {
  /** The moment of the check: ISO 8601 in UTC. */
  now: string;
  claims: readonly ReadClaim[];
  takeaways: readonly ReadTakeaway[];
  /** People and bodies that the claims name. */
  sources: readonly { sourceId: string; name: string; aliases: readonly string[]; isPerson: boolean }[];
};

/** A finding with what it is about: the first is what it is shown with. */
export type NoticedAmong = Noticed & {
  about: readonly { kind: 'claim' | 'takeaway' | 'source' | 'event'; id: string }[];
};

/** A check of what stands in one situation: pure, one a file. */
export type SituationRule = (situation: ReadSituation) => NoticedAmong[];
