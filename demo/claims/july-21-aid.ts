import type { Claim } from '../story';

const shmyhal = [
  { source: 'Denys Shmyhal', verb: 'announced', office: 'minister of defence of Ukraine' },
] as const;
const meeting = {
  time: { precision: 'day', date: '2025-07-21' },
  event: 'contact-group',
  topics: ['military aid'],
} as const;
const germany =
  'At the meeting of the contact group Germany promised five Patriot systems, which are to arrive soon, and more than 200,000 shells for Gepard tanks, writes the minister of defence.';

/** What was promised at the contact group, with its sums and conversions. */
export const aidClaims: Record<string, Claim> = {
  'five-patriots': {
    ...meeting,
    kind: 'announcement',
    statement: 'Germany announced that it will help Ukraine to five Patriot air defence systems.',
    due: { precision: 'unknown', phrase: 'soon' },
    figures: [
      { measure: 'air defence systems pledged', value: 5, words: 'five Patriot systems', citation: 1 },
    ],
    citations: [
      { report: 'shmyhal-21', quote: germany, note: 1, says: shmyhal },
      {
        report: 'pistorius-21',
        quote:
          'Germany will help Ukraine to five Patriot systems as fast as it can be done, minister Boris Pistorius said.',
        note: 1,
        says: [{ source: 'Boris Pistorius', verb: 'confirmed', office: 'minister of defence of Germany' }],
      },
    ],
    event: 'contact-group',
    relations: [{ kind: 'repeats', to: 'nato-weapons' }],
  },
  'netherlands-aid': {
    ...meeting,
    kind: 'announcement',
    statement:
      'Ukraine’s minister of defence announced that the Netherlands give 325 million euros (about 380 million dollars): 200 million for interceptor drones and 125 million for the upkeep of F-16 aircraft.',
    names: 'F-16',
    figures: [
      { measure: 'money pledged', value: 200_000_000, words: '200 million euros', partOf: 3 },
      { measure: 'money pledged', value: 125_000_000, words: '125 million', partOf: 3 },
      { measure: 'money pledged', value: 325_000_000, sum: '1 + 2' },
      { measure: 'money pledged', value: 380_000_000, qualifier: 'about', unit: 'USD', convertedFrom: 3 },
    ],
    citations: [
      {
        report: 'shmyhal-21',
        quote:
          'The Netherlands give 200 million euros for interceptor drones and 125 million for the upkeep of F-16 aircraft.',
        note: 2,
        says: shmyhal,
      },
    ],
  },
  'norway-aid': {
    ...meeting,
    kind: 'announcement',
    statement:
      'Ukraine’s minister of defence announced that Norway spends one billion euros on drones this year, 400 million of them on Ukrainian ones.',
    figures: [
      { measure: 'money pledged', value: 1_000_000_000, words: 'a billion euros' },
      { measure: 'money pledged', value: 400_000_000, words: '400 million', partOf: 1 },
    ],
    citations: [
      {
        report: 'shmyhal-21',
        quote: 'Norway spends a billion euros on drones this year, 400 million of them on Ukrainian ones.',
        note: 3,
        says: shmyhal,
      },
    ],
  },
  'canada-aid': {
    ...meeting,
    kind: 'announcement',
    statement:
      'Ukraine’s minister of defence announced that Canada gives 20 million Canadian dollars for the upkeep of tanks.',
    figures: [
      { measure: 'money pledged', value: 20_000_000, unit: 'CAD', words: '20 million Canadian dollars' },
    ],
    citations: [
      {
        report: 'shmyhal-21',
        quote: 'Canada gives 20 million Canadian dollars for the upkeep of tanks.',
        note: 4,
        says: shmyhal,
      },
    ],
  },
  'fifty-day-drive': {
    ...meeting,
    kind: 'statement',
    statement:
      'The British defence secretary, John Healey, called on partners to arm Ukraine faster, in a “50-day drive”.',
    names: '50-day drive',
    citations: [
      {
        report: 'healey-21',
        quote:
          'In a “50-day drive”, said the British defence secretary, John Healey, partners should arm Ukraine faster, so that Vladimir Putin comes to the table.',
        note: 1,
        says: [{ source: 'John Healey', verb: 'said', office: 'defence secretary of the United Kingdom' }],
      },
    ],
  },
};
