import type { Claim } from '../story';

const night = { precision: 'night', date: '2025-07-11', phrase: 'overnight' } as const;
const dawn = {
  precision: 'part_of_day',
  date: '2025-07-12',
  part: 'early_hours',
  phrase: 'at dawn',
} as const;
const airForce = {
  report: 'air-force-12',
  says: [{ source: 'Air Force of Ukraine', verb: 'reported' }],
} as const;
export const governor = 'head of the Chernivtsi Regional Military Administration';

/** Claims of 12 July, as they are first entered. */
export const claims12: Readonly<Record<string, Claim>> = {
  'launched-12': {
    kind: 'event',
    statement: 'Russian forces launched 597 drones and 26 cruise missiles at Ukraine overnight.',
    time: night,
    event: 'attack-12',
    topics: ['air strikes'],
    figures: [
      { measure: 'drones launched', value: 597, words: '597 drones' },
      { measure: 'missiles launched', value: 26, words: '26 cruise missiles' },
    ],
    citations: [
      {
        ...airForce,
        quote:
          'Overnight the Air Force counted 597 drones, 339 of them of the Shahed type, and 26 cruise missiles.',
        note: 1,
      },
    ],
  },
  'stopped-12': {
    kind: 'event',
    statement:
      'Ukrainian air defence stopped 577 of the drones: it shot down 319 and jammed 258. It shot down 25 of the missiles.',
    time: night,
    event: 'attack-12',
    topics: ['air strikes'],
    figures: [
      { measure: 'drones stopped', value: 319, words: '319 drones', partOf: 3 },
      { measure: 'drones stopped', value: 258, words: '258', partOf: 3 },
      { measure: 'drones stopped', value: 577, sum: '1 + 2' },
      { measure: 'missiles stopped', value: 25, words: '25 of the missiles' },
    ],
    citations: [
      {
        ...airForce,
        quote:
          'It says that 319 drones were shot down and 258 more were lost to jamming, and that 25 of the missiles were shot down.',
        note: 2,
      },
    ],
    relations: [{ kind: 'part_of', to: 'launched-12' }],
  },
  'through-12': {
    kind: 'event',
    statement: 'One missile and 20 drones struck at five places; debris came down at 19 others.',
    time: night,
    event: 'attack-12',
    topics: ['air strikes'],
    figures: [
      { measure: 'missiles that got through', value: 1, words: 'One missile' },
      { measure: 'drones that got through', value: 20, words: '20 drones' },
      { measure: 'places hit', value: 5, words: 'five places' },
      { measure: 'places hit by debris', value: 19, words: '19 others' },
    ],
    citations: [
      {
        ...airForce,
        quote: 'One missile and 20 drones struck at five places; debris came down at 19 others.',
        note: 3,
      },
    ],
    relations: [{ kind: 'part_of', to: 'launched-12' }],
  },
  'chernivtsi-four': {
    kind: 'event',
    statement: 'The attack on Chernivtsi killed four people.',
    time: dawn,
    event: 'chernivtsi-12',
    places: { Chernivtsi: 'impact' },
    topics: ['air strikes', 'civilians'],
    figures: [{ measure: 'killed', value: 4, words: 'four people', asOf: { date: '2025-07-12' } }],
    citations: [
      {
        report: 'zaparaniuk-12-first',
        quote: 'In Chernivtsi four people are dead, two gravely wounded and ten lightly hurt.',
        note: 1,
        says: [{ source: 'Ruslan Zaparaniuk', verb: 'reported', office: governor }],
      },
    ],
  },
  'chernivtsi-two': {
    kind: 'event',
    statement: 'The attack on Chernivtsi killed two people and injured 14, four of them gravely.',
    time: dawn,
    event: 'chernivtsi-12',
    places: { Chernivtsi: 'impact' },
    topics: ['air strikes', 'civilians'],
    figures: [
      {
        measure: 'killed',
        value: 2,
        words: 'two dead',
        citation: 1,
        asOf: { date: '2025-07-12', clock: '08:40' },
      },
      { measure: 'injured', value: 4, words: 'all four', citation: 1, partOf: 4 },
      { measure: 'injured', value: 10, words: 'Ten others', citation: 2, partOf: 4 },
      { measure: 'injured', value: 14, sum: '2 + 3', asOf: { date: '2025-07-12', clock: '08:40' } },
    ],
    citations: [
      {
        report: 'zaparaniuk-12-second',
        quote:
          'As of 08:40 there are two dead in Chernivtsi; doctors are still fighting for the lives of all four who were gravely wounded.',
        note: 1,
        says: [{ source: 'Ruslan Zaparaniuk', verb: 'reported', office: governor }],
      },
      {
        report: 'zaparaniuk-12-second',
        quote: 'Ten others have light injuries.',
        note: 1,
        says: [{ source: 'Ruslan Zaparaniuk', verb: 'reported', office: governor }],
      },
    ],
    relations: [{ kind: 'contradicts', to: 'chernivtsi-four' }],
  },
  'chernivtsi-26': {
    kind: 'event',
    statement: 'The attack on Chernivtsi killed two people and injured 26, of whom seven are in hospital.',
    time: dawn,
    event: 'chernivtsi-12',
    places: { Chernivtsi: 'impact' },
    topics: ['air strikes', 'civilians'],
    figures: [
      { measure: 'killed', value: 2, words: 'two dead', citation: 1 },
      {
        measure: 'injured',
        value: 26,
        words: '26 people',
        citation: 1,
        asOf: { date: '2025-07-12' },
      },
      { measure: 'injured', value: 7, words: 'Seven', citation: 2, partOf: 2 },
    ],
    citations: [
      {
        report: 'zaparaniuk-12-evening',
        quote: 'By the evening 26 people have been counted injured in Chernivtsi, and two dead.',
        note: 1,
        says: [{ source: 'Ruslan Zaparaniuk', verb: 'said', office: governor }],
      },
      {
        report: 'zaparaniuk-12-evening',
        quote: 'Seven are in hospital, three of them in grave condition.',
        note: 2,
        says: [{ source: 'Ruslan Zaparaniuk', verb: 'said', office: governor }],
      },
    ],
    relations: [{ kind: 'supersedes', to: 'chernivtsi-two' }],
  },
  'lviv-houses': {
    kind: 'event',
    statement: 'In Lviv the attack damaged 46 houses; three buildings of the Politechnic were hit.',
    time: night,
    event: 'attack-12',
    places: { Lviv: 'impact' },
    topics: ['air strikes'],
    figures: [
      { measure: 'buildings damaged', value: 46, words: '46 houses', citation: 1 },
      { measure: 'buildings damaged', value: 3, words: 'Three buildings', citation: 2 },
    ],
    citations: [
      {
        report: 'sadovyi-12',
        quote: 'In Lviv 46 houses are damaged, the mayor writes, and more than 500 windows are broken.',
        note: 1,
        says: [{ source: 'Andrii Sadovyi', verb: 'reported', office: 'mayor of Lviv' }],
      },
      {
        report: 'sadovyi-12',
        quote: 'Three buildings of the Polytechnic are among the places hit.',
        note: 2,
        says: [{ source: 'Andrii Sadovyi', verb: 'reported', office: 'mayor of Lviv' }],
      },
    ],
  },
};
