import type { ClaimRule, ReadOriginator } from './read-claim';

/**
 * An originator whose party, or whose name after a merge of sources, is another than the last review wrote down. The review stands
 * (promise 4); somebody looks whether it still would.
 */
export const changedParty: ClaimRule = ({ originators, reviewed }) => {
  if (!reviewed) return [];
  const now = new Map(originators.map((one) => [keyOf(one), one]));
  const parties = (all: readonly ReadOriginator[]) =>
    new Set(all.map(({ partyId }) => partyId).filter(Boolean)).size;
  return reviewed.originators.flatMap((before) => {
    const after = now.get(keyOf(before));
    if (!after || after.partyId === before.partyId) return [];
    return [
      {
        rule: 'changed_party',
        at: [],
        facts: {
          ...{ name: before.name, before: before.partyName ?? '', after: after.partyName ?? '' },
          ...{ voicesBefore: parties(reviewed.originators), voicesNow: parties(originators) },
        },
      },
    ];
  });
};

const keyOf = ({ sourceId, name }: ReadOriginator) => sourceId ?? `label ${name}`;
