import type { SituationRule } from './read-situation';

/** A takeaway one of whose claims readers have seen change, or vanish, since it was published. */
export const shakenTakeaway: SituationRule = ({ takeaways }) =>
  takeaways.flatMap(({ takeawayId, day, publishedAt, rests }) => {
    const changed = rests.filter(({ changedAt }) => changedAt > publishedAt);
    if (changed.length === 0) return [];
    return [
      {
        rule: 'shaken_takeaway',
        at: [],
        about: [
          { kind: 'takeaway', id: takeawayId } as const,
          ...changed.map(({ claimId }) => ({ kind: 'claim', id: claimId }) as const),
        ],
        facts: {
          day,
          changed: changed.length,
          withdrawn: changed.filter(({ withdrawn }) => withdrawn).length,
        },
      },
    ];
  });
