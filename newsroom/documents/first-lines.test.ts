import { describe, expect, test } from 'vitest';
import { proposeFromFirstLines } from './first-lines';
import { recogniseLanguage } from './language';
import { dayOf } from './written-day';

const propose = (text: string) =>
  Object.fromEntries(
    Object.entries(proposeFromFirstLines(text)).flatMap(([field, told]) =>
      told ? [[field, told.value]] : [],
    ),
  );
const rest =
  '\n\nThe river rose by two metres in the night, the warden of the valley said on Tuesday.\nNobody was hurt.\n';

describe('the first lines of a text', () => {
  test('a page that was copied whole gives its headline, its site, its byline and its day', () => {
    expect(
      propose(
        `Dam holds after a night of rain | Radio Valley | RV\nMenu\nNEWS\nSPORT\nDam holds after a night of rain\nMar 4, 2026 | 9:05 AM\nBy Ada Brook and Ben Weir\nOLD MILL, March 4 (Agency) – The dam held.${rest}`,
      ),
    ).toEqual({
      title: 'Dam holds after a night of rain',
      publisher: 'RV',
      author: 'Ada Brook and Ben Weir',
      publishedOn: '2026-03-04',
    });
  });

  test('Markdown with a labelled day', () => {
    expect(propose(`# Dam holds\n\nPublished :\`2026-03-04 23:36:55\`\n\n---${rest}`)).toEqual({
      title: 'Dam holds',
      publishedOn: '2026-03-04',
    });
  });

  test('a day, then a headline that names its institute, then the institute', () => {
    expect(
      propose(`March 4, 2026\n\nInstitute of Rivers: Dam holds in the night\n\nInstitute of Rivers${rest}`),
    ).toEqual({
      title: 'Institute of Rivers: Dam holds in the night',
      publisher: 'Institute of Rivers',
      publishedOn: '2026-03-04',
    });
  });

  test('a day within the headline', () => {
    expect(propose(`River Assessment, March 4, 2026${rest}`)).toEqual({
      title: 'River Assessment, March 4, 2026',
      publishedOn: '2026-03-04',
    });
  });

  test('a dateline with its agency and its day', () => {
    expect(propose(`GENEVA, 4 March 2026 (Agency) — The dam held.${rest}`)).toEqual({
      publisher: 'Agency',
      publishedOn: '2026-03-04',
    });
  });

  test.each([
    ['a greeting', `Dear neighbours!${rest}`],
    ['a sentence', `On March 4, 2026, the dam held, the warden said.${rest}`],
    ['a paragraph broken into lines', `The river rose by two metres in\nthe night.${rest}`],
  ])('%s is no headline, and its day no day of publication', (_, text) => {
    expect(propose(text)).toEqual({});
  });
});

test.each([
  ['2026-03-04T23:30:00-05:00', '2026-03-04'],
  ['20260304', '2026-03-04'],
  ['Wed, 4 Mar 2026 23:30:00 -0500', '2026-03-04'],
  ['4th of March', null],
  ['4 березня 2026 року', '2026-03-04'],
  ['4 марта 2026', '2026-03-04'],
  ['04.03.2026', '2026-03-04'],
  ['Marines 4, 2026', null],
  ['February 30, 2026', null],
])('the day of %s is %s', (written, day) => {
  expect(dayOf(written)).toBe(day);
});

test.each([
  ['en', 'Twelve homes stand under water, the governor said in the evening.'],
  ['uk', 'Дванадцять будинків стоять у воді, повідомив голова громади.'],
  ['ru', 'Двенадцать домов стоят в воде, сообщил глава района вечером.'],
  ['de', 'Zwölf Häuser stehen unter Wasser, teilte die Feuerwehr am Abend mit.'],
  ['pl', 'Dwanaście domów stoi pod wodą, poinformowała wieczorem straż pożarna.'],
  [null, '12 %'],
])('a text is recognised as %s', (language, text) => {
  expect(recogniseLanguage(text)).toBe(language);
});
