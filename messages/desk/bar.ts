export const barText = {
  name: 'Daybook desk',
  queue: 'Queue',
  reports: 'Reports',
  claims: 'Claims',
  sources: 'Sources',
  situations: 'Situations',
  people: 'People',
  journal: 'Journal',
  profile: 'Your profile',
  publicPage: 'View public page',
  signOut: 'Sign out',
  parts: 'Parts of the desk',
} as const;
