import type { Day } from '../story';

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
const governor = 'head of the Chernivtsi Regional Military Administration';

/** Sums that close, and an official who takes his own number back. */
export const july12: Day = {
  date: '2025-07-12',
  events: {
    'attack-12': 'Overnight attack on western Ukraine',
    'chernivtsi-12': 'Drones and a missile hit Chernivtsi',
  },
  claims: {
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
  },
  steps: [
    { at: '07-12 08:22', by: 'taras', does: 'capture', report: 'zaparaniuk-12-first' },
    { at: '07-12 08:27', by: 'taras', does: 'submit', claim: 'chernivtsi-four' },
    {
      at: '07-12 08:33',
      by: 'olha',
      does: 'review',
      claim: 'chernivtsi-four',
      verdict: 'attributed',
      reason: 'One voice, and an early count.',
    },
    { at: '07-12 08:46', by: 'taras', does: 'capture', report: 'zaparaniuk-12-second' },
    { at: '07-12 08:51', by: 'taras', does: 'submit', claim: 'chernivtsi-two' },
    {
      at: '07-12 08:54',
      by: 'taras',
      does: 'change',
      claim: 'chernivtsi-four',
      as: 'evidence_added',
      reason: 'The official who gave the number has taken it back.',
      to: {
        citations: [
          {
            report: 'zaparaniuk-12-first',
            quote: 'In Chernivtsi four people are dead, two gravely wounded and ten lightly hurt.',
            note: 1,
            says: [{ source: 'Ruslan Zaparaniuk', verb: 'reported', office: governor }],
          },
          {
            report: 'zaparaniuk-12-second',
            quote: 'The head of the regional administration takes his first count back.',
            stance: 'contradicts',
            note: 1,
            says: [{ source: 'Ruslan Zaparaniuk', verb: 'denied', office: governor }],
          },
        ],
      },
    },
    {
      at: '07-12 08:57',
      by: 'olha',
      does: 'review',
      claim: 'chernivtsi-two',
      verdict: 'attributed',
      method: 'arithmetic',
      reason: 'His corrected count. Four gravely wounded and ten others make 14.',
    },
    {
      at: '07-12 09:01',
      by: 'olha',
      does: 'review',
      claim: 'chernivtsi-four',
      verdict: 'refuted',
      reason: 'Its only source took it back at 08:40: two had died, not four.',
    },
    { at: '07-12 10:15', by: 'hanna', does: 'capture', report: 'air-force-12' },
    { at: '07-12 10:29', by: 'hanna', does: 'submit', claim: 'launched-12' },
    { at: '07-12 10:36', by: 'hanna', does: 'submit', claim: 'stopped-12' },
    { at: '07-12 10:42', by: 'hanna', does: 'submit', claim: 'through-12' },
    {
      at: '07-12 10:50',
      by: 'marko',
      does: 'review',
      claim: 'launched-12',
      verdict: 'attributed',
      reason: 'The Air Force alone counts what is launched.',
    },
    {
      at: '07-12 10:58',
      by: 'marko',
      does: 'review',
      claim: 'stopped-12',
      verdict: 'attributed',
      method: 'arithmetic',
      reason: '319 and 258 make 577; with the 20 that struck, all 597 are accounted for.',
    },
    {
      at: '07-12 11:03',
      by: 'marko',
      does: 'review',
      claim: 'through-12',
      verdict: 'attributed',
      method: 'arithmetic',
      reason: 'What was launched less what was stopped leaves 20 drones and one missile.',
    },
    { at: '07-12 11:20', by: 'taras', does: 'capture', report: 'sadovyi-12' },
    { at: '07-12 11:31', by: 'taras', does: 'submit', claim: 'lviv-houses' },
    {
      at: '07-12 11:44',
      by: 'marko',
      does: 'review',
      claim: 'lviv-houses',
      verdict: 'attributed',
      reason: 'The mayor’s count of the morning.',
    },
    {
      at: '07-12 11:52',
      by: 'taras',
      does: 'change',
      claim: 'lviv-houses',
      as: 'typo',
      reason: 'Polytechnic, not Politechnic.',
      to: { statement: 'In Lviv the attack damaged 46 houses; three buildings of the Polytechnic were hit.' },
    },
    {
      at: '07-12 11:56',
      by: 'marko',
      does: 'review',
      claim: 'lviv-houses',
      verdict: 'attributed',
      reason: 'The mayor’s count of the morning.',
    },
    { at: '07-12 13:10', by: 'taras', does: 'capture', report: 'kozytskyi-12' },
    {
      at: '07-12 14:05',
      by: 'hanna',
      does: 'change',
      claim: 'launched-12',
      as: 'clarification',
      reason: 'Many of the drones were decoys. The bulletin says how many were not.',
      foundBy: 'a reader',
      to: {
        statement:
          'Russian forces launched 597 drones, 339 of them of the Shahed type, and 26 cruise missiles at Ukraine overnight.',
        figures: [
          { measure: 'drones launched', value: 597, words: '597 drones' },
          { measure: 'missiles launched', value: 26, words: '26 cruise missiles' },
          { measure: 'drones launched', value: 339, words: '339', partOf: 1 },
        ],
      },
    },
    {
      at: '07-12 14:18',
      by: 'marko',
      does: 'review',
      claim: 'launched-12',
      verdict: 'attributed',
      reason: 'The Air Force alone counts what is launched.',
    },
    { at: '07-12 19:20', by: 'taras', does: 'capture', report: 'zaparaniuk-12-evening' },
    { at: '07-12 19:31', by: 'taras', does: 'submit', claim: 'chernivtsi-26' },
    {
      at: '07-12 19:40',
      by: 'olha',
      does: 'review',
      claim: 'chernivtsi-26',
      verdict: 'attributed',
      reason: 'The same official, later in the day.',
    },
    { at: '07-12 19:50', by: 'taras', does: 'finish', report: 'zaparaniuk-12-evening' },
    { at: '07-12 19:52', by: 'hanna', does: 'finish', report: 'air-force-12' },
    {
      at: '07-12 20:05',
      by: 'olha',
      does: 'write takeaway',
      day: '2025-07-12',
      sentences: [
        {
          words:
            'Russian forces launched 597 drones and 26 missiles overnight; all but 20 drones and one missile were stopped, says the Air Force.',
          claims: ['launched-12', 'stopped-12', 'through-12'],
        },
        {
          words:
            'In Chernivtsi two people were killed and 26 injured; a first report of four dead was soon taken back.',
          claims: ['chernivtsi-26', 'chernivtsi-four'],
        },
      ],
    },
    { at: '07-12 20:25', by: 'marko', does: 'publish takeaway', day: '2025-07-12' },
  ],
};
