import type { Day } from '../story';
import { hourOfTheBomb } from './july-16';

const evening = { precision: 'part_of_day', date: '2025-07-16', part: 'afternoon' } as const;
const filashkin = [
  {
    source: 'Vadym Filashkin',
    verb: 'reported',
    office: 'head of the Donetsk Regional Military Administration',
  },
] as const;
const rada = [{ source: 'Verkhovna Rada of Ukraine', verb: 'announced' }] as const;
const session = { precision: 'day', date: '2025-07-17' } as const;
const headquarters = {
  report: 'headquarters-17',
  quote: 'Сьогодні Україні передано 1000 тіл загиблих.',
  translation: 'Today the bodies of 1,000 dead were handed over to Ukraine.',
  note: undefined,
  says: [{ source: 'Coordination Headquarters for Prisoners of War', verb: 'reported' }],
} as const;
const russianMinistry = [{ source: 'Russian Ministry of Defence', verb: 'claimed' }] as const;
const threeVillages =
  'Russia’s defence ministry said that its forces had taken three villages: Kamianske in Zaporizhzhia Oblast, Dehtiarne in Kharkiv Oblast and Popiv Yar in Donetsk Oblast.';
const voskresenkaDoubted = [
  {
    report: 'defence-ministry-15',
    quote: 'The ministry claims that its troops have taken the village of Voskresenka in Donetsk Oblast.',
    note: 1,
    says: russianMinistry,
  },
  {
    report: 'kyiv-independent-17',
    quote:
      'The monitors of DeepState had most of Voskresenka in Ukrainian hands on 16 July, and a part of it contested.',
    note: 2,
    stance: 'contradicts',
    says: [{ source: 'DeepState', verb: 'reported' }],
  },
] as const;

/** Votes that are on record, bodies that two governments count alike, and villages that nobody can check. */
export const july17: Day = {
  date: '2025-07-17',
  events: {
    'prime-minister': 'Parliament appoints a new government',
    bodies: 'Handover of the dead',
  },
  claims: {
    'dobropillia-3': {
      kind: 'event',
      statement: 'The bomb on Dobropillia killed four people and injured 27.',
      time: evening,
      event: 'dobropillia',
      places: { Dobropillia: 'impact' },
      topics: ['air strikes', 'civilians'],
      figures: [
        { measure: 'killed', value: 4, words: 'four', asOf: { date: '2025-07-17' } },
        { measure: 'injured', value: 27, words: '27', asOf: { date: '2025-07-17' } },
      ],
      citations: [
        {
          report: 'filashkin-17',
          quote:
            'The number of dead in Dobropillia has risen to four; that of the injured is unchanged at 27.',
          note: 1,
          says: filashkin,
        },
      ],
      relations: [{ kind: 'supersedes', to: 'dobropillia-2' }],
    },
    'dobropillia-open': {
      kind: 'event',
      statement: 'The shopping centre in Dobropillia was open when the bomb fell.',
      time: evening,
      event: 'dobropillia',
      places: { Dobropillia: 'impact' },
      topics: ['civilians'],
      citations: [
        {
          report: 'police-16',
          quote: 'The shopping centre was open; its upper floor came down on the lower.',
          note: 2,
          says: [{ source: 'National Police of Ukraine', verb: 'reported' }],
        },
        {
          report: 'filashkin-17',
          quote:
            'There is hope that nobody else lies under it, he writes, because the shopping centre had closed before the bomb fell.',
          note: 2,
          stance: 'contradicts',
          says: filashkin,
        },
      ],
    },
    'rada-prime-minister': {
      kind: 'event',
      statement:
        'The Verkhovna Rada appointed Yuliia Svyrydenko prime minister with 262 votes; 22 deputies voted against, 26 abstained.',
      time: session,
      event: 'prime-minister',
      places: { Kyiv: 'meeting' },
      topics: ['government'],
      figures: [
        { measure: 'votes in favour', value: 262, words: '262 votes' },
        { measure: 'votes against', value: 22, words: '22 deputies' },
        { measure: 'abstentions', value: 26, words: '26 abstained' },
      ],
      citations: [
        {
          report: 'rada-17',
          quote:
            'Parliament appointed Yuliia Svyrydenko prime minister with 262 votes; 22 deputies voted against and 26 abstained.',
          note: 1,
          primary: 'The roll-call of parliament.',
          says: rada,
        },
      ],
      relations: [{ kind: 'fulfils', to: 'svyrydenko-proposed' }],
    },
    'rada-defence': {
      kind: 'event',
      statement: 'The Verkhovna Rada appointed Denys Shmyhal minister of defence with 267 votes.',
      time: session,
      event: 'prime-minister',
      places: { Kyiv: 'meeting' },
      topics: ['government'],
      figures: [{ measure: 'votes for a minister', value: 267, words: '267 votes' }],
      citations: [
        {
          report: 'rada-17',
          quote:
            'Denys Shmyhal, until the day before prime minister, became minister of defence with 267 votes.',
          note: 2,
          primary: 'The roll-call of parliament.',
          says: rada,
        },
      ],
    },
    'bodies-handed': {
      kind: 'event',
      statement: 'Russia handed over to Ukraine the bodies of 1,000 dead.',
      time: session,
      event: 'bodies',
      topics: ['diplomacy'],
      figures: [{ measure: 'bodies handed over', value: 1000, words: '1000 тіл', citation: 1 }],
      citations: [headquarters],
    },
    'bodies-istanbul': {
      kind: 'event',
      statement: 'The handover of bodies continued what had been agreed in Istanbul.',
      time: session,
      event: 'bodies',
      places: { Istanbul: 'mentioned' },
      topics: ['diplomacy'],
      citations: [
        {
          report: 'tass-17',
          quote: 'He calls it a continuation of what was agreed in Istanbul.',
          note: 2,
          says: [{ source: 'Vladimir Medinsky', verb: 'claimed', office: 'head of the Russian delegation' }],
        },
        {
          report: 'pravda-17',
          quote:
            'The headquarters for prisoners of war told the paper that this handover had been planned for some time and has nothing to do with what was agreed in Istanbul.',
          note: 1,
          stance: 'contradicts',
          says: [{ source: 'Coordination Headquarters for Prisoners of War', verb: 'denied' }],
        },
      ],
    },
    kamianske: {
      kind: 'event',
      statement: 'Russian forces have taken the village of Kamianske in Zaporizhzhia Oblast.',
      time: { precision: 'unknown' },
      statedOn: '2025-07-17',
      places: { Kamianske: 'impact' },
      topics: ['front line'],
      citations: [
        { report: 'reuters-17', quote: threeVillages, note: 1, says: russianMinistry },
        {
          report: 'reuters-17',
          quote:
            'The Ukrainian spokesman Vladyslav Voloshyn told LIGA.net that Russian groups enter Kamianske now and then and cannot stay, since no wall is left there that would give cover.',
          note: 2,
          stance: 'contradicts',
          says: [
            { source: 'LIGA.net', verb: 'reported' },
            { source: 'Vladyslav Voloshyn', verb: 'denied', office: 'military spokesman' },
          ],
        },
      ],
    },
    'popiv-yar': {
      kind: 'event',
      statement: 'Russian forces have taken the village of Popiv Yar in Donetsk Oblast.',
      time: { precision: 'unknown' },
      statedOn: '2025-07-17',
      places: { 'Popiv Yar': 'impact' },
      topics: ['front line'],
      citations: [
        { report: 'reuters-17', quote: threeVillages, note: 1, says: russianMinistry },
        {
          report: 'reuters-17',
          quote:
            'Kyiv has acknowledged no loss of Popiv Yar, which has lain in the grey zone for a week or longer.',
          note: 3,
          stance: 'context',
        },
      ],
    },
    'flags-raised': {
      kind: 'event',
      statement: 'Ukrainian soldiers have raised their flags in Voskresenka.',
      time: { precision: 'unknown' },
      statedOn: '2025-07-17',
      places: { Voskresenka: 'impact' },
      topics: ['front line'],
      citations: [
        {
          report: 'kyiv-independent-17',
          quote:
            'Ukraine’s 20th Army Corps states that soldiers of two of its units have raised their flags in Voskresenka, which Russia had claimed on 15 July.',
          note: 1,
          says: [{ source: '20th Army Corps', verb: 'reported' }],
        },
      ],
      relations: [{ kind: 'contradicts', to: 'voskresenka' }],
    },
    'fico-promise': {
      kind: 'announcement',
      statement:
        'Slovakia’s prime minister, Robert Fico, announced that his country will let the sanctions pass on 18 July.',
      time: { precision: 'part_of_day', date: '2025-07-17', part: 'evening' },
      due: { precision: 'day', date: '2025-07-18', phrase: 'on Friday, 18 July' },
      topics: ['sanctions', 'diplomacy'],
      citations: [
        {
          report: 'dennik-n-17',
          quote:
            'Slovakia will let the sanctions pass on Friday, 18 July, announces its prime minister, Robert Fico.',
          note: 1,
          says: [{ source: 'Robert Fico', verb: 'announced', office: 'prime minister of Slovakia' }],
        },
      ],
    },
  },
  steps: [
    {
      at: '07-17 08:40',
      by: 'hanna',
      does: 'change',
      claim: 'dobropillia-hour',
      as: 'correction',
      reason: 'We took the hour of the count of victims for that of the bomb.',
      foundBy: 'a reader in Kramatorsk',
      to: {
        statement: 'The 500-kilogram bomb fell on the shopping centre at about 17:20.',
        time: {
          precision: 'minute',
          date: '2025-07-16',
          clock: '17:20',
          approximate: true,
          phrase: 'at about 17:20',
        },
        citations: [hourOfTheBomb],
      },
    },
    {
      at: '07-17 08:49',
      by: 'olha',
      does: 'review',
      claim: 'dobropillia-hour',
      verdict: 'attributed',
      reason: 'The police give the hour.',
    },
    {
      at: '07-17 09:05',
      by: 'marko',
      does: 'record outcome',
      claim: 'kallas-promise',
      outcome: 'broken',
      reason: 'Neither 15 nor 16 July brought an agreement.',
    },
    { at: '07-17 09:30', by: 'hanna', does: 'capture', report: 'filashkin-17' },
    { at: '07-17 09:41', by: 'hanna', does: 'submit', claim: 'dobropillia-3' },
    { at: '07-17 09:47', by: 'hanna', does: 'submit', claim: 'dobropillia-open' },
    {
      at: '07-17 09:56',
      by: 'olha',
      does: 'review',
      claim: 'dobropillia-3',
      verdict: 'attributed',
      reason: 'The administration’s count of the morning takes the place of the evening’s.',
    },
    {
      at: '07-17 10:04',
      by: 'olha',
      does: 'review',
      claim: 'dobropillia-open',
      verdict: 'disputed',
      reason: 'The police and the head of the administration contradict each other.',
    },
    { at: '07-17 12:10', by: 'taras', does: 'capture', report: 'headquarters-17' },
    { at: '07-17 12:22', by: 'taras', does: 'submit', claim: 'bodies-handed' },
    {
      at: '07-17 12:31',
      by: 'olha',
      does: 'review',
      claim: 'bodies-handed',
      verdict: 'attributed',
      reason: 'The Ukrainian office that received them.',
    },
    { at: '07-17 13:05', by: 'taras', does: 'capture', report: 'pravda-17' },
    { at: '07-17 14:20', by: 'taras', does: 'capture', report: 'tass-17' },
    {
      at: '07-17 14:31',
      by: 'taras',
      does: 'change',
      claim: 'bodies-handed',
      as: 'evidence_added',
      reason: 'The Russian side names the same number.',
      to: {
        citations: [
          headquarters,
          {
            report: 'tass-17',
            quote:
              'Russia handed over another 1,000 bodies of Ukrainian soldiers on 17 July and received 19 of its own, writes Vladimir Medinsky, who leads the Russian delegation.',
            note: 1,
            says: [{ source: 'Vladimir Medinsky', verb: 'said', office: 'head of the Russian delegation' }],
          },
        ],
      },
    },
    {
      at: '07-17 14:40',
      by: 'olha',
      does: 'review',
      claim: 'bodies-handed',
      verdict: 'corroborated',
      reason: 'The two governments, which agree on little, agree on the number.',
    },
    { at: '07-17 14:48', by: 'taras', does: 'submit', claim: 'bodies-istanbul' },
    {
      at: '07-17 14:57',
      by: 'olha',
      does: 'review',
      claim: 'bodies-istanbul',
      verdict: 'disputed',
      reason: 'The Ukrainian headquarters denies it.',
    },
    { at: '07-17 16:30', by: 'hanna', does: 'capture', report: 'rada-17' },
    { at: '07-17 16:42', by: 'hanna', does: 'submit', claim: 'rada-prime-minister' },
    { at: '07-17 16:49', by: 'hanna', does: 'submit', claim: 'rada-defence' },
    {
      at: '07-17 16:58',
      by: 'marko',
      does: 'review',
      claim: 'rada-prime-minister',
      verdict: 'verified',
      method: 'official_record',
      reason: 'The roll-call is public.',
    },
    {
      at: '07-17 17:03',
      by: 'marko',
      does: 'review',
      claim: 'rada-defence',
      verdict: 'verified',
      method: 'official_record',
      reason: 'The roll-call is public.',
    },
    {
      at: '07-17 17:09',
      by: 'marko',
      does: 'record outcome',
      claim: 'svyrydenko-proposed',
      outcome: 'fulfilled',
      shownBy: 'rada-prime-minister',
      reason: 'Parliament followed the proposal three days later.',
    },
    { at: '07-17 18:20', by: 'taras', does: 'capture', report: 'reuters-17' },
    { at: '07-17 18:33', by: 'taras', does: 'submit', claim: 'kamianske' },
    { at: '07-17 18:39', by: 'taras', does: 'submit', claim: 'popiv-yar' },
    {
      at: '07-17 18:52',
      by: 'olha',
      does: 'review',
      claim: 'kamianske',
      verdict: 'disputed',
      reason: 'The Ukrainian spokesman says that Russian groups enter the ruins and cannot stay.',
    },
    {
      at: '07-17 18:58',
      by: 'olha',
      does: 'review',
      claim: 'popiv-yar',
      verdict: 'unverifiable',
      reason: 'Kyiv is silent, no images can be placed, and the village lies between the lines.',
    },
    { at: '07-17 19:30', by: 'taras', does: 'capture', report: 'kyiv-independent-17' },
    { at: '07-17 19:41', by: 'taras', does: 'submit', claim: 'flags-raised' },
    {
      at: '07-17 19:46',
      by: 'taras',
      does: 'change',
      claim: 'voskresenka',
      as: 'evidence_added',
      reason: 'Monitors place the village on the other side.',
      to: { citations: voskresenkaDoubted },
    },
    {
      at: '07-17 19:55',
      by: 'olha',
      does: 'review',
      claim: 'flags-raised',
      verdict: 'attributed',
      reason: 'The corps speaks of its own soldiers, and shows a recording.',
    },
    {
      at: '07-17 20:01',
      by: 'olha',
      does: 'review',
      claim: 'voskresenka',
      verdict: 'disputed',
      reason:
        'Monitors who follow the front by images had most of the village in Ukrainian hands a day later.',
    },
    { at: '07-17 20:40', by: 'hanna', does: 'capture', report: 'dennik-n-17' },
    { at: '07-17 20:51', by: 'hanna', does: 'submit', claim: 'fico-promise' },
    {
      at: '07-17 21:00',
      by: 'marko',
      does: 'review',
      claim: 'fico-promise',
      verdict: 'attributed',
      reason: 'His own announcement. He has announced otherwise before.',
    },
    {
      at: '07-17 21:15',
      by: 'marko',
      does: 'write takeaway',
      day: '2025-07-17',
      sentences: [
        {
          words: 'Ukraine has a new prime minister, Yuliia Svyrydenko; her predecessor takes over defence.',
          claims: ['rada-prime-minister', 'rada-defence'],
        },
        {
          words:
            'Russia handed over the bodies of 1,000 dead; the two sides agree on the number, and not on why.',
          claims: ['bodies-handed', 'bodies-istanbul'],
        },
      ],
    },
    { at: '07-17 21:32', by: 'olha', does: 'publish takeaway', day: '2025-07-17' },
  ],
};
