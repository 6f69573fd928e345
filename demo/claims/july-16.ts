import type { Citation, Claim } from '../story';

const night = { precision: 'night', date: '2025-07-15', phrase: 'from the evening of 15 July' } as const;
const evening = { precision: 'part_of_day', date: '2025-07-16', part: 'afternoon' } as const;
const airForce = {
  report: 'air-force-16',
  says: [{ source: 'Air Force of Ukraine', verb: 'reported' }],
} as const;
const filashkin = [
  {
    source: 'Vadym Filashkin',
    verb: 'reported',
    office: 'head of the Donetsk Regional Military Administration',
  },
] as const;
const police = [{ source: 'National Police of Ukraine', verb: 'reported' }] as const;

/** What the police say of the hour; the desk first takes the hour of the count for that of the bomb. */
export const hourOfTheBomb: Citation = {
  report: 'police-16',
  quote:
    'At about 17:20 a guided bomb of the type FAB-500 fell on a shop of two storeys in the centre of Dobropillia, the police state.',
  note: 1,
  says: police,
};

/** Claims of 16 July, as they are first entered. */
export const claims16: Readonly<Record<string, Claim>> = {
  'launched-16': {
    kind: 'event',
    statement:
      'Russian forces launched 400 drones and one Iskander-M ballistic missile at Ukraine overnight.',
    time: night,
    event: 'attack-16',
    places: { 'Kryvyi Rih': 'impact', Kharkiv: 'impact' },
    topics: ['air strikes'],
    figures: [
      { measure: 'drones launched', value: 400, words: '400 drones' },
      { measure: 'missiles launched', value: 1, words: 'one Iskander-M ballistic missile' },
    ],
    citations: [
      {
        ...airForce,
        quote:
          'From the evening of 15 July the Air Force counted 400 drones of several types and one Iskander-M ballistic missile over Ukraine.',
        note: 1,
      },
    ],
  },
  'dobropillia-1': {
    kind: 'event',
    statement: 'A bomb on a shopping centre in Dobropillia killed two people and injured 14.',
    time: evening,
    event: 'dobropillia',
    places: { Dobropillia: 'impact' },
    topics: ['air strikes', 'civilians'],
    figures: [
      { measure: 'killed', value: 2, words: 'two dead', asOf: { date: '2025-07-16' } },
      { measure: 'injured', value: 14, words: '14 injured', asOf: { date: '2025-07-16' } },
    ],
    citations: [
      {
        report: 'filashkin-16',
        quote: 'He knows of two dead and 14 injured.',
        note: 1,
        says: filashkin,
      },
    ],
  },
  'dobropillia-2': {
    kind: 'event',
    statement: 'The bomb on Dobropillia killed two people and injured 27; the police count 28 injured.',
    time: evening,
    event: 'dobropillia',
    places: { Dobropillia: 'impact' },
    topics: ['air strikes', 'civilians'],
    figures: [
      {
        measure: 'killed',
        value: 2,
        words: 'two people',
        citation: 1,
        asOf: { date: '2025-07-16', clock: '21:00' },
      },
      {
        measure: 'injured',
        value: 27,
        low: 27,
        high: 28,
        words: '27 injured',
        citation: 1,
        asOf: { date: '2025-07-16', clock: '21:00' },
      },
    ],
    citations: [
      {
        report: 'filashkin-16-late',
        quote: 'As of 21:00 two people are dead in Dobropillia and 27 injured.',
        note: 1,
        says: filashkin,
      },
      {
        report: 'police-16',
        quote: 'As of 21:30 the police count two dead and 28 injured.',
        note: 3,
        says: police,
      },
    ],
    relations: [{ kind: 'supersedes', to: 'dobropillia-1' }],
  },
  'dobropillia-hour': {
    kind: 'event',
    statement: 'The 500-kilogram bomb fell on the shopping centre at about 21:00.',
    names: '500-kilogram',
    time: {
      precision: 'hour',
      date: '2025-07-16',
      clock: '21:00',
      approximate: true,
      phrase: 'as of 21:00',
    },
    event: 'dobropillia',
    places: { Dobropillia: 'impact' },
    topics: ['air strikes'],
    citations: [
      {
        report: 'filashkin-16',
        quote:
          'A 500-kilogram bomb has struck a shopping centre in the middle of Dobropillia, writes the head of the Donetsk administration.',
        says: filashkin,
      },
    ],
  },
  'dobropillia-damage': {
    kind: 'event',
    statement: 'The bomb damaged 75 objects: 13 blocks of flats, 54 shops and eight vehicles.',
    time: evening,
    event: 'dobropillia',
    places: { Dobropillia: 'impact' },
    topics: ['air strikes'],
    figures: [
      { measure: 'buildings damaged', value: 13, words: '13 blocks of flats', citation: 1, partOf: 4 },
      { measure: 'shops damaged', value: 54, words: '54 shops', citation: 1, partOf: 4 },
      { measure: 'vehicles damaged', value: 8, words: 'eight vehicles', citation: 1, partOf: 4 },
      { measure: 'objects damaged', value: 75, sum: '1 + 2 + 3' },
    ],
    citations: [
      {
        report: 'police-16',
        quote: 'Damaged are 13 blocks of flats, 54 shops and eight vehicles, 75 objects in all.',
        note: 4,
        says: police,
      },
      {
        report: 'filashkin-16-late',
        quote: 'The bomb damaged 54 shops, 304 flats in 13 houses and eight cars.',
        note: 2,
        says: filashkin,
      },
    ],
  },
  'patriots-shipped': {
    kind: 'event',
    statement: 'Patriot missiles from Germany are on their way to Ukraine.',
    time: { precision: 'unknown' },
    statedOn: '2025-07-16',
    event: 'patriots',
    topics: ['military aid'],
    citations: [
      {
        report: 'kyiv-independent-16',
        quote:
          'Asked by reporters about Patriot missiles for Ukraine, Donald Trump said that they were already being shipped, and that they came from Germany, which would replace them.',
        note: 1,
        says: [{ source: 'Donald Trump', verb: 'said', office: 'president of the United States' }],
      },
      {
        report: 'kyiv-independent-16',
        quote:
          'A spokesman of the German defence ministry told the broadcaster SRF that he could not confirm anything to be on its way, and knew of nothing.',
        note: 2,
        stance: 'contradicts',
        says: [
          { source: 'SRF', verb: 'reported' },
          { source: 'German Ministry of Defence', verb: 'said' },
        ],
      },
    ],
  },
  'chernivtsi-third': {
    kind: 'event',
    statement:
      'A man of 74, wounded in Chernivtsi on 12 July, died in hospital; the attack has killed three people.',
    names: 'man of 74',
    time: { precision: 'day', date: '2025-07-16' },
    event: 'chernivtsi-12',
    places: { Chernivtsi: 'impact' },
    topics: ['civilians'],
    figures: [{ measure: 'killed', value: 3, words: 'third', asOf: { date: '2025-07-16' } }],
    citations: [
      {
        report: 'zaparaniuk-16',
        quote:
          'A man of 74 years, wounded in Chernivtsi on 12 July, died in hospital on 16 July. He is the third person whom that attack has killed.',
        note: 1,
        says: [
          {
            source: 'Ruslan Zaparaniuk',
            verb: 'reported',
            office: 'head of the Chernivtsi Regional Military Administration',
          },
        ],
      },
    ],
    relations: [{ kind: 'supersedes', to: 'chernivtsi-26' }],
  },
};
