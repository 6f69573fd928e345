import type { Claim } from '../story';
import { aidClaims } from './july-21-aid';
import { talksClaims } from './july-21-talks';

const night = { precision: 'night', date: '2025-07-20', phrase: 'in the night to 21 July' } as const;
const airForce = {
  report: 'air-force-21',
  says: [{ source: 'Air Force of Ukraine', verb: 'reported' }],
} as const;
export const tkachenko = [
  { source: 'Tymur Tkachenko', verb: 'said', office: 'head of the Kyiv City Military Administration' },
] as const;
const president = [{ source: 'Volodymyr Zelensky', verb: 'said', office: 'president of Ukraine' }] as const;

/** Claims of 21 July, as they are first entered. */
export const claims21: Readonly<Record<string, Claim>> = {
  'launched-21': {
    kind: 'event',
    statement:
      'Russian forces launched 450 drones and missiles at Ukraine overnight, 426 of them drones and 24 missiles.',
    time: night,
    event: 'attack-21',
    places: { Kyiv: 'impact', Kharkiv: 'impact', 'Ivano-Frankivsk': 'impact' },
    topics: ['air strikes'],
    figures: [
      { measure: 'drones launched', value: 426, words: '426 drones', citation: 1 },
      { measure: 'missiles launched', value: 24, words: '24 missiles', citation: 1 },
      { measure: 'drones and missiles launched', value: 450, sum: '1 + 2' },
    ],
    citations: [
      {
        ...airForce,
        quote: 'In the night to 21 July the Air Force counted 426 drones and 24 missiles.',
        note: 1,
      },
      {
        report: 'institute-21',
        quote: 'The institute repeats the numbers of the Air Force: 426 drones in one night.',
        note: 1,
        says: [{ source: 'Air Force of Ukraine', verb: 'reported' }],
      },
    ],
  },
  'missiles-21': {
    kind: 'event',
    statement: 'The 24 missiles were five Kinzhal, four Kalibr, one Iskander-K and 14 Kh-101.',
    time: night,
    event: 'attack-21',
    topics: ['air strikes'],
    figures: [
      { measure: 'missiles launched', value: 5, words: 'five', partOf: 5 },
      { measure: 'missiles launched', value: 4, words: 'four', partOf: 5 },
      { measure: 'missiles launched', value: 1, words: 'one', partOf: 5 },
      { measure: 'missiles launched', value: 14, words: '14', partOf: 5 },
      { measure: 'missiles launched', value: 24, sum: '1 + 2 + 3 + 4' },
    ],
    citations: [
      {
        ...airForce,
        quote: 'The missiles were five Kinzhal, four Kalibr, one Iskander-K and 14 Kh-101.',
        note: 2,
      },
    ],
    relations: [{ kind: 'part_of', to: 'launched-21' }],
  },
  'stopped-21': {
    kind: 'event',
    statement:
      'Ukrainian air defence stopped 403 of the drones, 200 of the Shahed type and 203 decoys, and every missile.',
    time: night,
    event: 'attack-21',
    topics: ['air strikes'],
    figures: [
      { measure: 'drones stopped', value: 200, words: '200 drones', partOf: 3 },
      { measure: 'drones stopped', value: 203, words: '203 decoys', partOf: 3 },
      { measure: 'drones stopped', value: 403, sum: '1 + 2' },
    ],
    citations: [
      {
        ...airForce,
        quote: 'Shot down or jammed were 200 drones of the Shahed type, 203 decoys and every missile.',
        note: 3,
      },
    ],
    relations: [{ kind: 'part_of', to: 'launched-21' }],
  },
  'through-21': {
    kind: 'event',
    statement: 'At three places 23 drones struck; debris fell at 12.',
    time: night,
    event: 'attack-21',
    topics: ['air strikes'],
    figures: [
      { measure: 'places hit', value: 3, words: 'three places' },
      { measure: 'drones that got through', value: 23, words: '23 drones' },
      { measure: 'places hit by debris', value: 12, words: '12' },
    ],
    citations: [{ ...airForce, quote: 'At three places 23 drones struck; debris fell at 12.', note: 3 }],
    relations: [{ kind: 'part_of', to: 'launched-21' }],
  },
  'institute-capacity': {
    kind: 'assessment',
    statement:
      'The Institute for the Study of War assesses that Russia’s capacity for large drone attacks has grown far since May 2025.',
    time: { precision: 'day', date: '2025-07-21' },
    topics: ['air strikes'],
    citations: [
      {
        report: 'institute-21',
        quote:
          'To the institute this shows how far Russia’s capacity for large attacks has come since, although the record, 728 drones, lies far higher.',
        note: 2,
      },
    ],
  },
  'kyiv-21': {
    kind: 'event',
    statement: 'The attack killed one man in Kyiv and injured eight people.',
    time: night,
    event: 'in-kyiv-21',
    places: { Kyiv: 'impact' },
    topics: ['air strikes', 'civilians'],
    figures: [
      { measure: 'killed', value: 1, words: 'a man', citation: 1 },
      { measure: 'injured', value: 8, words: 'Eight people', citation: 2 },
    ],
    citations: [
      {
        report: 'police-21',
        quote: 'In Kyiv’s Solomianskyi District a man was killed.',
        note: 1,
        says: [{ source: 'National Police of Ukraine', verb: 'reported' }],
      },
      {
        report: 'police-21',
        quote: 'Eight people are injured, a girl of 15 among them.',
        note: 2,
        says: [{ source: 'National Police of Ukraine', verb: 'reported' }],
      },
      {
        report: 'tkachenko-21',
        quote:
          'One person is dead and eight are injured, the head of the city’s military administration writes.',
        note: 1,
        says: tkachenko,
      },
    ],
  },
  'kyiv-two': {
    kind: 'event',
    statement: 'The attack killed two people in Kyiv.',
    time: night,
    event: 'in-kyiv-21',
    places: { Kyiv: 'impact' },
    topics: ['air strikes', 'civilians'],
    figures: [{ measure: 'killed', value: 2, words: 'Two people' }],
    citations: [
      {
        report: 'zelensky-21',
        quote: 'Two people were killed and 15 injured in the night, the president writes.',
        note: 1,
        says: president,
      },
    ],
  },
  'nationwide-21': {
    kind: 'event',
    statement: 'Across Ukraine the attack killed two people and injured 15.',
    time: night,
    event: 'attack-21',
    places: { Ukraine: 'impact' },
    topics: ['air strikes', 'civilians'],
    figures: [
      { measure: 'killed', value: 2, words: 'Two people' },
      { measure: 'injured', value: 15, words: '15 injured' },
    ],
    citations: [
      {
        report: 'zelensky-21',
        quote: 'Two people were killed and 15 injured in the night, the president writes.',
        note: 1,
        says: president,
      },
    ],
  },
  'metro-closed': {
    kind: 'event',
    statement: 'Lukianivska metro station in Kyiv was closed to passengers; its surface building is damaged.',
    time: { precision: 'part_of_day', date: '2025-07-21', part: 'early_hours' },
    event: 'in-kyiv-21',
    places: { 'Lukianivska metro station': 'impact' },
    topics: ['air strikes'],
    citations: [
      {
        report: 'tkachenko-21',
        quote:
          'Lukianivska metro station is closed to passengers, since its surface building is damaged; as a shelter it stays open.',
        note: 2,
        says: tkachenko,
      },
    ],
  },
  'metro-fire': {
    kind: 'event',
    statement: 'There was a fire at Lukianivska metro station.',
    time: { precision: 'part_of_day', date: '2025-07-21', part: 'early_hours' },
    event: 'in-kyiv-21',
    places: { 'Lukianivska metro station': 'impact' },
    citations: [
      {
        report: 'unn-21',
        quote: 'Telegram channels write of a fire at Lukianivska metro station, the agency notes.',
        note: 1,
        says: [{ label: 'Telegram channels', verb: 'claimed' }],
      },
    ],
  },
  ...aidClaims,
  ...talksClaims,
};
