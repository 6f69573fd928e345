import type { Plural } from '../en';

/** What is told of a page while it is read: that there is something new, or that nobody can say whether there is. */
export const news = {
  added: { one: 'new claim', other: 'new claims' } as Plural,
  changed: { one: 'changed claim', other: 'changed claims' } as Plural,
  /** Of a page that lists no claims. */
  updated: 'This page has news.',
  show: 'Show',
  /** @param time a moment in words, marked as such. */
  asOf: (time: string) =>
    `This page is as of ${time}. Whether there is anything newer cannot be found out just now; it will be here as soon as it can.`,
};
