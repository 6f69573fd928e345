export const claimsText = {
  title: 'Claims',
  none: 'No claim yet.',
  noneFound: 'No claim has these words.',
  find: 'Words of the statement',
  findButton: 'Find',
  add: 'New claim',
  newTitle: 'New claim',
  whichSituation: 'To which situation does it belong?',
  state: 'State',
  day: 'Day',
} as const;
