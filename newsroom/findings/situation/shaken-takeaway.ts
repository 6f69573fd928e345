import type { SituationRule } from './read-situation';

/** A takeaway one of whose claims readers have seen change, or vanish, since it was published. */
export const shakenTakeaway: SituationRule = ({ takeaways }) =>
  takeaways
    .filter(({ flags }) => flags.length > 0)
    .map(({ takeawayId, day, flags }) => ({
      rule: 'shaken_takeaway',
      at: [],
      about: [
        { kind: 'takeaway', id: takeawayId },
        ...flags.map(({ claimId }) => ({ kind: 'claim', id: claimId }) as const),
      ],
      facts: {
        day,
        changed: flags.length,
        withdrawn: flags.filter(({ what }) => what === 'withdrawn').length,
      },
    }));
