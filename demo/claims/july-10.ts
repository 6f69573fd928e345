import type { Citation, Claim } from '../story';

const night = {
  precision: 'night',
  date: '2025-07-09',
  phrase: 'between the evening of 9 July and the morning of 10 July',
} as const;
const airForce = {
  report: 'air-force-10',
  says: [{ source: 'Air Force of Ukraine', verb: 'reported' }],
} as const;

export const mayorCounts: Citation = {
  report: 'klitschko-10',
  quote: 'The mayor counts 16 people injured in the capital; ten of them are in hospital.',
  note: 1,
  says: [{ source: 'Vitali Klitschko', verb: 'said', office: 'mayor of Kyiv' }],
};

/** Claims of 10 July, as they are first entered. */
export const claims10: Readonly<Record<string, Claim>> = {
  'launched-10': {
    kind: 'event',
    statement:
      'Russian forces launched 415 drones and missiles at Ukraine overnight, 397 of them drones and 18 missiles.',
    time: night,
    event: 'attack-10',
    places: { Kyiv: 'impact' },
    topics: ['air strikes'],
    figures: [
      { measure: 'drones launched', value: 397, words: '397 drones' },
      { measure: 'missiles launched', value: 18, words: '18 missiles' },
      { measure: 'drones and missiles launched', value: 415, sum: '1 + 2' },
    ],
    citations: [
      {
        ...airForce,
        quote:
          'Between the evening of 9 July and the morning of 10 July the Air Force counted 415 targets over Ukraine: 397 drones, decoys among them, and 18 missiles.',
        note: 1,
      },
    ],
  },
  'kyiv-10-morning': {
    kind: 'event',
    statement: 'The attack injured 16 people in Kyiv, ten of whom were taken to hospital.',
    time: { ...night, phrase: undefined },
    event: 'attack-10',
    places: { Kyiv: 'impact' },
    topics: ['air strikes', 'civilians'],
    figures: [
      { measure: 'injured', value: 16, words: '16 people', asOf: { date: '2025-07-10', clock: '08:00' } },
      { measure: 'injured', value: 10, words: 'ten', partOf: 1 },
    ],
    citations: [mayorCounts],
  },
  'kyiv-10': {
    kind: 'event',
    statement: 'The attack killed two people in Kyiv and injured 25.',
    time: { ...night, phrase: undefined },
    event: 'attack-10',
    places: { Kyiv: 'impact' },
    topics: ['air strikes', 'civilians'],
    figures: [
      { measure: 'killed', value: 2, words: 'two dead' },
      { measure: 'injured', value: 25, words: '25 injured', asOf: { date: '2025-07-10' } },
    ],
    citations: [
      {
        report: 'tkachenko-10',
        quote: 'The head of the city’s military administration now counts 25 injured and two dead.',
        note: 1,
        says: [
          {
            source: 'Tymur Tkachenko',
            verb: 'said',
            office: 'head of the Kyiv City Military Administration',
          },
        ],
      },
    ],
    relations: [{ kind: 'supersedes', to: 'kyiv-10-morning' }],
  },
  'victims-10': {
    kind: 'event',
    statement:
      'The two people killed were women in Podilskyi District: a resident aged 68 and a police corporal aged 22 who served in the metro.',
    names: 'aged 68, aged 22',
    time: { ...night, phrase: undefined },
    event: 'attack-10',
    places: { 'Podilskyi District': 'impact' },
    topics: ['civilians'],
    figures: [{ measure: 'killed', value: 2, words: 'Two women' }],
    citations: [
      {
        report: 'klymenko-10',
        quote:
          'Two women died in Podilskyi District, the interior minister writes: a resident aged 68, and a police corporal aged 22 who served in the metro.',
        note: 1,
        says: [{ source: 'Ihor Klymenko', verb: 'said', office: 'interior minister of Ukraine' }],
      },
    ],
    relations: [{ kind: 'part_of', to: 'kyiv-10' }],
  },
  'june-casualties': {
    kind: 'event',
    statement:
      'In June 2025 the war killed 232 civilians in Ukraine and injured 1,343, more than in any month of the past three years.',
    names: 'past three years',
    time: { precision: 'month', date: '2025-06-01', phrase: 'in June 2025' },
    places: { Ukraine: 'impact' },
    topics: ['civilians'],
    figures: [
      { measure: 'killed', value: 232, words: '232 civilians' },
      { measure: 'injured', value: 1343, words: '1,343' },
    ],
    citations: [
      {
        report: 'un-10',
        quote:
          'In June 2025 the mission recorded 232 civilians killed and 1,343 injured in Ukraine; in no month of the past three years were there more.',
        note: 1,
        primary: 'The mission’s own count, case by case.',
        says: [{ source: 'UN Human Rights Monitoring Mission in Ukraine', verb: 'reported' }],
      },
    ],
  },
  'half-year': {
    kind: 'event',
    statement:
      'From January to June 2025 the war killed or injured 6,754 civilians in Ukraine, 54 per cent more than the 4,381 of the same months of 2024.',
    names: 'of 2024',
    time: { precision: 'range', date: '2025-01-01', endDate: '2025-06-30', phrase: 'from January to June' },
    places: { Ukraine: 'impact' },
    topics: ['civilians'],
    figures: [
      { measure: 'killed or injured', value: 6754, words: '6,754' },
      { measure: 'killed or injured', value: 4381, words: '4,381', asOf: { date: '2024-06-30' } },
      { measure: 'rise in civilian casualties', value: 54, qualifier: 'about', words: '54 per cent' },
    ],
    citations: [
      {
        report: 'un-10',
        quote:
          'From January to June it recorded 6,754 civilians killed or injured, 54 per cent more than the 4,381 of the same months of 2024.',
        note: 2,
        primary: 'The mission’s own count, case by case.',
        says: [{ source: 'UN Human Rights Monitoring Mission in Ukraine', verb: 'reported' }],
      },
    ],
  },
  'june-drivers': {
    kind: 'assessment',
    statement:
      'The UN mission assesses that long-range missiles and loitering munitions fired into cities account for much of the rise in civilian casualties.',
    time: { precision: 'day', date: '2025-07-10' },
    topics: ['air strikes', 'civilians'],
    citations: [
      {
        report: 'un-10',
        quote:
          'Long-range missiles and loitering munitions, fired into cities, account for much of the rise.',
        note: 3,
      },
    ],
  },
  'officer-shot': {
    kind: 'event',
    statement:
      'An officer of the Security Service of Ukraine was shot dead in Holosiivskyi District of Kyiv shortly after 09:00.',
    time: {
      precision: 'hour',
      date: '2025-07-10',
      clock: '09:00',
      approximate: true,
      phrase: 'shortly after 09:00',
    },
    event: 'voronych',
    places: { 'Holosiivskyi District': 'impact' },
    figures: [{ measure: 'killed', value: 1, words: 'one of its officers' }],
    citations: [
      {
        report: 'pravda-10',
        quote:
          'The Security Service of Ukraine confirms that one of its officers was shot dead in Holosiivskyi District and says that it has opened an investigation.',
        note: 1,
        says: [{ source: 'Security Service of Ukraine', verb: 'confirmed' }],
      },
      {
        report: 'pravda-10',
        quote: 'On a recording from a courtyard camera the shots fall shortly after 09:00.',
        stance: 'context',
      },
    ],
  },
  'officer-named': {
    kind: 'event',
    statement: 'The officer who was shot was Colonel Ivan Voronych; the gunman fired five times.',
    names: 'five times',
    time: { precision: 'day', date: '2025-07-10' },
    event: 'voronych',
    places: { 'Holosiivskyi District': 'impact' },
    citations: [
      {
        report: 'pravda-10',
        quote:
          'A source in law enforcement told the paper that he was Colonel Ivan Voronych, and that the gunman fired five times.',
        note: 2,
        says: [{ label: 'a source in law enforcement', labelParty: 'Government of Ukraine', verb: 'said' }],
      },
    ],
    relations: [{ kind: 'part_of', to: 'officer-shot' }],
  },
  'rome-pledges': {
    kind: 'statement',
    statement:
      'Italy’s prime minister, Giorgia Meloni, said that participants of the conference in Rome were committing more than 10 billion euros, about 12 billion dollars, to the recovery of Ukraine.',
    time: { precision: 'day', date: '2025-07-10' },
    event: 'rome',
    places: { Rome: 'meeting' },
    topics: ['diplomacy'],
    figures: [
      {
        measure: 'money pledged',
        value: 10_000_000_000,
        qualifier: 'more_than',
        words: 'more than 10 billion euros',
      },
      {
        measure: 'money pledged',
        value: 12_000_000_000,
        qualifier: 'about',
        unit: 'USD',
        words: 'about 12 billion dollars',
        convertedFrom: 1,
      },
    ],
    citations: [
      {
        report: 'ap-10',
        quote:
          'Italy’s prime minister, Giorgia Meloni, told the conference that its participants were committing more than 10 billion euros, about 12 billion dollars, to the recovery of Ukraine.',
        note: 1,
        says: [{ source: 'Giorgia Meloni', verb: 'said', office: 'prime minister of Italy' }],
      },
    ],
  },
  'rome-agreements': {
    kind: 'announcement',
    statement:
      'The European Commission announced agreements worth 2.3 billion euros, meant to set free investments in Ukraine of up to 10 billion euros.',
    time: { precision: 'day', date: '2025-07-10' },
    event: 'rome',
    places: { Rome: 'meeting' },
    topics: ['diplomacy'],
    figures: [
      { measure: 'money pledged', value: 2_300_000_000, words: '2.3 billion euros' },
      {
        measure: 'investments hoped for',
        value: 10_000_000_000,
        qualifier: 'at_most',
        words: 'up to 10 billion euros',
      },
    ],
    citations: [
      {
        report: 'commission-10',
        quote:
          'Agreements worth 2.3 billion euros were signed in Rome, the Commission states; they are meant to set free investments of up to 10 billion euros.',
        note: 1,
        says: [{ source: 'European Commission', verb: 'announced' }],
      },
    ],
  },
};
