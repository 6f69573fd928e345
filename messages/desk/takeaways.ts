import { many } from './many';

export const takeawaysText = {
  title: 'Takeaways',
  lead: 'The lede of each day: a few sentences, each with the claims on which it rests.',
  none: 'No claim is published yet. The lede of a day rests on published claims.',
  noLede: 'None yet',
  published: 'Published',
  withdrawn: 'Withdrawn',
  waits: (who: string, when: string) => `Waits for review: ${who}, ${when}`,
  returned: 'Returned to its writer',
  flagged: (count: number) =>
    count === 1 ? 'Rests on a claim that has changed' : `Rests on ${count} claims that have changed`,
  claims: (count: number) => many(count, 'claim', 'claims'),
  older: 'Earlier days',
  newest: 'The latest days',
  above: 'Takeaway',
  publicPage: 'Public page of this day',

  dayClaims: 'Claims of this day',
  dayClaimsHint:
    'Published and not withdrawn, in the order of the page. Their numbers stand below each sentence.',
  noDayClaims: 'No published claim stands on this day. Paste addresses of claims of other days.',
  fromOtherDay: (day: string) => `stands on ${day}`,
  nowWithdrawn: 'withdrawn: a sentence cannot rest on it',
  figures: 'Figures:',

  write: 'Write the lede',
  change: 'Change the lede',
  writeHint: 'Another editor reviews it. Readers see each sentence with links to its claims.',
  mayNotWrite: 'Editors write the lede of a day.',
  sentence: (number: number) => `Sentence ${number}`,
  words: 'Words',
  restsOn: 'Rests on',
  others: 'Or addresses of other claims',
  othersHint: 'Several with spaces between them.',
  addSentence: 'Add a sentence',
  removeSentence: (number: number) => `Remove sentence ${number}`,
  remove: 'Remove',
  moveUp: 'Up',
  moveUpOf: (number: number) => `Move sentence ${number} up`,
  moveDown: 'Down',
  moveDownOf: (number: number) => `Move sentence ${number} down`,
  submit: 'Submit for review',
  stale: (who: string) => `${who} submitted this while you had it open:`,
  staleHint: 'Your sentences are in the form, not sent. Send them again to put them in place of these.',

  flags: {
    withdrawn: 'It rests on a claim that has been withdrawn:',
    changed: 'It rests on a claim that has changed since it was written:',
    removed: 'It rests on a claim whose words were removed:',
  },
  flagHint: 'Write it anew, or submit the same words once you have seen that they still hold.',
  readersSee: 'Readers see',
  history: 'History',
  revisionBy: (number: number) => `Revision ${number}`,
  decided: { publish: 'Published by', return: 'Returned by' },
  waiting: 'Waits for review',

  withdraw: 'Withdraw',
  withdrawHint:
    'It stays on its day, struck, with your reason. Only another editor can bring it back, by a review of a new revision.',
  withdrawButton: 'Withdraw this lede',
  done: {
    written: 'Submitted. Another editor reviews it.',
    decided: 'Decided.',
    withdrawn: 'Withdrawn. Readers see it struck, with your reason.',
  },
} as const;
