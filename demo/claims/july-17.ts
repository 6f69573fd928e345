import type { Claim } from '../story';

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
export const headquarters = {
  report: 'headquarters-17',
  quote: 'Сьогодні Україні передано 1000 тіл загиблих.',
  translation: 'Today the bodies of 1,000 dead were handed over to Ukraine.',
  note: undefined,
  says: [{ source: 'Coordination Headquarters for Prisoners of War', verb: 'reported' }],
} as const;
const russianMinistry = [{ source: 'Russian Ministry of Defence', verb: 'claimed' }] as const;
const threeVillages =
  'Russia’s defence ministry said that its forces had taken three villages: Kamianske in Zaporizhzhia Oblast, Dehtiarne in Kharkiv Oblast and Popiv Yar in Donetsk Oblast.';
export const voskresenkaDoubted = [
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

/** Claims of 17 July, as they are first entered. */
export const claims17: Readonly<Record<string, Claim>> = {
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
        quote: 'The number of dead in Dobropillia has risen to four; that of the injured is unchanged at 27.',
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
};
