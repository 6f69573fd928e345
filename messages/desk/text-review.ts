/** Deciding on a text that readers see: a day's lede, or an event's title. */
export const textReviewText = {
  title: 'Your decision',
  writtenBy: (who: string, when: string) => `Written by ${who}, ${when}`,
  toldAs: 'Told to readers as',
  firstTime: 'Readers have seen nothing of this yet.',
  publish: 'Publish',
  publishHint: 'Readers see it at once.',
  return: 'Return to the writer',
  returnHint: 'Readers see nothing of it.',
  reason: 'Reason',
  reasonHint: 'With a return, for its writer. With a publication it may be left empty.',
  override: 'Reason for deciding yourself, shown to readers',
  overrideHint:
    'You wrote this, or part of it. Another editor should decide; as an admin you may, with a reason that readers see.',
  ownWork: 'You wrote this, or part of it, since it was last published. Another editor must decide.',
  sign: 'Sign the decision',
  reopen: 'Open it as it stands now',
} as const;
