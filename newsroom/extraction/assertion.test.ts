import { describe, expect, test } from 'vitest';
import type { DocumentFacts } from './document';
import { suggest } from './suggest';

const facts: DocumentFacts = { publishedOn: '2026-03-10', publisher: null, timeZone: 'UTC', language: null };
const quotes = (text: string) =>
  suggest(text, facts)
    .filter(({ role }) => role !== 'headline')
    .map(({ quote }) => quote);

describe('a claim', () => {
  test.each([
    'The ferry sank near Lamu on Friday.',
    'Hospitals were overwhelmed.',
    'Problems with data gathering in Lamu continue.',
    'Heavy rains continue to affect large parts of the country.',
    'Rather, it reflects a deterioration in the ability of responders to keep records.',
    'The next round of talks is planned for March.',
    'IOM is sending a team to Minas Gerais.',
    'The United States is announcing an additional $55 million in aid.',
    'A tsunami warning is in effect for Guam.',
    'KENO IS MOVING TOWARD THE WEST NEAR 9 MPH.',
    'Roads to Tokar remain cut off.',
    '“We have counted 40 boats,” said Lily Kwan.',
    'I met Prime Minister Anna Vries of the Netherlands today.',
    '“Three houses collapsed on our street,” said Maria Lund, 61, a neighbour.',
    '“The army burned Lembe,” said Maria Lund, a resident.',
    'Omar Diallo, 70, a resident of Dakar, said the wall of the dam broke at noon.',
    'Впродовж доби відбулося 142 бойові зіткнення.',
    'В городе введен режим ЧС.',
  ])('%s', (text) => {
    expect(quotes(text)).toEqual([text]);
  });
});

describe('no claim', () => {
  test.each([
    ['a question', 'What will happen to the people of Lamu next?'],
    ['an exhortation', 'We must stand together in the face of this disaster.'],
    ['an exhortation', 'It is important that the world does not look away.'],
    ['thanks', 'I am grateful to everyone who helps.'],
    ['condolences', 'Our thoughts are with the families of the victims.'],
    ['comment', 'This response illustrates the complexities of diplomacy.'],
    ['comment', 'The situation remains tense and its outcome uncertain.'],
    ['comment', 'Only time will tell whether the truce holds.'],
    ['comment', 'Both sides appear entrenched in their positions.'],
    ['a general truth', 'Armed conflicts force families to leave their homes.'],
    ['a general truth', 'Cholera is an acute infection caused by contaminated water.'],
    ['method', 'This report is produced by OCHA in collaboration with partners.'],
    ['method', 'These figures are subject to change.'],
    ['method', 'The next report will be issued on 4 September 2024.'],
    ['an objective', 'Russian objective: Create a buffer zone along the border.'],
    ['a call to the reader', 'Sign up for our newsletter and get the news every morning.'],
    ['a call to the reader', 'Read more about the flood in our special report.'],
    ['rights', 'Copyright 2025 The Gazette. All rights reserved.'],
    ['who wrote it', 'Reporting by Ana Ruiz in Lima; editing by Tom Reyes.'],
    ['who wrote it', 'Gazette writers Ana Ruiz in Lima and Tom Reyes in Quito contributed.'],
    ['a feeling in a quotation', '“It was terrifying,” said Martha Villa, 53, a shopkeeper.'],
    ['a feeling in a quotation', '“My house is gone,” Rey Diaz said, holding his daughter.'],
    [
      'how it was for somebody',
      '“It was a bad week, the worst that we have seen in the whole strike,” said port resident Maria Lund, 61, who has sold fish there for 30 years.',
    ],
    [
      'how it was for somebody',
      'Omar Diallo, 70, a Dakar resident who saw the flood, said that when he heard the water he ran to save his goat.',
    ],
    [
      'how it was for somebody',
      'Omar Diallo, 70, a fisherman, said he hid under his boat. “The wind took the roof and I fell into the water.”',
    ],
    [
      'an opinion in a quotation',
      '“Timely help is essential and critical,” said Paolo Neri, who runs the mission in Brazil.',
    ],
    ['заклик', 'Разом переможемо!'],
    ['заклик', 'Підписуйтесь на наш канал'],
  ])('%s: %s', (_, text) => {
    expect(quotes(text)).toEqual([]);
  });
});

describe('a page', () => {
  const page = `Skip to content
Home
News
Sport
Flood cuts off northern towns
14 June 2026
By Ana Ruiz
LIMA, June 14 (Reuters) – The river Rimac burst its banks on Friday, cutting off 14 towns, officials said.
Story continues below advertisement
About 3,000 people were moved to schools in Callao, the mayor said.
(Reporting by Ana Ruiz; Editing by Tom Reyes)
Related
Mayor resigns after audit of bridge contract
More on this story
Five things to know about floods
Contact us
Privacy Policy`;
  test('gives its story without menu, dateline, byline and the headlines of others', () => {
    expect(quotes(page)).toEqual([
      'The river Rimac burst its banks on Friday, cutting off 14 towns, officials said.',
      'About 3,000 people were moved to schools in Callao, the mayor said.',
    ]);
  });
});

test('a summary’s sentence that stands in the body is a repeat, one that does not is a claim of its own', () => {
  const text = `Floods cut off 14 towns in Callao on Friday. Two bridges fell.

## Key Takeaways

* Floods cut off 14 towns in Callao on Friday.
* The army sent 300 soldiers to Callao.`;
  expect(suggest(text, facts).map(({ role, repeats }) => [role, repeats?.start ?? null])).toEqual([
    ['body', null],
    ['body', null],
    ['summary', 0],
    ['summary', null],
  ]);
});

test('lines that a mail program broke are one sentence', () => {
  const text = `The river burst its banks on Friday and cut off fourteen towns in the
Callao district, where three thousand people were moved to schools and
churches by the army.`;
  expect(quotes(text)).toEqual([text]);
});

test('an address: rhetoric with a name in it is no claim, a report is', () => {
  const text = `Dear islanders! Our people are strong. We must hold on. Freedom must win. The world sees that Lamu can win. I am proud of each of you. Every day counts.

Three people were killed in Mandera this morning. Thank you all! Glory to Lamu!`;
  expect(quotes(text)).toEqual(['Three people were killed in Mandera this morning.']);
});
