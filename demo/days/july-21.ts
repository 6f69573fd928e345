import type { Day } from '../story';
import { aidClaims } from './july-21-aid';
import { talksClaims } from './july-21-talks';

const night = { precision: 'night', date: '2025-07-20', phrase: 'in the night to 21 July' } as const;
const airForce = {
  report: 'air-force-21',
  says: [{ source: 'Air Force of Ukraine', verb: 'reported' }],
} as const;
const tkachenko = [
  { source: 'Tymur Tkachenko', verb: 'said', office: 'head of the Kyiv City Military Administration' },
] as const;
const president = [{ source: 'Volodymyr Zelensky', verb: 'said', office: 'president of Ukraine' }] as const;

/** The fullest day, and the last: it leaves the desk with work to do. */
export const july21: Day = {
  date: '2025-07-21',
  events: {
    'attack-21': 'Overnight attack on Kyiv, Kharkiv and Ivano-Frankivsk',
    'in-kyiv-21': 'Kyiv under attack',
    'third-round': 'When to meet in Istanbul',
    'contact-group': 'Meeting of the Ukraine Defence Contact Group',
  },
  claims: {
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
      statement:
        'Lukianivska metro station in Kyiv was closed to passengers; its surface building is damaged.',
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
  },
  steps: [
    { at: '07-21 08:50', by: 'taras', does: 'capture', report: 'tkachenko-21' },
    { at: '07-21 09:02', by: 'taras', does: 'submit', claim: 'metro-closed' },
    {
      at: '07-21 09:10',
      by: 'olha',
      does: 'review',
      claim: 'metro-closed',
      verdict: 'attributed',
      reason: 'The city’s own words on its own station.',
    },
    { at: '07-21 09:45', by: 'hanna', does: 'capture', report: 'air-force-21' },
    { at: '07-21 09:58', by: 'hanna', does: 'capture', report: 'police-21' },
    { at: '07-21 10:02', by: 'hanna', does: 'capture', report: 'institute-21' },
    { at: '07-21 10:12', by: 'hanna', does: 'submit', claim: 'launched-21' },
    { at: '07-21 10:18', by: 'hanna', does: 'submit', claim: 'missiles-21' },
    { at: '07-21 10:24', by: 'hanna', does: 'submit', claim: 'stopped-21' },
    { at: '07-21 10:29', by: 'hanna', does: 'submit', claim: 'through-21' },
    { at: '07-21 10:36', by: 'hanna', does: 'submit', claim: 'kyiv-21' },
    {
      at: '07-21 10:45',
      by: 'marko',
      does: 'review',
      claim: 'launched-21',
      verdict: 'attributed',
      reason: 'The institute repeats the Air Force; two reports, one voice.',
    },
    {
      at: '07-21 10:50',
      by: 'marko',
      does: 'review',
      claim: 'missiles-21',
      verdict: 'attributed',
      method: 'arithmetic',
      reason: 'Five, four, one and 14 make the 24 of the bulletin.',
    },
    {
      at: '07-21 10:55',
      by: 'marko',
      does: 'review',
      claim: 'stopped-21',
      verdict: 'attributed',
      method: 'arithmetic',
      reason: '200 and 203 make 403; with the 23 that struck, all 426 drones are accounted for.',
    },
    {
      at: '07-21 10:59',
      by: 'marko',
      does: 'review',
      claim: 'through-21',
      verdict: 'attributed',
      reason: 'The Air Force alone counts.',
    },
    {
      at: '07-21 11:05',
      by: 'marko',
      does: 'review',
      claim: 'kyiv-21',
      verdict: 'attributed',
      reason: 'Police and military administration agree; they are two offices of one government.',
    },
    { at: '07-21 11:40', by: 'hanna', does: 'submit', claim: 'institute-capacity' },
    {
      at: '07-21 11:52',
      by: 'olha',
      does: 'review',
      claim: 'institute-capacity',
      verdict: 'attributed',
      reason: 'The institute’s own judgement, and marked as one.',
    },
    { at: '07-21 12:20', by: 'taras', does: 'capture', report: 'pravda-21' },
    {
      at: '07-21 12:28',
      by: 'taras',
      does: 'change',
      claim: 'metro-closed',
      as: 'update',
      reason: 'The station is open again.',
      to: {
        statement:
          'Lukianivska metro station in Kyiv, whose surface building is damaged, was closed to passengers until about 11:00.',
        citations: [
          {
            report: 'tkachenko-21',
            quote:
              'Lukianivska metro station is closed to passengers, since its surface building is damaged; as a shelter it stays open.',
            note: 2,
            says: tkachenko,
          },
          {
            report: 'pravda-21',
            quote:
              'At about 11:00 trains stopped again at Lukianivska, and passengers could go in and out, the city administration told the paper.',
            note: 1,
            says: [{ label: 'Kyiv city administration', labelParty: 'Government of Ukraine', verb: 'said' }],
          },
        ],
      },
    },
    { at: '07-21 12:30', by: 'taras', does: 'capture', report: 'unn-21' },
    { at: '07-21 12:33', by: 'taras', does: 'submit', claim: 'metro-fire' },
    {
      at: '07-21 12:41',
      by: 'olha',
      does: 'review',
      claim: 'metro-closed',
      verdict: 'attributed',
      reason: 'The city’s own words on its own station.',
    },
    {
      at: '07-21 12:46',
      by: 'olha',
      does: 'reject',
      claim: 'metro-fire',
      reason: 'Channels without a name, and the city says there was none. We do not spread it to deny it.',
    },
    { at: '07-21 13:10', by: 'hanna', does: 'capture', report: 'zelensky-21' },
    { at: '07-21 13:16', by: 'hanna', does: 'submit', claim: 'kyiv-two' },
    {
      at: '07-21 13:25',
      by: 'marko',
      does: 'review',
      claim: 'kyiv-two',
      verdict: 'attributed',
      reason: 'The president’s count.',
    },
    { at: '07-21 17:10', by: 'taras', does: 'capture', report: 'shmyhal-21' },
    { at: '07-21 17:14', by: 'taras', does: 'capture', report: 'pistorius-21' },
    { at: '07-21 17:28', by: 'taras', does: 'submit', claim: 'five-patriots' },
    { at: '07-21 17:45', by: 'taras', does: 'submit', claim: 'netherlands-aid' },
    {
      at: '07-21 17:58',
      by: 'olha',
      does: 'review',
      claim: 'five-patriots',
      verdict: 'corroborated',
      reason: 'Giver and receiver, two governments, say the same.',
    },
    {
      at: '07-21 18:12',
      by: 'olha',
      does: 'review',
      claim: 'netherlands-aid',
      verdict: 'attributed',
      signs: [4],
      reason: '200 and 125 make 325. The dollars are ours, at the rate of the day.',
    },
    { at: '07-21 18:20', by: 'hanna', does: 'capture', report: 'suspilne-21' },
    { at: '07-21 18:24', by: 'hanna', does: 'capture', report: 'peskov-21' },
    { at: '07-21 18:36', by: 'hanna', does: 'submit', claim: 'talks-suspilne' },
    { at: '07-21 18:43', by: 'hanna', does: 'submit', claim: 'talks-tass' },
    {
      at: '07-21 18:57',
      by: 'marko',
      does: 'review',
      claim: 'talks-suspilne',
      verdict: 'attributed',
      reason: 'One unnamed source.',
    },
    {
      at: '07-21 19:02',
      by: 'marko',
      does: 'review',
      claim: 'talks-tass',
      verdict: 'attributed',
      reason: 'Unnamed sources of the Russian state agency, at third hand.',
    },
    {
      at: '07-21 19:20',
      by: 'marko',
      does: 'write takeaway',
      day: '2025-07-21',
      sentences: [
        {
          words:
            'Of 426 drones and 24 missiles launched overnight 23 drones came through, says the Air Force.',
          claims: ['launched-21', 'through-21'],
        },
        { words: 'Two people were killed in Kyiv.', claims: ['kyiv-two'] },
        { words: 'Germany promised Ukraine five Patriot systems.', claims: ['five-patriots'] },
      ],
    },
    { at: '07-21 19:31', by: 'olha', does: 'publish takeaway', day: '2025-07-21' },
    {
      at: '07-21 20:10',
      by: 'olha',
      does: 'withdraw',
      claim: 'kyiv-two',
      reason:
        'The president did not say where the two died. The police and the city know of one death in Kyiv.',
      foundBy: 'Taras Vilkovyi',
    },
    { at: '07-21 20:18', by: 'hanna', does: 'submit', claim: 'nationwide-21' },
    {
      at: '07-21 20:26',
      by: 'olha',
      does: 'review',
      claim: 'nationwide-21',
      verdict: 'attributed',
      reason: 'The president’s count for the country. He names no places.',
    },
    { at: '07-21 20:58', by: 'taras', does: 'capture', report: 'zelensky-21-evening' },
    { at: '07-21 21:06', by: 'taras', does: 'submit', claim: 'talks-wednesday' },
    {
      at: '07-21 21:14',
      by: 'marko',
      does: 'review',
      claim: 'talks-wednesday',
      verdict: 'attributed',
      reason: 'The first date that somebody gives under his name. The Kremlin has not confirmed it.',
    },
    { at: '07-21 21:20', by: 'hanna', does: 'capture', report: 'healey-21' },
    { at: '07-21 21:31', by: 'hanna', does: 'submit', claim: 'fifty-day-drive' },
    { at: '07-21 21:40', by: 'taras', does: 'submit', claim: 'norway-aid' },
    {
      at: '07-21 21:46',
      by: 'taras',
      does: 'comment',
      on: 'claim',
      of: 'norway-aid',
      words:
        'An assessment that I read turns the billion into 1.67 billion dollars, and the 400 million at the rate of the day. One of the two must be wrong; I have left the dollars out.',
    },
    { at: '07-21 21:52', by: 'hanna', does: 'draft', claim: 'canada-aid' },
    {
      at: '07-21 21:58',
      by: 'olha',
      does: 'comment',
      on: 'review',
      of: 'kyiv-two',
      words: 'The lede of the day still says two. Marko, it is yours; I will review it first thing tomorrow.',
    },
    { at: '07-21 22:03', by: 'olha', does: 'assign', what: 'claim', of: 'norway-aid', to: 'marko' },
    { at: '07-21 22:05', by: 'olha', does: 'assign', what: 'report', of: 'shmyhal-21', to: 'taras' },
  ],
};
