import { describe, expect, test } from 'vitest';
import { findPlacesOf } from './places';

function names(...sentences: string[]): string[] {
  let text = '';
  const spans = sentences.map((sentence) => {
    const start = text.length;
    text += `${sentence} `;
    return { start, end: start + sentence.length };
  });
  return findPlacesOf(text, spans).map((places) => places.map(({ name }) => name).join('; '));
}

describe('a place that a document introduces once', () => {
  test.each([
    ['The flood reached the village of Lembe on Monday.', 'Lembe counted its dead on Tuesday.', 'Lembe'],
    ['Orsa, a town in the hills, has no doctor.', 'A clinic for Orsa will be built.', 'Orsa'],
    ['About 900 people fled to Vrana.', 'The army left Vrana at noon.', 'Vrana'],
    ['Some 40 huts burned near Kotuma.', 'Relief reached Kotuma and Tavi.', 'Kotuma'],
    ['Talks were held in Dolbek.', 'Dolbek hosted talks twice before.', 'Dolbek'],
    ['A dam broke above the town of Beni.', 'Beni counted 12 dead.', 'Beni'],
  ])('is known where it stands alone later: %s', (introduced, later, place) => {
    expect(names(introduced, later)[1]).toBe(place);
  });

  test('is known where it stands alone earlier', () => {
    expect(names('Lembe counted its dead on Tuesday.', 'The mud covered the village of Lembe.')).toEqual([
      'Lembe',
      'Lembe',
    ]);
  });

  test.each([
    'Lembe Hospital took in 40 wounded.',
    'The director of Radio Lembe was arrested.',
    'Mr Lembe declined to comment.',
    'Lembe said the road was open.',
    'Lembe police arrested nine people.',
    'Dr. Ana Lembe treated the wounded.',
    'Lembe’s council met on Friday.',
  ])('is no place inside the name of a body or a person: %s', (sentence) => {
    expect(names('The flood reached the village of Lembe on Monday.', sentence)[1]).toBe('');
  });

  test('is not meant where the document has somebody of that name', () => {
    const [, , alone] = names(
      'The bus left for the village of Lembe.',
      'Police named the driver, Adam Lembe, on Monday.',
      'Lembe denied it.',
    );
    expect(alone).toBe('');
  });

  test('is not known in another document', () => {
    expect(names('The flood reached the village of Lembe.')).toEqual(['Lembe']);
    expect(names('Lembe counted its dead.')).toEqual(['']);
  });

  test('is looked for in linear time', () => {
    const many = (size: number) => {
      const text = 'The flood reached the village of Lembe. Lembe counted 12 dead. '.repeat(size);
      const spans = Array.from({ length: size * 2 }, (_, i) =>
        i % 2 === 0
          ? { start: (i / 2) * 63, end: (i / 2) * 63 + 39 }
          : { start: ((i - 1) / 2) * 63 + 40, end: ((i - 1) / 2) * 63 + 62 },
      );
      return findPlacesOf(text, spans).flat().length;
    };
    expect(many(20_000)).toBe(40_000);
  });
});

describe('names that what is said of them shows to be places', () => {
  test.each([
    ['The strikes hit Karun, Belo Vita and Sorga, the agency reported.', 'Karun; Belo Vita; Sorga'],
    ['Rebels shelled Tomsa for two hours.', 'Tomsa'],
    ['Tomsa was cut off by mudslides.', 'Tomsa'],
    ['Tomsa came under artillery fire.', 'Tomsa'],
    ['Tomsa residents said the water rose at night.', 'Tomsa'],
    ['Tomsa, where 40 people died, has no power.', 'Tomsa'],
    ['Tomsa, a densely populated township, reported 14 cases.', 'Tomsa'],
    ['The militia took Luvo and Sembe, two towns on the border.', 'Luvo; Sembe'],
    ['The cases are in nearby Tomsa.', 'Tomsa'],
    ['The river Velma burst its banks.', 'Velma'],
    ['The patients were taken to Tomsa by boat.', 'Tomsa'],
    ['The ferry was diverted to Tomsa.', 'Tomsa'],
    ['The crossing at Tomsa reopened.', 'Tomsa'],
    ['The dam at Tomsa burst.', 'Tomsa'],
    ['A trawler with 12 men sank off Tomsa.', 'Tomsa'],
    ['The navy rescued 29 sailors and took them to Tomsa.', 'Tomsa'],
    ['The bus had left Tomsa at 11 p.m.', 'Tomsa'],
    ['A bomb was found near the Karu Vale temple.', ''],
    ['They met at Orbion.', ''],
    ['The chipmaker moved production from Orbion to Vexa.', ''],
    ['He had taken the money to Orbion.', ''],
    ['Orbion came under fire from investors.', ''],
    ['Orbion was flooded with complaints.', ''],
    ['Orbion reopened on Monday.', ''],
    ['Haiti’s Bon Repos Hospital ran out of fuel.', 'Haiti'],
    ['Kenya’s Lamu Energy sold its share.', 'Kenya'],
    ['Kenya’s National Police Service denied it.', ''],
    ['Two houses burned in the Sumy region, Panasenko said.', 'Sumy region'],
    ['Two houses burned in the Sumy region, Panasenko wrote on Telegram.', 'Sumy region'],
    ['The strike hit Hezbollah in southern Lebanon.', 'Lebanon'],
    ['The talks moved to Congress.', ''],
    ['He moved to Google in 2020.', ''],
  ])('%s', (sentence, places) => {
    expect(names(sentence)).toEqual([places]);
  });
});
