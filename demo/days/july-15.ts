import type { Day } from '../story';

/** A promise with a short term, and a village that two armies hold. */
export const july15: Day = {
  date: '2025-07-15',
  events: { 'ministers-15': 'Foreign ministers of the European Union meet' },
  claims: {
    'kallas-promise': {
      kind: 'announcement',
      statement:
        'Kaja Kallas said that the European Union would adopt its 18th package of sanctions on 15 or 16 July.',
      names: '18th package',
      time: { precision: 'day', date: '2025-07-15' },
      due: { precision: 'range', date: '2025-07-15', endDate: '2025-07-16', phrase: 'today or tomorrow' },
      event: 'ministers-15',
      places: { Brussels: 'meeting' },
      topics: ['sanctions'],
      citations: [
        {
          report: 'liga-15',
          quote:
            'Before the meeting of foreign ministers Kaja Kallas, who leads the European Union’s foreign policy, told the outlet that the 18th package of sanctions would be adopted today or tomorrow.',
          note: 1,
          says: [
            {
              source: 'Kaja Kallas',
              verb: 'said',
              office: 'High Representative of the European Union for Foreign Affairs',
            },
          ],
        },
      ],
    },
    voskresenka: {
      kind: 'event',
      statement: 'Russian troops have taken the village of Voskresenka in Donetsk Oblast.',
      time: { precision: 'unknown' },
      statedOn: '2025-07-15',
      places: { Voskresenka: 'impact' },
      topics: ['front line'],
      citations: [
        {
          report: 'defence-ministry-15',
          quote:
            'The ministry claims that its troops have taken the village of Voskresenka in Donetsk Oblast.',
          note: 1,
          says: [{ source: 'Russian Ministry of Defence', verb: 'claimed' }],
        },
      ],
    },
  },
  steps: [
    { at: '07-15 13:40', by: 'taras', does: 'capture', report: 'defence-ministry-15' },
    { at: '07-15 13:47', by: 'taras', does: 'submit', claim: 'voskresenka' },
    {
      at: '07-15 14:05',
      by: 'olha',
      does: 'review',
      claim: 'voskresenka',
      verdict: 'attributed',
      reason: 'A claim of one side. Kyiv has not commented on it yet.',
    },
    { at: '07-15 18:30', by: 'hanna', does: 'capture', report: 'liga-15' },
    { at: '07-15 18:44', by: 'hanna', does: 'submit', claim: 'kallas-promise' },
    {
      at: '07-15 19:06',
      by: 'marko',
      does: 'review',
      claim: 'kallas-promise',
      verdict: 'attributed',
      reason: 'Said to one outlet.',
    },
  ],
};
