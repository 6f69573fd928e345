export const peopleText = {
  title: 'People',
  invite: 'Invite somebody',
  role: 'Role',
  email: 'E-mail address',
  bylineIs: (byline: string) => `byline: ${byline}`,
  makeLink: 'Make the link',
  linkMade: 'The link works once, for three days. Copy it now; it is not shown again.',
} as const;
