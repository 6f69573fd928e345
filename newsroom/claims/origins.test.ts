import { describe, expect, test } from 'vitest';
import { originsOf, type VoiceBehind, type Way } from './origins';

const by = (name: string, partyId: string | null = name) => ({
  name,
  sourceId: `id of ${name}`,
  partyId,
  partyName: partyId,
});
const airForce = by('Air force', 'government');
const minister = by('Minister', 'government');
const mayor = by('Mayor', 'town');

const way = (
  citationId: string,
  reportId: string,
  end: Way['end'],
  outletId = `outlet of ${reportId}`,
): Way => ({
  ...{ citationId, reportId, outletId, end },
});
const told = ({ originators, echoes, reports, isCircular }: VoiceBehind) => ({
  ways: Object.fromEntries(originators.map(({ name, ways }) => [name, ways.map((w) => w.citationId)])),
  echoes: echoes.map((echo) => echo.citationId),
  ...{ reports, isCircular },
});

describe('promise 4: what leads back to one origin is shown as one voice', () => {
  test('three reports of one bulletin', () => {
    const ways = [way('1', 'daily', airForce), way('2', 'wire', airForce), way('3', 'blog', airForce)];
    const { voices, count } = originsOf(ways);
    expect(count).toBe(1);
    expect(voices.map(told)).toEqual([
      { ways: { 'Air force': ['1', '2', '3'] }, echoes: [], reports: 3, isCircular: true },
    ]);
  });
  test('two originators of one party', () => {
    const { voices, count } = originsOf([way('1', 'daily', airForce), way('2', 'daily', minister)]);
    expect(count).toBe(1);
    expect(voices.map(told)).toEqual([
      { ways: { 'Air force': ['1'], Minister: ['2'] }, echoes: [], reports: 1, isCircular: true },
    ]);
  });
  test('a topline beside the bulletin that its report compiles', () => {
    const { voices, count, unfounded } = originsOf([way('1', 'daily', airForce), way('2', 'daily', null)]);
    expect(count).toBe(1);
    expect(voices.map(told)).toEqual([
      { ways: { 'Air force': ['1'] }, echoes: ['2'], reports: 1, isCircular: true },
    ]);
    expect(unfounded).toEqual([]);
  });
  test('a topline of the next day by the outlet that compiled the bulletin', () => {
    const { voices } = originsOf([
      way('1', 'daily', airForce, 'institute'),
      way('2', 'next daily', null, 'institute'),
    ]);
    expect(voices.map(told)).toMatchObject([{ echoes: ['2'], reports: 2, isCircular: true }]);
  });
});

describe('what stands by itself stays apart', () => {
  test('two parties are two voices, neither of them circular', () => {
    const { voices, count } = originsOf([way('1', 'daily', airForce), way('2', 'wire', mayor)]);
    expect(count).toBe(2);
    expect(voices.map(({ isCircular }) => isCircular)).toEqual([false, false]);
  });
  test('one originator cited twice from one report is no circle', () => {
    const { voices } = originsOf([way('1', 'daily', airForce), way('2', 'daily', airForce)]);
    expect(voices.map(({ isCircular }) => isCircular)).toEqual([false]);
  });
  test('a topline that may come from either of two voices, or from none, leads back to nobody', () => {
    const either = originsOf([
      way('1', 'daily', airForce),
      way('2', 'daily', mayor),
      way('3', 'daily', null),
    ]);
    expect(either.unfounded.map(({ citationId }) => citationId)).toEqual(['3']);
    const none = originsOf([way('1', 'wire', airForce), way('2', 'daily', null)]);
    expect(none.unfounded.map(({ citationId }) => citationId)).toEqual(['2']);
    expect(none.voices.map(({ isCircular }) => isCircular)).toEqual([false]);
  });
  test('whose party nobody knows is shown, and not counted beside others', () => {
    const { voices, count } = originsOf([
      way('1', 'leaflet', by('a neighbour', null)),
      way('2', 'wire', mayor),
    ]);
    expect(count).toBe(1);
    expect(voices.map(({ isUncounted }) => isUncounted)).toEqual([true, false]);
    expect(originsOf([way('1', 'leaflet', by('a neighbour', null))])).toMatchObject({
      count: 1,
      voices: [{ isUncounted: false }],
    });
  });
});
