import type { Plural } from '../en';

/** Search. */
export const search = {
  title: 'Search',
  describe: (situation: string) =>
    `Search the claims about ${situation}: statements, quotes, places, topics and sources.`,
  titleOf: (question: string) => `Search: ${question}`,
  question: 'Words or “a phrase”',
  submit: 'Search',
  narrow: 'Narrow the search',
  standing: 'Standing',
  place: 'Place',
  topic: 'Topic',
  from: 'From day',
  to: 'To day',
  any: 'Any',
  how: 'How to search',
  howWords:
    'All words have to be found, in any order: in the statement, the quotes, places, topics, the title of the event, or the names of those who say so.',
  howPrefix:
    'A word may go on: evacuat finds evacuated and evacuation. Numbers and words of one or two letters are meant as they stand.',
  howPhrase: 'Words in quotation marks are found as they stand, next to each other.',
  howSpelling: 'Spelling and alphabet do not matter: Zelensky, Zelenskyy and Зеленський find the same.',
  howWithdrawn: 'What was withdrawn is found, too, and says so. What was removed for law or safety is not.',
  results: 'Results',
  found: { one: 'claim found', other: 'claims found' } as Plural,
  moreThan: (most: string) => `More than ${most} claims found`,
  ranked:
    'The closest come first: where the words stand together, and in the statement rather than in a quote. Among equals, the newest day comes first.',
  rankedAmong: (most: string) =>
    `Only the newest ${most} are ranked and shown. Narrow the search by days, place, topic or standing to reach older ones.`,
  newestFirst: 'The newest day comes first.',
  cut: 'The question was long: only its beginning was taken.',
  none: 'Nothing found.',
  noneNarrowed: 'Nothing found with these limits.',
  adviceFewer: 'Take fewer words: all of them have to be found in one claim.',
  adviceShorter: 'Take the beginning of a word; endings differ.',
  advicePhrase: 'Leave the quotation marks away: in them, words have to stand next to each other.',
  adviceSpelling: 'Try another name of a place or a person. Only what is published here is searched.',
  withoutLimits: 'Search without limits',
  pages: 'Pages of results',
  page: (page: string, pages: string) => `Page ${page} of ${pages}`,
  previous: 'Previous page',
  next: 'Next page',
};
