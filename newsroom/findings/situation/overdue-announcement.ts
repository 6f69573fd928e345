import type { SituationRule } from './read-situation';

/** An announcement whose time has passed, and of which nobody has recorded what came of it. */
export const overdueAnnouncement: SituationRule = ({ claims, now }) =>
  claims
    .filter(({ kind, isPublic }) => kind === 'announcement' && isPublic)
    .flatMap(({ claimId, due, outcome }) => {
      if (!due?.end || due.end > now || (outcome !== null && outcome !== 'pending')) return [];
      return [
        {
          rule: 'overdue_announcement',
          at: [],
          about: [{ kind: 'claim', id: claimId } as const],
          facts: { due: due.phrase ?? due.end.slice(0, 10), since: due.end },
        },
      ];
    });
