import { en, type Messages } from './en';
import { charts } from './uk/charts';

/** The same words in Ukrainian. */
export const uk: Messages = {
  ...en,
  charts,
};
