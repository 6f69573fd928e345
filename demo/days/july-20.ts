import type { Day } from '../story';

/** A quiet Sunday. What follows in the night stands on its second day. */
export const july20: Day = {
  date: '2025-07-20',
  events: {},
  claims: {
    'peskov-goals': {
      kind: 'statement',
      statement:
        'The Kremlin’s spokesman, Dmitry Peskov, said that Russia was ready to move quickly towards a settlement, but that its goals came first.',
      time: { precision: 'day', date: '2025-07-20' },
      topics: ['diplomacy'],
      citations: [
        {
          report: 'peskov-20',
          quote:
            'The Kremlin’s spokesman, Dmitry Peskov, said that Russia was ready to move quickly towards a settlement, but that reaching its own goals came first.',
          note: 1,
          says: [{ source: 'Dmitry Peskov', verb: 'said', office: 'spokesman of the Kremlin' }],
        },
      ],
    },
    'drones-2000': {
      kind: 'assessment',
      statement:
        'Major General Christian Freuding assesses that Russia wants to become able to launch 2,000 drones at once.',
      time: { precision: 'day', date: '2025-07-20' },
      topics: ['air strikes'],
      figures: [{ measure: 'drones at once', value: 2000, words: '2,000 drones' }],
      citations: [
        {
          report: 'kyiv-independent-20',
          quote:
            'Russia wants to become able to launch 2,000 drones at once, Major General Christian Freuding judges.',
          note: 1,
          says: [
            {
              source: 'Christian Freuding',
              verb: 'assessed',
              office: 'head of the Ukraine task force, German Ministry of Defence',
            },
          ],
        },
      ],
    },
  },
  steps: [
    { at: '07-20 13:20', by: 'hanna', does: 'capture', report: 'kyiv-independent-20' },
    {
      at: '07-20 13:24',
      by: 'hanna',
      does: 'leave out',
      report: 'kyiv-independent-20',
      from: 'The paper asks its readers',
      reason: 'An appeal of the paper, not its news.',
    },
    { at: '07-20 13:31', by: 'hanna', does: 'submit', claim: 'drones-2000' },
    {
      at: '07-20 13:45',
      by: 'olha',
      does: 'review',
      claim: 'drones-2000',
      verdict: 'attributed',
      reason:
        'A judgement of somebody who knows much that is not public. Up to now 728 in one night was the most.',
    },
    { at: '07-20 16:10', by: 'hanna', does: 'capture', report: 'peskov-20' },
    { at: '07-20 16:18', by: 'hanna', does: 'submit', claim: 'peskov-goals' },
    {
      at: '07-20 16:30',
      by: 'olha',
      does: 'review',
      claim: 'peskov-goals',
      verdict: 'attributed',
      reason: 'His words, as the state agency gives them.',
    },
    {
      at: '07-20 17:22',
      by: 'ruth',
      does: 'merge',
      source: 'UN rights monitors',
      into: 'UN Human Rights Monitoring Mission in Ukraine',
      reason: 'The same mission under the short name that agencies use.',
    },
  ],
};
