import type { Day } from '../story';

/** Two announcements, each with its day of reckoning; and yesterday’s error, mended in public. */
export const july14: Day = {
  date: '2025-07-14',
  events: { 'white-house': 'Trump and Rutte at the White House' },
  claims: {
    ultimatum: {
      kind: 'announcement',
      statement:
        'Donald Trump announced tariffs of about 100 per cent on countries that trade with Russia, unless there is a deal on Ukraine within 50 days.',
      time: { precision: 'part_of_day', date: '2025-07-14', part: 'evening' },
      due: { precision: 'day', date: '2025-09-02', phrase: 'within 50 days' },
      event: 'white-house',
      places: { Washington: 'meeting' },
      topics: ['diplomacy', 'sanctions'],
      figures: [
        { measure: 'tariff', value: 100, qualifier: 'about', words: 'about 100 per cent' },
        { measure: 'days of an ultimatum', value: 50, words: '50 days' },
      ],
      citations: [
        {
          report: 'reuters-14',
          quote:
            'Beside Mark Rutte, the Secretary General of NATO, President Donald Trump announced tariffs of about 100 per cent on countries that trade with Russia, unless there is a deal on Ukraine within 50 days.',
          note: 1,
          primary: 'The remarks were broadcast live.',
          says: [{ source: 'Donald Trump', verb: 'announced', office: 'president of the United States' }],
        },
      ],
    },
    'nato-weapons': {
      kind: 'announcement',
      statement:
        'Donald Trump announced that American weapons, Patriot systems among them, will go to Ukraine by way of NATO and be paid for by its European members.',
      time: { precision: 'part_of_day', date: '2025-07-14', part: 'evening' },
      event: 'white-house',
      places: { Washington: 'meeting' },
      topics: ['military aid'],
      citations: [
        {
          report: 'reuters-14',
          quote:
            'American weapons, Patriot systems among them, will go to Ukraine by way of NATO; its European members will pay for them, he said.',
          note: 2,
          says: [{ source: 'Donald Trump', verb: 'announced', office: 'president of the United States' }],
        },
      ],
    },
    'svyrydenko-proposed': {
      kind: 'announcement',
      statement:
        'President Volodymyr Zelensky announced that he proposes Yuliia Svyrydenko as head of the government.',
      time: { precision: 'part_of_day', date: '2025-07-14', part: 'afternoon' },
      places: { Kyiv: 'meeting' },
      topics: ['government'],
      citations: [
        {
          report: 'zelensky-14',
          quote:
            'The president proposes that Yuliia Svyrydenko, until now first deputy prime minister, lead the government and renew its work.',
          note: 1,
          says: [{ source: 'Volodymyr Zelensky', verb: 'announced', office: 'president of Ukraine' }],
        },
      ],
    },
  },
  steps: [
    {
      at: '07-14 09:12',
      by: 'hanna',
      does: 'change',
      claim: 'znpp-shots',
      as: 'correction',
      reason: 'The shots fell on the evening of 12 July, not of 13 July. We misread the statement.',
      foundBy: 'a reader in Enerhodar',
      to: {
        time: { precision: 'hour', date: '2025-07-12', clock: '22:00', phrase: 'began at 22:00' },
        statement:
          'Hundreds of shots from small arms were heard at the Zaporizhzhia Nuclear Power Plant on the evening of 12 July, over about an hour.',
        citations: [
          {
            report: 'iaea-13',
            quote:
              'On the evening of 12 July the agency’s team at the Zaporizhzhia Nuclear Power Plant heard hundreds of shots from small arms. The firing began at 22:00 and went on, with pauses, for about an hour.',
            note: 1,
            primary: 'The agency’s team was on the site and heard it.',
          },
        ],
      },
    },
    {
      at: '07-14 09:14',
      by: 'hanna',
      does: 'revise event',
      event: 'znpp',
      title: 'Shots at the Zaporizhzhia Nuclear Power Plant',
      time: { precision: 'hour', date: '2025-07-12', clock: '22:00' },
      as: 'correction',
      reason: 'The shots fell on the evening of 12 July, not of 13 July.',
      foundBy: 'a reader in Enerhodar',
    },
    {
      at: '07-14 09:20',
      by: 'olha',
      does: 'review',
      claim: 'znpp-shots',
      verdict: 'verified',
      method: 'source_checked',
      methodReason: 'We read the agency’s update anew, for the evening that it names.',
      sawItself: [1],
      reason: 'The agency has a team on the site and tells what that team heard.',
    },
    { at: '07-14 09:22', by: 'olha', does: 'publish event', event: 'znpp' },
    { at: '07-14 17:05', by: 'taras', does: 'capture', report: 'zelensky-14' },
    { at: '07-14 17:16', by: 'taras', does: 'submit', claim: 'svyrydenko-proposed' },
    {
      at: '07-14 17:30',
      by: 'marko',
      does: 'review',
      claim: 'svyrydenko-proposed',
      verdict: 'attributed',
      reason: 'His own words. Parliament has to vote.',
    },
    { at: '07-14 19:10', by: 'hanna', does: 'capture', report: 'reuters-14' },
    { at: '07-14 19:26', by: 'hanna', does: 'submit', claim: 'ultimatum' },
    { at: '07-14 19:34', by: 'hanna', does: 'submit', claim: 'nato-weapons' },
    {
      at: '07-14 19:50',
      by: 'marko',
      does: 'review',
      claim: 'ultimatum',
      verdict: 'verified',
      method: 'source_checked',
      methodReason: 'We heard the recording of the meeting, and counted the days.',
      reason: 'Said before cameras. Counted from 14 July, the 50 days end on 2 September.',
    },
    {
      at: '07-14 19:57',
      by: 'marko',
      does: 'review',
      claim: 'nato-weapons',
      verdict: 'attributed',
      reason: 'How many systems, from whom and when, was not said.',
    },
    {
      at: '07-14 20:20',
      by: 'olha',
      does: 'write takeaway',
      day: '2025-07-14',
      sentences: [
        {
          words:
            'The United States gave Russia 50 days to come to a deal on Ukraine, with tariffs for its trading partners as the alternative.',
          claims: ['ultimatum'],
        },
        {
          words:
            'Weapons made in America are to reach Ukraine through NATO, at the cost of its European members.',
          claims: ['nato-weapons'],
        },
      ],
    },
    { at: '07-14 20:41', by: 'marko', does: 'publish takeaway', day: '2025-07-14' },
  ],
};
