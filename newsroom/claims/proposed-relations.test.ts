import { describe, expect, test } from 'vitest';
import { type Comparable, type ComparedFigure, proposedRelations } from './proposed-relations';

const killed = (value: string, more: Partial<ComparedFigure> = {}): ComparedFigure => ({
  ...{ measureId: 'killed', unit: 'people', value, qualifier: 'exact', asOf: null },
  ...more,
});
const town = { name: 'Kamianka', within: ['Vinnytsia Oblast', 'Ukraine'] };
const oblast = { name: 'Vinnytsia Oblast', within: ['Ukraine'] };

/** A toll of the strike, by the mayor, from the report of 12 May. */
const claim = (more: Partial<Comparable>): Comparable => ({
  ...{ claimId: 'this', statement: 'A strike killed people.', kind: 'event', day: '2025-05-12', due: null },
  ...{ eventId: 'strike', places: [town], figures: [], voices: ['town'], reportedOn: '2025-05-12' },
  relations: [],
  ...more,
});
const other = (more: Partial<Comparable>) =>
  claim({ claimId: 'other', statement: 'Earlier counts say otherwise, it was told.', ...more });
const proposed = (one: Comparable, two: Comparable) => proposedRelations(one, [two]).map(({ kind }) => kind);

describe('a later count supersedes an earlier one', () => {
  const earlier = other({ figures: [killed('1', { asOf: '2025-05-12T08:00' })] });
  test('by its as-of time', () => {
    const later = claim({ figures: [killed('2', { asOf: '2025-05-12T11:30' })] });
    expect(proposed(later, earlier)).toEqual(['supersedes']);
    expect(proposed(earlier, later), 'and not the other way round').toEqual([]);
  });
  test('by the day of its report, where it says no time', () => {
    const later = claim({ figures: [killed('2')], reportedOn: '2025-05-13' });
    expect(proposed(later, other({ figures: [killed('1')] }))).toEqual(['supersedes']);
  });
  test('also where only its qualifier is another', () => {
    const later = claim({ figures: [killed('1', { qualifier: 'at_least', asOf: '2025-05-12T11:30' })] });
    expect(proposed(later, earlier)).toEqual(['supersedes']);
  });
  test.each([
    ['of another event', { eventId: 'another strike' }],
    ['of no event', { eventId: null, day: '2025-05-14' }],
    ['of another measure', { figures: [killed('2', { measureId: 'injured', asOf: '2025-05-12T11:30' })] }],
    ['in another unit', { figures: [killed('2', { unit: 'children', asOf: '2025-05-12T11:30' })] }],
    ['of the same value', { figures: [killed('1', { asOf: '2025-05-12T11:30' })] }],
  ])('but not %s', (_, more) => {
    const later = { figures: [killed('2', { asOf: '2025-05-12T11:30' })], ...more };
    expect(proposed(claim(later), earlier)).toEqual([]);
  });
});

describe('figures of one moment that exclude each other contradict', () => {
  const three = other({ figures: [killed('3')], voices: ['ministry'] });
  test('from another voice', () => {
    expect(proposed(claim({ figures: [killed('5')] }), three)).toEqual(['contradicts']);
  });
  test('on one day in one place, too, where no event is named', () => {
    const loose = { eventId: null, figures: [killed('5')] };
    expect(proposed(claim(loose), three)).toEqual(['contradicts']);
  });
  test.each<[string, Partial<Comparable>]>([
    ['of the same voice', { figures: [killed('5')], voices: ['ministry'] }],
    ['where both can be right', { figures: [killed('2', { qualifier: 'at_least' })] }],
    ['about as many', { figures: [killed('3.2', { qualifier: 'about' })] }],
  ])('but not %s', (_, more) => {
    expect(proposed(claim(more), three)).toEqual([]);
  });
});

describe('a count of a place within is a part', () => {
  test('of what is counted around it', () => {
    const whole = other({ figures: [killed('5')], places: [oblast] });
    expect(proposed(claim({ figures: [killed('3')] }), whole)).toEqual(['part_of']);
    expect(proposed(whole, claim({ figures: [killed('3')] })), 'not the whole of its part').toEqual([]);
  });
  test('but not one that is greater than the whole', () => {
    const whole = other({ figures: [killed('2')], places: [oblast] });
    expect(proposed(claim({ figures: [killed('3')] }), whole)).toEqual([]);
  });
});

describe('what happens in the promised time fulfils', () => {
  const promise = other({
    statement: 'The bridge at Kamianka will be open again by 14 May.',
    ...{
      kind: 'announcement',
      eventId: null,
      due: { first: '2025-05-12', last: '2025-05-14' },
      day: '2025-05-08',
    },
  });
  const opened = { statement: 'The bridge at Kamianka was open again.', eventId: null };
  test('an announcement of the same place', () => {
    expect(proposed(claim(opened), promise)).toEqual(['fulfils']);
  });
  test.each<[string, Partial<Comparable>]>([
    ['after its time', { ...opened, day: '2025-05-15' }],
    ['of another place and voice', { ...opened, places: [oblast], voices: ['ministry'] }],
    ['of something else', { ...opened, statement: 'Rescuers fetched two dogs from a roof.' }],
    ['only announced again', { ...opened, kind: 'announcement' }],
  ])('but not %s', (_, more) => {
    expect(proposed(claim(more), promise)).toEqual([]);
  });
});

describe('two claims that leave little doubt that they say the same', () => {
  const same = { statement: 'A strike killed people at night in the town.', eventId: null };
  test('repeat each other, on nearby days', () => {
    expect(proposed(claim(same), other(same))).toEqual(['repeats']);
    expect(proposed(claim(same), other({ ...same, day: '2025-05-20' }))).toEqual([]);
  });
  test('and are not proposed where something joins them already', () => {
    expect(proposed(claim(same), other({ ...same, relations: [{ claimId: 'this' }] }))).toEqual([]);
    expect(proposed(claim({ ...same, relations: [{ claimId: 'other' }] }), other(same))).toEqual([]);
  });
});
