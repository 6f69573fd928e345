export const journalText = {
  title: 'Journal',
} as const;
