import type { Day } from '../story';

const plant = {
  places: { 'Zaporizhzhia Nuclear Power Plant': 'mentioned' },
  topics: ['nuclear safety'],
  event: 'znpp',
} as const;

/** An agency that saw for itself; and a time that the desk gets wrong. */
export const july13: Day = {
  date: '2025-07-13',
  events: {
    suspects: 'Two suspects shot dead near Kyiv',
    znpp: 'Shots at the Zaporizhzhia Nuclear Power Plant',
  },
  claims: {
    'suspects-killed': {
      kind: 'event',
      statement:
        'Two people suspected of killing an officer of the Security Service of Ukraine were shot dead near Kyiv; they had resisted arrest, the service said.',
      time: {
        precision: 'part_of_day',
        date: '2025-07-13',
        part: 'morning',
        phrase: 'on the morning of 13 July',
      },
      event: 'suspects',
      figures: [{ measure: 'killed', value: 2, words: 'Two people' }],
      citations: [
        {
          report: 'sbu-13',
          quote:
            'Two people whom the service suspects of having killed its officer on 10 July were shot dead near Kyiv on the morning of 13 July; they had resisted arrest, it says.',
          note: 1,
          says: [{ source: 'Security Service of Ukraine', verb: 'reported' }],
        },
      ],
      relations: [{ kind: 'part_of', to: 'officer-shot' }],
    },
    'suspects-fsb': {
      kind: 'event',
      statement: 'Both suspects worked for the Russian security service FSB.',
      time: { precision: 'unknown' },
      statedOn: '2025-07-13',
      event: 'suspects',
      citations: [
        {
          report: 'sbu-13',
          quote:
            'According to the service both worked for the Russian security service FSB, which had led them to a hidden pistol with a silencer.',
          note: 2,
          says: [{ source: 'Security Service of Ukraine', verb: 'claimed' }],
        },
        {
          report: 'sbu-13',
          quote: 'The National Police calls them citizens of a foreign country.',
          note: 3,
          stance: 'context',
          says: [{ source: 'National Police of Ukraine', verb: 'said' }],
        },
      ],
    },
    'znpp-shots': {
      ...plant,
      kind: 'event',
      statement:
        'Hundreds of shots from small arms were heard at the Zaporizhzhia Nuclear Power Plant over about an hour.',
      names: 'an hour',
      time: { precision: 'hour', date: '2025-07-13', clock: '22:00', phrase: 'began at 22:00' },
      citations: [
        {
          report: 'iaea-13',
          quote: 'The firing began at 22:00 and went on, with pauses, for about an hour.',
          note: 1,
          primary: 'The agency’s team was on the site and heard it.',
        },
      ],
    },
    'znpp-casings': {
      ...plant,
      kind: 'event',
      statement: 'Many small-calibre casings lay near reactor units 5 and 6; there was no visible damage.',
      names: 'units 5 and 6',
      time: {
        precision: 'part_of_day',
        date: '2025-07-13',
        part: 'morning',
        phrase: 'on the morning of 13 July',
      },
      citations: [
        {
          report: 'iaea-13',
          quote:
            'Walking the site on the morning of 13 July, the team found many small-calibre casings on the ground near reactor units 5 and 6, but neither broken windows nor other damage.',
          note: 2,
          primary: 'The agency’s team walked the site.',
        },
      ],
      relations: [{ kind: 'part_of', to: 'znpp-shots' }],
    },
  },
  steps: [
    { at: '07-13 15:10', by: 'taras', does: 'capture', report: 'sbu-13' },
    { at: '07-13 15:24', by: 'taras', does: 'submit', claim: 'suspects-killed' },
    { at: '07-13 15:30', by: 'taras', does: 'submit', claim: 'suspects-fsb' },
    {
      at: '07-13 15:48',
      by: 'olha',
      does: 'review',
      claim: 'suspects-killed',
      verdict: 'attributed',
      reason: 'Only those who shot tell how it happened.',
    },
    {
      at: '07-13 15:55',
      by: 'olha',
      does: 'review',
      claim: 'suspects-fsb',
      verdict: 'unverifiable',
      reason: 'The service shows nothing that others could check, and the two can no longer be asked.',
    },
    { at: '07-13 21:40', by: 'hanna', does: 'capture', report: 'iaea-13' },
    { at: '07-13 21:52', by: 'hanna', does: 'submit', claim: 'znpp-shots' },
    { at: '07-13 21:58', by: 'hanna', does: 'submit', claim: 'znpp-casings' },
    {
      at: '07-13 22:15',
      by: 'marko',
      does: 'review',
      claim: 'znpp-shots',
      verdict: 'verified',
      method: 'source_checked',
      methodReason: 'We read the agency’s own update; it names its team as the one that heard them.',
      sawItself: [1],
      reason: 'The agency has a team on the site and tells what that team heard.',
    },
    {
      at: '07-13 22:21',
      by: 'marko',
      does: 'review',
      claim: 'znpp-casings',
      verdict: 'verified',
      method: 'visual',
      methodReason: 'The update describes what the inspectors saw and where, and shows it.',
      sawItself: [1],
      reason: 'The agency’s own inspectors saw it. Who fired is open.',
    },
  ],
};
