import { en, type Messages } from './en';

/** The same words in Ukrainian. */
export const uk: Messages = {
  ...en,
};
