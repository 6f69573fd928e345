import { expect, test } from 'vitest';
import { voicesOf } from '@/newsroom/timeline/voices';
import { citation, claim, says, sources, time } from '@/testing/fixtures/versions';
import { wordsIn } from './words';

const { attributionLine, choiceLine, originsLine } = wordsIn('en', 'UTC');

const source = (name: string) => [...sources.values()].find((s) => s.name === name) ?? name;
const line = (...steps: Parameters<typeof citation>[1][]) =>
  attributionLine(
    voicesOf(claim('Something happened.', { citations: steps.map((s) => citation('words', s)) }), sources),
  );

test('who says so, and through whom', () => {
  expect(line([says(source('Basin Authority'), 'reported')])).toBe(
    'Basin Authority, via River Watch Institute',
  );
  expect(line([says(source('Sered News Agency'), 'reported'), says('unspecified sources')])).toBe(
    'Unspecified sources, via Sered News Agency and River Watch Institute',
  );
});

test('the office at the time is named', () => {
  expect(line([says(source('Orest Malyk'), 'announced', 'minister of civil protection')])).toBe(
    'Orest Malyk, minister of civil protection, via River Watch Institute',
  );
});

test('two voices by one way share it', () => {
  expect(line([says(source('Orest Malyk'))], [says(source('Ilse Brandt'), 'confirmed')])).toBe(
    'Orest Malyk; Ilse Brandt, via River Watch Institute',
  );
});

test('a verb keeps its weight where it matters', () => {
  expect(line([says(source('Sered Hydro'), 'denied')])).toBe(
    'Denied by Sered Hydro, via River Watch Institute',
  );
  expect(line([says(source('Basin Authority'), 'reported')], [says('residents', 'claimed')])).toBe(
    'Basin Authority, via River Watch Institute; claimed by residents, via River Watch Institute',
  );
  expect(line([says(source('River Watch Institute'), 'assessed')])).toBe('Assessed by River Watch Institute');
});

test('origins are counted in words, and voices of one party are told to be such', () => {
  expect(originsLine({ voices: 1, independent: 1 })).toBe('one originator');
  expect(originsLine({ voices: 3, independent: 2 })).toBe('two independent originators');
  expect(originsLine({ voices: 2, independent: 1 })).toBe('two originators, not independent of each other');
});

test('a time that the report leaves open is told with its reason', () => {
  const open = time('night', null, null, {
    phrase: 'that night',
    choiceReason: 'the report is of the next morning.',
  });
  expect(choiceLine(open, 'Overnight, 8–9 June')).toBe(
    'The report says only “that night”; we take overnight, 8–9 June: the report is of the next morning.',
  );
  expect(choiceLine(time('day', null, null), '9 June')).toBeNull();
});

test('names that are data stay in the nominative in Ukrainian', () => {
  const { attributionLine: told } = wordsIn('uk', 'UTC');
  const voice = (name: string, verb: 'said' | 'claimed' | 'denied', via: string[] = []) => ({
    ...{ name, verb, via, sourceId: null, office: null, anonymous: false },
  });
  expect(told([voice('Повітряні сили', 'said', ['Інститут вивчення війни', 'ТАСС'])])).toBe(
    'Повітряні сили, через: Інститут вивчення війни і ТАСС',
  );
  expect(told([voice('Повітряні сили', 'claimed'), voice('Гідрослужба', 'denied')])).toBe(
    'За твердженням: Повітряні сили; заперечення: Гідрослужба',
  );
});
