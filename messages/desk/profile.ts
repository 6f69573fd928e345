export const profileText = {
  title: 'Your profile',
} as const;
