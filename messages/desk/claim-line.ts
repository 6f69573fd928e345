export const claimLineText = {
  untitled: 'No statement yet',
  submittedBy: (who: string, when: string) => `${who}, ${when}`,
  draftOf: (who: string) => `draft of ${who}`,
  waiting: 'waits for review',
  returned: 'returned',
  draft: 'draft',
  revision: (number: number) => `revision ${number}`,
} as const;
