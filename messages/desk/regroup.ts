export const regroupText = {
  events: (title: string) => `Regroup: ${title}`,
  link: 'Join, divide, choose values',
  back: 'Back to the event',
  notPublic: 'Readers see nothing of this event yet: there is nothing to join or to divide.',
  reason: 'Reason, shown to readers',

  join: 'Join to another event',
  joinHint:
    'Its claims are told under the other event, and its address leads there. Nothing is rewritten; it can be undone.',
  survivor: 'The event that it turned out to be',
  survivorOpen: 'Choose an event',
  joinButton: 'Join the two',
  joinedTo: 'This event is joined to',
  undoReason: 'Why they are two after all, shown to readers',
  undo: 'Undo the joining',

  divide: 'Divide',
  divideHint:
    'Some claims go to another event. A new one is opened first, by somebody else: nobody makes a title public that they wrote themselves.',
  going: 'Claims that go',
  toEvent: 'The event to which they go',
  toEventOpen: 'Choose the other part',
  divideReason: 'Why they are two, shown to readers',
  divideButton: 'Divide',
  openOne: 'Open an event',

  values: 'Values of the ledger',
  valuesHint:
    'By rule the latest of the values with the best standing stands. Choose another where you can say why. After a change of the claim that gives it the rule decides again.',
  value: (measure: string) => `Value of “${measure}” that stands`,
  byRule: 'What the rule gives',
  valueReason: (measure: string) => `Why this value of “${measure}”, shown to readers`,
  choose: 'Choose',

  done: {
    undone: 'The event stands by itself again.',
    divided: 'Divided.',
    chosen: 'The value is chosen.',
    joined: 'Joined. Its claims are told here.',
  },

  claim: (statement: string) => `Join this claim to another: ${statement}`,
  claimLink: 'Join to another claim',
  claimBack: 'Back to the claim',
  claimHint:
    'Where two claims say the same, one leads to the other from now on. What this one rests on is put into a draft of the other, and is reviewed there. It can be undone.',
  claimNotPublic: 'Readers see nothing of this claim: there is nothing to join.',
  claimSurvivor: 'The claim that stays',
  claimSurvivorHint: 'Paste its address.',
  claimJoinedTo: 'This claim is joined to',
} as const;
