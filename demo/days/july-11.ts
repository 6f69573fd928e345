import type { Day } from '../story';

/** A strike on Kharkiv, and two officials who differ on who was hurt; a promise with a month for its date. */
export const july11: Day = {
  date: '2025-07-11',
  events: { 'kharkiv-11': 'Drone strike on Kharkiv' },
  claims: {
    'kharkiv-hit': {
      kind: 'event',
      statement: 'A drone of the Shahed type hit a residential part of Kharkiv at 05:35.',
      time: { precision: 'minute', date: '2025-07-11', clock: '05:35', phrase: 'at 05:35' },
      event: 'kharkiv-11',
      places: { Kharkiv: 'impact' },
      topics: ['air strikes'],
      citations: [
        {
          report: 'kharkiv-11',
          quote:
            'A drone of the Shahed type hit a residential part of Kharkiv at 05:35, the head of the regional administration writes.',
          note: 1,
          says: [
            {
              source: 'Oleh Syniehubov',
              verb: 'reported',
              office: 'head of the Kharkiv Regional Military Administration',
            },
          ],
        },
      ],
    },
    'kharkiv-hurt': {
      kind: 'event',
      statement: 'The strike on Kharkiv injured nine people, seven women and two men.',
      time: { precision: 'minute', date: '2025-07-11', clock: '05:35' },
      event: 'kharkiv-11',
      places: { Kharkiv: 'impact' },
      topics: ['air strikes', 'civilians'],
      figures: [
        { measure: 'injured', value: 7, words: 'seven women', partOf: 3 },
        { measure: 'injured', value: 2, words: 'two men', partOf: 3 },
        { measure: 'injured', value: 9, sum: '1 + 2' },
      ],
      citations: [
        {
          report: 'kharkiv-11',
          quote: 'Nine people were hurt: seven women and two men.',
          note: 2,
          says: [{ source: 'Oleh Syniehubov', verb: 'reported' }],
        },
        {
          report: 'terekhov-11',
          quote: 'He, too, counts nine people hurt in the city.',
          note: 2,
          says: [{ source: 'Ihor Terekhov', verb: 'said', office: 'mayor of Kharkiv' }],
        },
      ],
    },
    'maternity-damaged': {
      kind: 'event',
      statement:
        'The explosions broke more than 40 windows of a maternity hospital in the centre of Kharkiv; its patients were moved to another hospital.',
      time: { precision: 'minute', date: '2025-07-11', clock: '05:35', approximate: true },
      event: 'kharkiv-11',
      places: { Kharkiv: 'impact' },
      topics: ['civilians'],
      figures: [
        {
          measure: 'windows broken',
          value: 40,
          qualifier: 'more_than',
          words: 'more than 40 windows',
          citation: 1,
        },
      ],
      citations: [
        {
          report: 'health-11',
          quote: 'In the maternity hospital more than 40 windows are broken.',
          says: [{ source: 'Ministry of Health of Ukraine', verb: 'reported' }],
        },
        {
          report: 'terekhov-11',
          quote:
            'The mayor says that explosions damaged a maternity hospital in the centre of Kharkiv while mothers and their newborn children were inside. None of them was injured, he adds; all are being taken to another hospital.',
          note: 1,
          says: [{ source: 'Ihor Terekhov', verb: 'said', office: 'mayor of Kharkiv' }],
        },
      ],
    },
    'maternity-hurt': {
      kind: 'event',
      statement: 'Women in the maternity ward were among those injured in Kharkiv.',
      time: { precision: 'minute', date: '2025-07-11', clock: '05:35', approximate: true },
      event: 'kharkiv-11',
      places: { Kharkiv: 'impact' },
      topics: ['civilians'],
      citations: [
        {
          report: 'zelensky-11',
          quote: 'Women in the maternity ward are among those injured, he writes.',
          note: 1,
          says: [{ source: 'Volodymyr Zelensky', verb: 'said', office: 'president of Ukraine' }],
        },
        {
          report: 'health-11',
          quote:
            'No mother, no child and no member of the staff came to bodily harm; three mothers and their sons, born between 8 and 10 July, were treated for acute stress.',
          note: 1,
          stance: 'contradicts',
          says: [{ source: 'Ministry of Health of Ukraine', verb: 'reported' }],
        },
      ],
    },
    'chuhuiv-11': {
      kind: 'event',
      statement:
        'The city hospital of Chuhuiv lost more than 200 windows and 100 doors; two of its staff and two patients were injured.',
      time: { precision: 'night', date: '2025-07-10' },
      places: { Chuhuiv: 'impact' },
      topics: ['air strikes', 'civilians'],
      figures: [
        { measure: 'windows broken', value: 200, qualifier: 'more_than', words: 'more than 200 windows' },
        { measure: 'doors broken', value: 100, words: '100 doors' },
        { measure: 'injured', value: 2, words: 'two of its staff', partOf: 5 },
        { measure: 'injured', value: 2, words: 'two patients', partOf: 5 },
        { measure: 'injured', value: 4, sum: '3 + 4' },
      ],
      citations: [
        {
          report: 'health-11',
          quote:
            'The city hospital of Chuhuiv lost more than 200 windows and 100 doors; two of its staff and two patients were injured.',
          note: 2,
          says: [{ source: 'Ministry of Health of Ukraine', verb: 'reported' }],
        },
      ],
    },
    'freuding-promise': {
      kind: 'announcement',
      statement:
        'Major General Christian Freuding of the German defence ministry announced that the first long-range weapons which Germany pays for and Ukraine builds will be handed over by the end of July.',
      time: { precision: 'day', date: '2025-07-11' },
      due: { precision: 'month', date: '2025-07-31', phrase: 'by the end of July' },
      places: { Kyiv: 'meeting' },
      topics: ['military aid'],
      citations: [
        {
          report: 'zdf-11',
          quote:
            'Major General Christian Freuding, who directs the German defence ministry’s aid to Ukraine, announced that the first long-range weapons which Germany pays for and Ukraine builds will be handed over by the end of July.',
          note: 1,
          says: [
            {
              source: 'Christian Freuding',
              verb: 'announced',
              office: 'head of the Ukraine task force, German Ministry of Defence',
            },
          ],
          primary: 'The interview was broadcast.',
        },
      ],
    },
  },
  steps: [
    { at: '07-11 08:20', by: 'hanna', does: 'capture', report: 'kharkiv-11' },
    { at: '07-11 08:24', by: 'hanna', does: 'capture', report: 'terekhov-11' },
    { at: '07-11 08:36', by: 'hanna', does: 'submit', claim: 'kharkiv-hit' },
    { at: '07-11 08:44', by: 'hanna', does: 'submit', claim: 'kharkiv-hurt' },
    {
      at: '07-11 08:52',
      by: 'marko',
      does: 'review',
      claim: 'kharkiv-hit',
      verdict: 'attributed',
      reason: 'One official. The mayor speaks of the centre, and of about 05:30.',
    },
    {
      at: '07-11 08:58',
      by: 'marko',
      does: 'review',
      claim: 'kharkiv-hurt',
      verdict: 'corroborated',
      reason: 'The regional administration and the mayor count independently of each other, and agree.',
    },
    { at: '07-11 10:05', by: 'taras', does: 'capture', report: 'zelensky-11' },
    { at: '07-11 15:30', by: 'taras', does: 'capture', report: 'health-11' },
    { at: '07-11 15:48', by: 'taras', does: 'submit', claim: 'maternity-damaged' },
    { at: '07-11 15:57', by: 'taras', does: 'submit', claim: 'maternity-hurt' },
    { at: '07-11 16:05', by: 'taras', does: 'submit', claim: 'chuhuiv-11' },
    {
      at: '07-11 16:12',
      by: 'olha',
      does: 'review',
      claim: 'maternity-damaged',
      verdict: 'corroborated',
      reason: 'The ministry reports the windows, the mayor the damage and the move.',
    },
    {
      at: '07-11 16:21',
      by: 'olha',
      does: 'comment',
      on: 'claim',
      of: 'maternity-hurt',
      words:
        'The president and his own ministry differ. The mayor sides with the ministry. I would publish both.',
    },
    {
      at: '07-11 16:40',
      by: 'olha',
      does: 'review',
      claim: 'maternity-hurt',
      verdict: 'disputed',
      reason:
        'The Ministry of Health says that nobody in the hospital came to bodily harm; three mothers were treated for acute stress.',
    },
    {
      at: '07-11 16:46',
      by: 'olha',
      does: 'review',
      claim: 'chuhuiv-11',
      verdict: 'attributed',
      reason: 'One voice, the ministry to which the hospital reports.',
    },
    { at: '07-11 20:15', by: 'hanna', does: 'capture', report: 'zdf-11' },
    { at: '07-11 20:31', by: 'hanna', does: 'submit', claim: 'freuding-promise' },
    {
      at: '07-11 20:44',
      by: 'marko',
      does: 'review',
      claim: 'freuding-promise',
      verdict: 'verified',
      method: 'source_checked',
      methodReason: 'We heard the interview as it was broadcast; these are his words.',
      reason:
        'Said before the camera. Whether it will be kept is another matter: see the time that it names.',
    },
    {
      at: '07-11 20:58',
      by: 'marko',
      does: 'write takeaway',
      day: '2025-07-11',
      sentences: [
        {
          words:
            'A drone strike before dawn injured nine people in Kharkiv and damaged a maternity hospital.',
          claims: ['kharkiv-hurt', 'maternity-damaged'],
        },
        {
          words: 'Officials differ on whether women of the maternity ward were among the injured.',
          claims: ['maternity-hurt'],
        },
      ],
    },
    { at: '07-11 21:10', by: 'olha', does: 'publish takeaway', day: '2025-07-11' },
  ],
};
