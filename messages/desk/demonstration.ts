export const demonstrationText = {
  label: 'Demonstration',
  says: (title: string) =>
    `“${title}” is a demonstration: its reports were written to show Daybook, and the people of its desk are invented. To take it away for good:`,
  command: 'npm run daybook -- demo remove',
} as const;
