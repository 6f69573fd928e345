import type { Standing } from '@/db/vocabulary';
import type { ClaimVersion } from './version';

/** The word under which a standing is shown. */
export type ShownStanding = Standing | 'confirmedAsSaid';

export const shownStandings: readonly ShownStanding[] = [
  'verified',
  'confirmedAsSaid',
  'corroborated',
  'attributed',
  'disputed',
  'refuted',
  'unverifiable',
  'withdrawn',
];

/** For an announcement or a statement, what is verified is that it was said. */
export function shownStanding({
  standing,
  claimKind,
}: Pick<ClaimVersion, 'standing' | 'claimKind'>): ShownStanding {
  const said = claimKind === 'announcement' || claimKind === 'statement';
  return standing === 'verified' && said ? 'confirmedAsSaid' : standing;
}

/** How many claims stand how, in the order in which standings are listed. */
export function countStandings(
  claims: readonly ClaimVersion[],
): { standing: ShownStanding; claims: number }[] {
  return shownStandings.flatMap((standing) => {
    const number = claims.filter((claim) => shownStanding(claim) === standing).length;
    return number > 0 ? [{ standing, claims: number }] : [];
  });
}
