import type { Day } from '../story';

const council = [{ source: 'Council of the European Union', verb: 'announced' }] as const;

/** News that was signed before its hour; a promise kept; a claim withdrawn. */
export const july18: Day = {
  date: '2025-07-18',
  events: { 'package-18': 'European Union adopts its 18th package of sanctions' },
  claims: {
    'package-adopted': {
      kind: 'event',
      statement: 'The European Union adopted its 18th package of sanctions against Russia.',
      names: '18th package',
      time: { precision: 'part_of_day', date: '2025-07-18', part: 'morning' },
      event: 'package-18',
      places: { Brussels: 'meeting' },
      topics: ['sanctions'],
      citations: [
        {
          report: 'council-18',
          quote: 'The Council has adopted the 18th package of sanctions against Russia.',
          note: 1,
          primary: 'The Council’s own decision.',
          says: council,
        },
      ],
      relations: [{ kind: 'fulfils', to: 'fico-promise' }],
    },
    'oil-cap': {
      kind: 'announcement',
      statement:
        'The European Union announced that from 3 September its cap on the price of Russian crude oil falls from 60 to 47.6 dollars a barrel.',
      time: { precision: 'part_of_day', date: '2025-07-18', part: 'morning' },
      due: { precision: 'day', date: '2025-09-03', phrase: 'from 3 September' },
      event: 'package-18',
      places: { Brussels: 'meeting' },
      topics: ['sanctions'],
      figures: [
        { measure: 'price cap', value: 60, words: '60', asOf: { date: '2025-07-18' } },
        { measure: 'price cap', value: 47.6, words: '47.6 dollars a barrel', asOf: { date: '2025-09-03' } },
      ],
      citations: [
        {
          report: 'council-18',
          quote:
            'From 3 September the cap on the price of Russian crude oil falls from 60 to 47.6 dollars a barrel.',
          note: 2,
          primary: 'The Council’s own decision.',
          says: council,
        },
      ],
    },
    'ships-listed': {
      kind: 'event',
      statement:
        'The European Union listed another 105 ships of the shadow fleet; with the 339 listed before, 444 may no longer enter its ports.',
      time: { precision: 'part_of_day', date: '2025-07-18', part: 'morning' },
      event: 'package-18',
      places: { Brussels: 'meeting' },
      topics: ['sanctions'],
      figures: [
        { measure: 'ships listed', value: 105, words: '105 ships', partOf: 2 },
        { measure: 'ships listed', value: 444, words: '444' },
        { measure: 'ships listed', value: 339, sum: '2 - 1', partOf: 2 },
      ],
      citations: [
        {
          report: 'council-18',
          quote:
            'Another 105 ships of the so-called shadow fleet may no longer enter ports of the Union, which makes 444.',
          note: 3,
          primary: 'The Council’s own decision.',
          says: council,
        },
      ],
      relations: [{ kind: 'part_of', to: 'package-adopted' }],
    },
  },
  steps: [
    {
      at: '07-18 09:40',
      by: 'marko',
      does: 'withdraw',
      claim: 'flags-raised',
      reason: 'The recording has no date. We told as news of the day what may be older.',
    },
    { at: '07-18 10:20', by: 'hanna', does: 'capture', report: 'council-18' },
    { at: '07-18 10:31', by: 'hanna', does: 'submit', claim: 'package-adopted' },
    { at: '07-18 10:38', by: 'hanna', does: 'submit', claim: 'oil-cap' },
    {
      at: '07-18 10:49',
      by: 'olha',
      does: 'review',
      claim: 'package-adopted',
      verdict: 'verified',
      method: 'official_record',
      methodReason: 'We read the decision in the Council’s own record.',
      reason: 'The Council’s own record of its decision.',
      until: '2025-07-18 11:00',
    },
    { at: '07-18 11:00', by: 'olha', does: 'publish what is due' },
    {
      at: '07-18 11:06',
      by: 'olha',
      does: 'review',
      claim: 'oil-cap',
      verdict: 'verified',
      method: 'official_record',
      methodReason: 'We read the price and the day in the Council’s own record.',
      reason: 'The Council’s own record of its decision. It takes effect later: see the day that it names.',
    },
    { at: '07-18 11:19', by: 'hanna', does: 'submit', claim: 'ships-listed' },
    {
      at: '07-18 11:30',
      by: 'marko',
      does: 'review',
      claim: 'ships-listed',
      verdict: 'verified',
      method: 'arithmetic',
      methodReason:
        'We subtracted the ships that were added from the length of the list, and compared it with the one before.',
      reason: '444 less 105 leaves 339, the length of the list until now.',
    },
    {
      at: '07-18 11:36',
      by: 'olha',
      does: 'record outcome',
      claim: 'fico-promise',
      outcome: 'fulfilled',
      shownBy: 'package-adopted',
      reason: 'The package needed every vote, and has it.',
    },
    { at: '07-18 11:40', by: 'hanna', does: 'finish', report: 'council-18' },
    {
      at: '07-18 16:05',
      by: 'taras',
      does: 'change',
      claim: 'flags-raised',
      as: 'clarification',
      reason: 'What the corps shows bears no date; the statement now says so.',
      to: {
        kind: 'statement',
        statement:
          'Ukraine’s 20th Army Corps said that its soldiers had raised their flags in Voskresenka; its recording bears no date.',
        names: '20th Army Corps',
        time: { precision: 'day', date: '2025-07-17' },
        statedOn: undefined,
        citations: [
          {
            report: 'kyiv-independent-17',
            quote:
              'Ukraine’s 20th Army Corps states that soldiers of two of its units have raised their flags in Voskresenka, which Russia had claimed on 15 July.',
            note: 1,
            says: [{ source: '20th Army Corps', verb: 'said' }],
          },
          {
            report: 'kyiv-independent-17',
            quote: 'The recording that it shows bears no date.',
            stance: 'context',
          },
        ],
      },
    },
    {
      at: '07-18 16:22',
      by: 'olha',
      does: 'review',
      claim: 'flags-raised',
      verdict: 'attributed',
      reason: 'As a statement of the corps it holds; when the flags were raised stays open.',
    },
    {
      at: '07-18 18:40',
      by: 'olha',
      does: 'write takeaway',
      day: '2025-07-18',
      sentences: [
        {
          words:
            'After Slovakia gave way, the European Union adopted its 18th package of sanctions and lowered the cap on the price of Russian oil to 47.6 dollars.',
          claims: ['fico-promise', 'package-adopted', 'oil-cap'],
        },
      ],
    },
    { at: '07-18 18:55', by: 'marko', does: 'publish takeaway', day: '2025-07-18' },
  ],
};
