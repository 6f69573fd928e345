import type { Citation, Day } from '../story';

const night = {
  precision: 'night',
  date: '2025-07-09',
  phrase: 'between the evening of 9 July and the morning of 10 July',
} as const;
const airForce = {
  report: 'air-force-10',
  says: [{ source: 'Air Force of Ukraine', verb: 'reported' }],
} as const;

const mayorCounts: Citation = {
  report: 'klitschko-10',
  quote: 'The mayor counts 16 people injured in the capital; ten of them are in hospital.',
  note: 1,
  says: [{ source: 'Vitali Klitschko', verb: 'said', office: 'mayor of Kyiv' }],
};

/** The desk’s first day: an overnight attack, a count that grows, two unnamed voices, a month’s figures. */
export const july10: Day = {
  date: '2025-07-10',
  events: {
    'attack-10': 'Overnight attack on Kyiv and other regions',
    voronych: 'Killing of a security officer in Kyiv',
    rome: 'Ukraine Recovery Conference in Rome',
  },
  claims: {
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
  },
  steps: [
    { at: '07-10 08:12', by: 'hanna', does: 'capture', report: 'klitschko-10' },
    { at: '07-10 08:21', by: 'hanna', does: 'submit', claim: 'kyiv-10-morning' },
    {
      at: '07-10 08:34',
      by: 'olha',
      does: 'review',
      claim: 'kyiv-10-morning',
      verdict: 'attributed',
      reason: 'One voice, the city’s mayor. The count is an early one.',
    },
    { at: '07-10 09:18', by: 'taras', does: 'capture', report: 'air-force-10' },
    { at: '07-10 09:33', by: 'taras', does: 'submit', claim: 'launched-10' },
    {
      at: '07-10 09:47',
      by: 'marko',
      does: 'review',
      claim: 'launched-10',
      verdict: 'attributed',
      method: 'arithmetic',
      reason: 'The Air Force alone counts what is launched. 397 and 18 make 415, as its bulletin says.',
    },
    { at: '07-10 10:40', by: 'hanna', does: 'capture', report: 'un-10' },
    { at: '07-10 11:02', by: 'hanna', does: 'submit', claim: 'june-casualties' },
    { at: '07-10 11:09', by: 'hanna', does: 'submit', claim: 'half-year' },
    { at: '07-10 11:15', by: 'hanna', does: 'submit', claim: 'june-drivers' },
    {
      at: '07-10 11:24',
      by: 'olha',
      does: 'review',
      claim: 'june-casualties',
      verdict: 'verified',
      method: 'official_record',
      reason: 'The mission publishes its own count. It holds the true figures to be higher.',
    },
    {
      at: '07-10 11:31',
      by: 'olha',
      does: 'review',
      claim: 'half-year',
      verdict: 'verified',
      method: 'arithmetic',
      reason: '6,754 is 54.2 per cent more than 4,381.',
    },
    {
      at: '07-10 11:36',
      by: 'olha',
      does: 'review',
      claim: 'june-drivers',
      verdict: 'attributed',
      reason: 'The mission’s own judgement, and marked as one.',
    },
    {
      at: '07-10 11:44',
      by: 'taras',
      does: 'add source',
      source: { name: 'UN rights monitors', kind: 'international_organisation', party: 'United Nations' },
    },
    {
      at: '07-10 11:50',
      by: 'taras',
      does: 'change',
      claim: 'kyiv-10-morning',
      as: 'evidence_added',
      reason: 'The United Nations’ monitors have the same number.',
      to: {
        citations: [
          mayorCounts,
          {
            report: 'un-10',
            quote:
              'On the attack of the past night the mission has preliminary information: at least two people killed and 16 injured in Kyiv, after 397 drones and 18 missiles had been launched.',
            note: 6,
            says: [{ source: 'UN rights monitors', verb: 'reported' }],
          },
        ],
      },
    },
    {
      at: '07-10 11:58',
      by: 'olha',
      does: 'review',
      claim: 'kyiv-10-morning',
      verdict: 'corroborated',
      reason: 'The city and the monitors count independently of each other, and agree.',
    },
    { at: '07-10 13:05', by: 'taras', does: 'capture', report: 'pravda-10' },
    { at: '07-10 13:19', by: 'taras', does: 'submit', claim: 'officer-shot' },
    { at: '07-10 13:26', by: 'taras', does: 'submit', claim: 'officer-named' },
    {
      at: '07-10 13:41',
      by: 'marko',
      does: 'review',
      claim: 'officer-shot',
      verdict: 'attributed',
      reason: 'Confirmed by the service itself, which names neither the officer nor the hour.',
    },
    {
      at: '07-10 13:48',
      by: 'marko',
      does: 'return',
      claim: 'officer-named',
      reason: 'The source has no name. Say so in the statement: readers must not take it for a confirmation.',
    },
    {
      at: '07-10 14:02',
      by: 'taras',
      does: 'change',
      claim: 'officer-named',
      to: {
        statement:
          'According to an unnamed source, the officer who was shot was Colonel Ivan Voronych, and the gunman fired five times.',
      },
    },
    {
      at: '07-10 14:10',
      by: 'marko',
      does: 'review',
      claim: 'officer-named',
      verdict: 'attributed',
      reason: 'One unnamed source of one paper. The service has not named the officer.',
    },
    { at: '07-10 14:25', by: 'hanna', does: 'capture', report: 'ap-10' },
    { at: '07-10 14:31', by: 'hanna', does: 'capture', report: 'commission-10' },
    { at: '07-10 14:44', by: 'hanna', does: 'submit', claim: 'rome-pledges' },
    { at: '07-10 14:53', by: 'hanna', does: 'submit', claim: 'rome-agreements' },
    {
      at: '07-10 15:10',
      by: 'olha',
      does: 'review',
      claim: 'rome-pledges',
      verdict: 'attributed',
      reason: 'Said in public; what was committed, and by whom, is not broken down.',
    },
    {
      at: '07-10 15:16',
      by: 'olha',
      does: 'review',
      claim: 'rome-agreements',
      verdict: 'attributed',
      reason: 'The Commission’s own statement.',
    },
    { at: '07-10 16:20', by: 'hanna', does: 'capture', report: 'tkachenko-10' },
    { at: '07-10 16:24', by: 'hanna', does: 'capture', report: 'klymenko-10' },
    { at: '07-10 16:37', by: 'hanna', does: 'submit', claim: 'kyiv-10' },
    { at: '07-10 16:46', by: 'hanna', does: 'submit', claim: 'victims-10' },
    {
      at: '07-10 16:58',
      by: 'marko',
      does: 'review',
      claim: 'kyiv-10',
      verdict: 'attributed',
      reason:
        'The later count of the city’s military administration takes the place of the mayor’s of 08:00.',
    },
    {
      at: '07-10 17:04',
      by: 'marko',
      does: 'review',
      claim: 'victims-10',
      verdict: 'attributed',
      reason: 'The interior minister speaks for the police, of which one of the dead was a member.',
    },
    { at: '07-10 17:20', by: 'hanna', does: 'finish', report: 'tkachenko-10' },
    { at: '07-10 17:21', by: 'hanna', does: 'finish', report: 'klymenko-10' },
    { at: '07-10 17:24', by: 'hanna', does: 'finish', report: 'un-10' },
    { at: '07-10 17:30', by: 'taras', does: 'finish', report: 'pravda-10' },
    {
      at: '07-10 18:10',
      by: 'marko',
      does: 'write takeaway',
      day: '2025-07-10',
      sentences: [
        {
          words: 'An overnight attack with 415 drones and missiles killed two people in Kyiv and injured 25.',
          claims: ['launched-10', 'kyiv-10'],
        },
        {
          words:
            'On the same day the United Nations’ monitors reported more civilian casualties for June than for any month of the past three years.',
          claims: ['june-casualties'],
        },
      ],
    },
    { at: '07-10 18:30', by: 'olha', does: 'publish takeaway', day: '2025-07-10' },
  ],
};
