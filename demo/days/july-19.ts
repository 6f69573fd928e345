import type { Day } from '../story';

const night = { precision: 'night', date: '2025-07-18', phrase: 'in the night' } as const;
const president = [{ source: 'Volodymyr Zelensky', verb: 'said', office: 'president of Ukraine' }] as const;

/** Round numbers, two voices for one death, and what each side says of its own aim. */
export const july19: Day = {
  date: '2025-07-19',
  events: {
    'attack-19': 'Overnight attack on Odesa, Pavlohrad and Sumy',
  },
  claims: {
    'launched-19': {
      kind: 'event',
      statement:
        'Russian forces fired more than 300 drones and more than 30 missiles at ten oblasts of Ukraine overnight.',
      time: night,
      event: 'attack-19',
      places: { Pavlohrad: 'impact', Odesa: 'impact', Sumy: 'impact' },
      topics: ['air strikes'],
      figures: [
        { measure: 'drones launched', value: 300, qualifier: 'more_than', words: 'more than 300 drones' },
        { measure: 'missiles launched', value: 30, qualifier: 'more_than', words: 'more than 30 missiles' },
        { measure: 'oblasts hit', value: 10, words: 'ten oblasts' },
      ],
      citations: [
        {
          report: 'zelensky-19',
          quote:
            'In the night more than 300 drones and more than 30 missiles of several types were fired at Ukraine, the president writes; ten oblasts were hit.',
          note: 1,
          says: president,
        },
      ],
    },
    'odesa-killed': {
      kind: 'event',
      statement: 'A woman was killed in Odesa after drones set a house of nine storeys on fire.',
      names: 'nine storeys',
      time: night,
      event: 'attack-19',
      places: { Odesa: 'impact' },
      topics: ['air strikes', 'civilians'],
      figures: [{ measure: 'killed', value: 1, words: 'One person', citation: 1 }],
      citations: [
        {
          report: 'zelensky-19',
          quote: 'One person was killed in Odesa, and six are injured, a child among them.',
          note: 2,
          says: president,
        },
        {
          report: 'trukhanov-19',
          quote:
            'A house of nine storeys caught fire; five people were brought out of burning flats. One of them, a woman, died.',
          note: 2,
          says: [{ source: 'Hennadii Trukhanov', verb: 'reported', office: 'mayor of Odesa' }],
        },
      ],
    },
    'odesa-drones': {
      kind: 'event',
      statement: 'At least 20 drones flew at Odesa at the same time.',
      time: night,
      event: 'attack-19',
      places: { Odesa: 'impact' },
      topics: ['air strikes'],
      figures: [{ measure: 'drones at once', value: 20, qualifier: 'at_least', words: 'At least 20 drones' }],
      citations: [
        {
          report: 'trukhanov-19',
          quote: 'At least 20 drones flew at Odesa at once, reports the mayor.',
          note: 1,
          says: [{ source: 'Hennadii Trukhanov', verb: 'reported', office: 'mayor of Odesa' }],
        },
      ],
    },
    'drones-over-russia': {
      kind: 'event',
      statement: 'Russian air defence shot down 71 Ukrainian drones overnight.',
      time: night,
      places: { Russia: 'impact' },
      topics: ['air strikes'],
      figures: [{ measure: 'drones downed over Russia', value: 71, words: '71 Ukrainian drones' }],
      citations: [
        {
          report: 'defence-ministry-19',
          quote: 'The ministry claims that 71 Ukrainian drones were shot down over Russia in the night.',
          note: 1,
          says: [{ source: 'Russian Ministry of Defence', verb: 'claimed' }],
        },
      ],
    },
    'umerov-proposal': {
      kind: 'statement',
      statement:
        'President Volodymyr Zelensky said that Rustem Umerov had proposed to Russia a meeting in the coming week.',
      time: { precision: 'part_of_day', date: '2025-07-19', part: 'evening' },
      topics: ['diplomacy'],
      citations: [
        {
          report: 'zelensky-19-evening',
          quote:
            'Rustem Umerov, the secretary of the security council, has proposed to the Russian side that the next meeting be held in the coming week, says the president.',
          note: 1,
          says: president,
        },
      ],
    },
  },
  steps: [
    { at: '07-19 09:05', by: 'taras', does: 'capture', report: 'zelensky-19' },
    { at: '07-19 09:18', by: 'taras', does: 'submit', claim: 'launched-19' },
    {
      at: '07-19 09:30',
      by: 'marko',
      does: 'review',
      claim: 'launched-19',
      verdict: 'attributed',
      reason: 'The president gives round numbers; the Air Force has not published its own yet.',
    },
    { at: '07-19 10:15', by: 'taras', does: 'capture', report: 'trukhanov-19' },
    { at: '07-19 10:28', by: 'taras', does: 'submit', claim: 'odesa-killed' },
    { at: '07-19 10:35', by: 'taras', does: 'submit', claim: 'odesa-drones' },
    {
      at: '07-19 10:44',
      by: 'marko',
      does: 'review',
      claim: 'odesa-killed',
      verdict: 'corroborated',
      reason: 'The president and the mayor, each for an office of his own.',
    },
    {
      at: '07-19 10:50',
      by: 'marko',
      does: 'review',
      claim: 'odesa-drones',
      verdict: 'attributed',
      reason: 'One voice.',
    },
    { at: '07-19 12:30', by: 'hanna', does: 'capture', report: 'defence-ministry-19' },
    { at: '07-19 12:47', by: 'hanna', does: 'submit', claim: 'drones-over-russia' },
    {
      at: '07-19 13:03',
      by: 'olha',
      does: 'review',
      claim: 'drones-over-russia',
      verdict: 'unverifiable',
      reason: 'Neither side lets others count.',
    },
    { at: '07-19 20:30', by: 'hanna', does: 'capture', report: 'zelensky-19-evening' },
    { at: '07-19 20:40', by: 'hanna', does: 'submit', claim: 'umerov-proposal' },
    {
      at: '07-19 20:52',
      by: 'olha',
      does: 'review',
      claim: 'umerov-proposal',
      verdict: 'attributed',
      reason: 'Moscow has not answered yet.',
    },
    {
      at: '07-19 21:10',
      by: 'olha',
      does: 'write takeaway',
      day: '2025-07-19',
      sentences: [
        {
          words:
            'More than 300 drones and 30 missiles were fired at ten oblasts; in Odesa a woman was killed.',
          claims: ['launched-19', 'odesa-killed'],
        },
        {
          words:
            'In the evening the president said that Ukraine has proposed to Russia a meeting in the coming week.',
          claims: ['umerov-proposal'],
        },
      ],
    },
    { at: '07-19 21:24', by: 'marko', does: 'publish takeaway', day: '2025-07-19' },
  ],
};
