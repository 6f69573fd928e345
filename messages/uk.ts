import { en, type Messages } from './en';
import { charts } from './uk/charts';
import { cite } from './uk/cite';

/** The same words in Ukrainian. */
export const uk: Messages = {
  ...en,
  charts,
  cite,
};
