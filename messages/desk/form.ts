export const formText = {
  notSaved: (count: number) =>
    count === 1
      ? 'Not saved yet. Something needs your attention:'
      : `Not saved yet. ${count} things need your attention:`,
  optional: 'optional',
  choose: 'Choose …',
} as const;
