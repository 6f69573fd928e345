/** Where a claim can be on its way; one may be in several: public, with a change that waits. */
export const claimStates = [
  'draft',
  'waiting',
  'returned',
  'rejected',
  'embargoed',
  'public',
  'withdrawn',
] as const;
export type ClaimState = (typeof claimStates)[number];
