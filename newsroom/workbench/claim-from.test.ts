import { describe, expect, test } from 'vitest';
import { suggest } from '@/newsroom/extraction/suggest';
import { claimFrom, type Known } from './claim-from';

const facts = {
  ...{ publishedOn: '2025-05-12', publisher: 'Flood desk', timeZone: 'Europe/Kyiv', language: 'en' },
  knownSources: new Map([['the gauge', 'River service']]),
};
const known: Known = {
  ...{ reportId: '1', publishedOn: '2025-05-12', publisher: 'Flood desk', notes: [1, 2] },
  sources: new Map([
    ['river service', 'River service'],
    ['lan', 'Lan'],
    ['flood desk', 'Flood desk'],
    ['olha hrytsenko', 'Olha Hrytsenko'],
  ]),
  places: [
    { id: 'a', name: 'Kamianka', aliases: ['Kamenka'], parentName: 'Vinnytsia Oblast' },
    { id: 'b', name: 'Vinnytsia Oblast', aliases: [], parentName: null },
  ],
  measures: [
    { name: 'water level rise', unit: 'cm' },
    { name: 'killed', unit: 'people' },
    { name: 'injured', unit: 'people' },
    { name: 'evacuated', unit: 'people' },
  ],
};
const only = (text: string, changes: Partial<Known> = {}) => {
  const [first] = suggest(text, facts);
  if (!first) throw new Error(`no suggestion in: ${text}`);
  return claimFrom(first, { ...known, ...changes });
};

describe('the statement', () => {
  test.each([
    [
      'The river service said that water rose by 42 centimetres at Kamianka.',
      'Water rose by 42 centimetres at Kamianka.',
    ],
    [
      'A bridge at Kamianka was closed on Sunday, the river service said.',
      'A bridge at Kamianka was closed on Sunday.',
    ],
    ['According to the river service, a bridge was closed on Sunday.', 'A bridge was closed on Sunday.'],
    [
      'Two people were injured on Sunday,[1] Olha Hrytsenko reported.',
      'Two people were injured on Sunday, Olha Hrytsenko reported.',
    ],
    [
      'The river service said that it closed the bridge on Sunday.',
      'The river service said that it closed the bridge on Sunday.',
    ],
    [
      'The river service denied that a bridge was closed on Sunday.',
      'The river service denied that a bridge was closed on Sunday.',
    ],
  ])('%s', (text, statement) => {
    expect(only(text).fields.statement).toBe(statement);
  });
});

describe('who says so', () => {
  test('is a source of the desk by any of its names, a label where nobody is named', () => {
    expect(
      only('The river service said that a bridge was closed on Sunday.').fields.citations[0]?.steps,
    ).toEqual([{ source: 'River service', label: '', verb: 'said' }]);
    const [step] =
      only('On Monday, residents of the town said that a bridge was closed on Sunday.').fields.citations[0]
        ?.steps ?? [];
    expect(step).toMatchObject({ source: '', label: expect.stringMatching(/residents/i) });
  });

  test('is left for the writer where no source is called so', () => {
    const { fields, looks, newSources } = only('Ivan Moroz said that two people were injured on Sunday.');
    expect(fields.citations[0]?.steps[0]?.source).toBe('Ivan Moroz');
    expect(looks).toContainEqual({
      ...{ field: 'citations[0].steps[0].source', why: 'unknown_source', words: 'Ivan Moroz' },
    });
    expect(newSources).toEqual([{ step: 0, name: 'Ivan Moroz', kind: 'person' }]);
  });
});

describe('when', () => {
  test('is the day of what happened, with the report’s words for it', () => {
    const { time } = only('A bridge at Kamianka was closed on Sunday.').fields;
    expect(time).toMatchObject({
      precision: 'day',
      date: '2025-05-11',
      phrase: expect.stringContaining('Sunday'),
    });
  });

  test('a night begins on its first day', () => {
    const { time } = only('Water rose by 42 centimetres at Kamianka on the night of May 10 to 11.').fields;
    expect(time).toMatchObject({ precision: 'night', date: '2025-05-10' });
  });

  test('the day of the saying dates what was said of an event, not the event', () => {
    const { time, statedOn } = only('Olha Hrytsenko said on Sunday that two people had been injured.').fields;
    expect([time.precision, statedOn]).toEqual(['unknown', '2025-05-11']);
  });

  test('only an announcement takes what is promised', () => {
    const { kind, due } = only('The river service announced that it will open the bridge on May 20.').fields;
    expect(kind).toBe('announcement');
    expect(due).toMatchObject({ date: '2025-05-20' });
  });
});

describe('figures', () => {
  test('stand under the measure that their words point to', () => {
    const { figures } = only('Two people were killed and 15 were injured at Kamianka on Sunday.').fields;
    expect(figures).toMatchObject([
      { measure: 'killed', value: '2', words: 'Two', citation: '1' },
      { measure: 'injured', value: '15', words: '15' },
    ]);
  });

  test('are told of, with a measure proposed, where none fits', () => {
    const { fields, looks, newMeasures } = only('Rescuers brought 310 boats to Kamianka on Sunday.');
    expect(fields.figures[0]).toMatchObject({ measure: 'new:1', value: '310' });
    expect(newMeasures).toEqual([{ as: 'new:1', name: 'boats brought', unit: 'boats' }]);
    expect(looks.map(({ why }) => why)).toContain('no_measure');
  });

  test('say which of several equal words is meant', () => {
    const { figures } = only(
      'Water rose by 42 centimetres on Sunday, and 42 people were injured at Kamianka.',
    ).fields;
    expect(figures.map(({ wordsOccurrence }) => wordsOccurrence)).toEqual(['1', '2']);
  });
});

describe('places', () => {
  test('are those of the situation by any name; others are offered to be made', () => {
    const { fields, newPlaces } = only('Two people were injured in Kamenka and in Odesa on Sunday.');
    expect(fields.places).toEqual([{ place: 'Kamianka, Vinnytsia Oblast', role: 'impact' }]);
    expect(newPlaces).toMatchObject([{ name: expect.stringMatching(/Odes/), role: 'impact' }]);
  });
});

test('a number inside a name is named, so that no figure is missed', () => {
  const { fields, looks } = only('The 50-day drive for boats began in Kamianka on Sunday.');
  expect(fields.names === '' || fields.names.includes('50-day') || fields.figures.length > 0).toBe(true);
  expect(looks.map(({ why }) => why)).not.toContain('numeral_unaccounted');
});
