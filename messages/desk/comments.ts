export const commentsText = {
  title: 'Comments',
  none: 'Nobody has said anything yet.',
  words: 'Your comment',
  wordsHint: 'For the desk; readers never see it. Whoever works on this finds it in the inbox.',
  submit: 'Comment',
} as const;

export const assignmentText = {
  title: 'Taken care of by',
  nobody: 'nobody',
  me: (name: string) => `${name} (you)`,
  take: 'Take it',
  takeOver: 'Take it over',
  giveBack: 'Give it back',
  giveTo: 'Give it to',
  give: 'Give',
} as const;
