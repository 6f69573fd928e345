import type {
  ReadCitation,
  ReadClaim,
  ReadFigure,
  ReadOriginator,
} from '@/newsroom/findings/claim/read-claim';

let count = 0;
const id = (what: string) => `${what}-${++count}`;

/** A claim as the rules of findings see it, with what a test changes of it. */
export function readClaim(changes: Partial<ReadClaim> = {}): ReadClaim {
  return {
    claimId: id('claim'),
    statement: 'A bridge at Kamianka was closed.',
    kind: 'event',
    day: '2025-05-11',
    time: {
      precision: 'day',
      start: '2025-05-10T21:00:00.000Z',
      end: '2025-05-11T21:00:00.000Z',
      phrase: 'on Sunday',
      choiceReason: null,
    },
    due: null,
    outcome: null,
    eventId: null,
    places: ['Kamianka'],
    figures: [],
    citations: [readCitation()],
    relations: [],
    originators: [],
    reviewed: null,
    isPublic: true,
    standing: 'attributed',
    ...changes,
  };
}

export function readCitation(changes: Partial<ReadCitation> = {}): ReadCitation {
  return {
    id: id('citation'),
    stance: 'supports',
    summaryOnly: false,
    report: { id: 'report', title: 'River bulletin', publishedOn: '2025-05-12' },
    passage: { start: 100, end: 160, exact: 'The river service said that a bridge at Kamianka was closed.' },
    attribution: { start: 100, end: 127 },
    ...changes,
  };
}

export function readFigure(value: string, changes: Partial<ReadFigure> = {}): ReadFigure {
  return {
    id: id('figure'),
    ...{ measureId: 'killed', measure: 'killed', unit: 'people', value, qualifier: 'exact' },
    ...{ asOf: null, stands: true, partOfId: null },
    ...changes,
  };
}

export function readOriginator(name: string, party: string | null): ReadOriginator {
  return { name, sourceId: name, partyId: party, partyName: party };
}
