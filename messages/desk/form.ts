export const formText = {
  notSaved: (count: number) =>
    count === 1
      ? 'Not saved yet. Something needs your attention:'
      : `Not saved yet. ${count} things need your attention:`,
  optional: 'optional',
  choose: 'Choose …',
  decide: 'Your text is in the form, unsaved. Send it again to put it in place of what stands now.',
  leftBehind: 'You had typed:',
  sameNow: 'What stands now is what you typed; nothing is left to send.',
  differs: 'Differs',
  now: 'Stands now',
  yours: 'Yours',
  empty: 'empty',
} as const;
