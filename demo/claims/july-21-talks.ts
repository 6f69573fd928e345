import type { Claim } from '../story';

const talks = {
  time: { precision: 'day', date: '2025-07-21' },
  event: 'third-round',
  places: { Istanbul: 'meeting' },
  topics: ['diplomacy'],
} as const;

/** Three dates for one meeting, by voices of different weight. */
export const talksClaims: Record<string, Claim> = {
  'talks-suspilne': {
    ...talks,
    kind: 'announcement',
    statement:
      'According to an unnamed source, both delegations might see each other in Istanbul on 22 or 23 July.',
    due: {
      precision: 'range',
      date: '2025-07-22',
      endDate: '2025-07-23',
      phrase: 'on 22 or 23 July already',
    },
    citations: [
      {
        report: 'suspilne-21',
        quote:
          'A source of the broadcaster holds that the two delegations might see each other in Istanbul on 22 or 23 July already.',
        note: 1,
        says: [{ label: 'a source of the broadcaster', verb: 'said' }],
      },
    ],
  },
  'talks-tass': {
    ...talks,
    kind: 'announcement',
    statement:
      'According to unnamed sources of the Russian agency TASS, the talks may be held on 24 or 25 July.',
    due: { precision: 'range', date: '2025-07-24', endDate: '2025-07-25', phrase: 'on 24 or 25 July' },
    citations: [
      {
        report: 'institute-21',
        quote:
          'TASS, a state agency, has from sources whom it does not name that talks may be held on 24 or 25 July.',
        note: 15,
        says: [
          { source: 'TASS', verb: 'reported' },
          { label: 'unspecified sources', verb: 'said' },
        ],
      },
    ],
    relations: [{ kind: 'contradicts', to: 'talks-suspilne' }],
  },
  'talks-wednesday': {
    ...talks,
    kind: 'announcement',
    statement:
      'President Volodymyr Zelensky announced that the next meeting with the Russian side is planned for Wednesday, 23 July.',
    time: { precision: 'part_of_day', date: '2025-07-21', part: 'evening' },
    due: {
      precision: 'day',
      date: '2025-07-23',
      phrase: 'Wednesday',
      chosenBecause: '21 July was a Monday; the Wednesday after it was 23 July.',
    },
    citations: [
      {
        report: 'zelensky-21-evening',
        quote:
          'The next meeting with the Russian side in Türkiye is planned for Wednesday, the president says, as Rustem Umerov has told him.',
        note: 1,
        says: [{ source: 'Volodymyr Zelensky', verb: 'announced', office: 'president of Ukraine' }],
      },
    ],
    relations: [{ kind: 'contradicts', to: 'talks-tass' }],
  },
};
