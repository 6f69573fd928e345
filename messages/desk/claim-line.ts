export const claimLineText = {
  untitled: 'No statement yet',
  submittedBy: (who: string, when: string) => `${who}, ${when}`,
  draftOf: (who: string) => `draft of ${who}`,
  waiting: 'waits for review',
  returned: 'returned',
  rejected: 'rejected',
  draft: 'draft',
  revision: (number: number) => `revision ${number}`,
  embargoed: (when: string) => `signed, public on ${when}`,
  held: 'signed, held back',
  assigned: (who: string) => `${who} takes care of it`,
} as const;
