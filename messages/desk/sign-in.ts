export const signInText = {
  title: 'Sign in to the desk',
  email: 'E-mail address',
  password: 'Password',
  submit: 'Sign in',
  wrong:
    'E-mail address and password do not belong together. Check both; an admin can make you a link for a new password.',
  needsAccount: 'Accounts come by invitation from an admin. Readers need none.',
  toPublic: 'To the public pages',
} as const;
