import { describe, expect, test } from 'vitest';
import { readAsReport } from '@/testing/read-report';
import type { Facts } from '../noticed';
import { balance } from './balance';
import { conversion } from './conversion';
import { damagedText } from './damaged-text';
import { designation } from './designation';
import { gapInNotes } from './gap-in-notes';
import { nightOpen } from './night-open';
import { notesWithoutBody } from './notes-without-body';
import { pageChanged } from './page-changed';
import { pageGone } from './page-gone';
import { provenance } from './provenance';
import type { ReadReport, ReportRule } from './read-report';
import { recordClaimed } from './record-claimed';
import { repeatedWords } from './repeated-words';
import { republication } from './republication';
import { rivalCounts } from './rival-counts';
import { rivalDates } from './rival-dates';
import { reportRules } from './rules';
import { summaryOnly } from './summary-only';
import { totalNotStated } from './total-not-stated';
import { undated } from './undated';
import { unusualSigns } from './unusual-signs';
import { voicesOnFigure } from './voices-on-figure';

type Known = Parameters<typeof readAsReport>[1];
type Case = [what: string, text: string, known?: Known];
const found = (rule: ReportRule, text: string, known?: Known) => rule(readAsReport(text, known));
const unknown: Known = { title: null, publisher: null, url: null, publishedOn: null };
const body = 'The dam at Kamianka held on Sunday, the river service said. Two roads were closed on Sunday.';

const tried: ReportRule[] = [];
/** What a rule must find, with the facts that it tells, and like texts in which there is nothing to find. */
function rule(noun: ReportRule, finds: [string, string, Facts, Known?][], passes: Case[]) {
  tried.push(noun);
  describe(noun.name, () => {
    test.each(finds)('finds %s', (_, text, facts, known) => {
      const [first, ...others] = found(noun, text, known);
      expect(first?.facts).toMatchObject(facts);
      expect(others).toEqual([]);
      for (const { start, end } of first?.at ?? []) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    });
    test.each(passes)('passes %s', (_, text, known) => {
      expect(found(noun, text, known)).toEqual([]);
    });
  });
}

rule(
  gapInNotes,
  [
    [
      'numbers that are passed over',
      'A dam broke.[1] A road closed.[2] A bridge fell.[6]',
      { from: 3, to: 5 },
    ],
    ['a list that begins late', 'A dam broke.[4] A road closed.[5]', { from: 1, to: 3 }],
  ],
  [
    ['an unbroken list', 'A dam broke.[1] A road closed.[2] A bridge fell.[3]'],
    ['one note that stands twice', 'A dam broke.[1] A road closed.[2] A bridge fell.[1]'],
  ],
);

rule(
  notesWithoutBody,
  [
    ['markers that lead nowhere', 'A dam broke.[1] A road closed.[2]', { numbers: [1, 2], all: true }],
    [
      'the one that has none',
      'A dam broke.[1] A road closed.[2] A bridge fell.[3]\n\nNotes\n\n[1] https://example.org/dam',
      { numbers: [2, 3], all: false },
    ],
  ],
  [
    ['one lone marker', 'A dam broke.[1]'],
    ['notes with bodies', 'A dam broke.[1]\n\nNotes\n\n[1] River service, 12 May.'],
    ['notes whose markers are links', 'A dam broke.[[i]](https://example.org/dam)'],
  ],
);

const summary = (...points: string[]) =>
  `${body}\n\nKey Takeaways\n\n${points.map((one) => `• ${one}`).join('\n')}`;
rule(
  summaryOnly,
  [['a point without body', summary('The mayor of Kamianka resigned on Sunday.'), { sentences: 1 }]],
  [
    ['points that the body carries', summary('Two roads were closed on Sunday.')],
    ['a text without summary', body],
  ],
);
rule(
  repeatedWords,
  [['a summary that says the same words', summary('Two roads were closed on Sunday.'), { sentences: 1 }]],
  [['a summary in other words', summary('Sunday saw a pair of roads closed in Kamianka.')]],
);

rule(
  provenance,
  [
    [
      'a text of which nothing is known',
      body,
      { missing: ['title', 'author', 'publisher', 'url', 'publishedOn'] },
      unknown,
    ],
    ['a text without a day', body, { missing: ['author', 'publishedOn'] }, { publishedOn: null }],
  ],
  [
    ['a report without author', body],
    ['a bulletin on paper', body, { url: null }],
  ],
);

const reposted = `River Institute: Dams held in May\n\nRiver Institute\n\n${body}`;
rule(
  republication,
  [['another house in the byline', reposted, { named: 'River Institute' }]],
  [
    ['the house’s own page', reposted, { publisher: 'River Institute' }],
    ['a title with a colon', `Floods: what we know\n\n${body}`],
  ],
);

rule(
  unusualSigns,
  [['spaces that are none', 'Water rose by 18\u00A0cm, by\u200B 20\u00A0cm in places.', { places: 3 }]],
  [['ordinary spaces', body]],
);

rule(
  damagedText,
  [
    [
      'words run together',
      'They asked for international help. The urgency ofinternational help is plain.',
      { traces: ['ofinternational'] },
    ],
    [
      'a line that breaks',
      'The dams held, and the water remains\nhigh, the service said.',
      { traces: ['line break'] },
    ],
  ],
  [
    [
      'words that begin like small ones',
      'Security failed; insecurity rose. A standard and another bypassed it.',
    ],
    [
      'a verse of lines',
      'one line\ntwo lines, here\nthree lines, here\nfour lines, here\nfive lines, here\nsix lines, here\nseven lines, here',
    ],
    ['paragraphs', 'The dams held.\nwater is high.'],
  ],
);

rule(
  balance,
  [
    [
      'an account that closes',
      'The army said that rebels launched 120 drones on Sunday. It said that it shot down 70 drones and jammed 40 drones. Ten drones hit a depot.',
      { launched: 120, left: 10, gap: 0, outcome: 'closes' },
    ],
    [
      'rounded numbers that close',
      'The army said that rebels launched about 80 drones on Sunday. It said that it intercepted about 70 of them. At least eight drones hit a depot.',
      { left: 10, outcome: 'closes' },
    ],
    [
      'more hits than were left',
      'The army said that rebels launched 50 rockets on Sunday. It said that it shot down 45 rockets. Twelve rockets hit a depot.',
      { left: 5, gap: -7, outcome: 'too_many' },
    ],
    [
      'some that are not told of',
      'The army said that rebels launched 50 rockets on Sunday. It said that it shot down 30 rockets. Twelve rockets hit a depot.',
      { left: 20, gap: 8, outcome: 'too_few' },
    ],
  ],
  [
    ['things of two kinds', 'Rebels launched 50 rockets on Sunday. The army shot down 30 drones.'],
    ['a launch alone', 'Rebels launched 50 rockets on Sunday. People hid in cellars.'],
  ],
);

rule(
  totalNotStated,
  [
    [
      'a list without sum',
      'The state sent seven pumps to Kamianka, four pumps to Hrebla and nine pumps to Lypky on Sunday.',
      { parts: [7, 4, 9], total: 20 },
    ],
    [
      'the injured of one account',
      'Nine people were injured in Kamianka on Sunday. Four people were injured in Hrebla. Three people were injured in Lypky.',
      { deed: 'injured', parts: [9, 4, 3], total: 16 },
    ],
  ],
  [
    [
      'a list with its sum',
      'Of the 20 pumps, seven pumps went to Kamianka, four pumps to Hrebla and nine pumps to Lypky on Sunday.',
    ],
    [
      'a list behind its sum, in other words',
      'The state sent 20 pumps. They were seven Kama pumps, four Lan pumps and nine Sered pumps.',
    ],
    [
      'ranges',
      'Between four and six pumps ran at Kamianka on Sunday, and between 15 and 71 pumps at Hrebla.',
    ],
    [
      'what is more than something else',
      'On Sunday 77 more people were killed than last year in Kamianka, 86 more people were killed in Hrebla, and 275 of the people killed lived in Lypky.',
    ],
    [
      'counts of several times',
      'In April 2025, 32 people were injured. From January to April 2025, 154 people were injured. On May 11, two people were injured.',
    ],
    ['two parts', 'Nine people were injured in Kamianka on Sunday. Four people were injured in Hrebla.'],
    ['sums of money', 'The bank paid 7 million euros, 4 million euros and 9 million euros on Sunday.'],
  ],
);

const aid = (last: string) =>
  `The state gave 100 million euros (about $110 million) for dams on Sunday. It gave 200 million euros (about $220 million) for roads. It gave 50 million euros (about $55 million) for bridges. It gave 400 million euros (about ${last}) for pumps.`;
rule(
  conversion,
  [['one that is off', aid('$640 million'), { value: '400000000', rate: 1.6, usualRate: 1.1, agreeing: 3 }]],
  [
    ['rates that agree, rounded', aid('$450 million')],
    [
      'two pairs',
      'It gave 100 million euros (about $110 million) for dams on Sunday and 400 million euros (about $640 million) for pumps.',
    ],
  ],
);

rule(
  rivalCounts,
  [
    [
      'one number, more and less sure',
      'At least one person was killed in the flood on Sunday. The prosecutor reported one death.',
      { values: [1, 1], qualifiers: ['at_least', 'exact'] },
    ],
  ],
  [
    ['the same twice', 'Two people were killed in the flood on Sunday. The prosecutor reported two deaths.'],
    [
      'tolls of two towns',
      'At least one person was killed in Kyiv on Sunday. The prosecutor reported one death in Odesa.',
    ],
  ],
);

rule(
  voicesOnFigure,
  [
    [
      'two who say the same number',
      'Minister Olha Hrytsenko said on Sunday that Poland will send five mobile pumps and 300 tents. Minister Jan Nowak said on Sunday that Poland will send five mobile pumps.',
      { value: 5, speakers: ['Olha Hrytsenko', 'Jan Nowak'], onlyFirst: ['300 tents'], onlySecond: [] },
    ],
  ],
  [
    [
      'one who says it twice',
      'Minister Olha Hrytsenko said on Sunday that Poland will send five mobile pumps. Hrytsenko said that the five mobile pumps are new.',
    ],
    [
      'other numbers',
      'Minister Olha Hrytsenko said on Sunday that Poland will send five mobile pumps. Minister Jan Nowak said on Sunday that Poland will send six mobile pumps.',
    ],
  ],
);

rule(
  rivalDates,
  [
    [
      'two days for one thing',
      'Minister Olha Hrytsenko said that the bridge at Kamianka will open on May 20. Mayor Ivan Moroz said that the bridge at Kamianka will open on May 27.',
      { dates: [expect.stringContaining('May 20'), expect.stringContaining('May 27')] },
    ],
  ],
  [
    [
      'one day in two mouths',
      'Minister Olha Hrytsenko said that the bridge at Kamianka will open on May 20. Mayor Ivan Moroz said that the bridge at Kamianka will open on May 20.',
    ],
    [
      'two things',
      'Minister Olha Hrytsenko said that the bridge will open on May 20. Mayor Ivan Moroz said that schools will close on May 27.',
    ],
  ],
);

rule(
  nightOpen,
  [
    [
      'a night without days',
      'On May 10, water rose at Kamianka. That night two roads were closed.',
      { words: 'That night' },
    ],
    [
      '“overnight” in a text without a day',
      'Two roads were closed overnight.',
      { words: 'overnight' },
      { publishedOn: null },
    ],
  ],
  [
    ['a night with its days', 'Two roads were closed on the night of May 10 to 11.'],
    ['“overnight” in the report of a day', 'Two roads were closed overnight.'],
  ],
);

rule(
  undated,
  [
    [
      'a toll of a “recent” flood',
      'The mayor cited a recent flood in Hrebla that killed 14 people.',
      { figures: ['14'] },
    ],
  ],
  [
    ['one that is dated', 'The mayor cited a recent flood in Hrebla that killed 14 people on May 3.'],
    ['one without numbers', 'The mayor cited a recent flood in Hrebla.'],
    ['what was told earlier', 'The radio earlier reported that one person was rescued.'],
  ],
);

rule(
  recordClaimed,
  [
    [
      'a superlative with its time',
      'It was the deadliest flood in Kamianka this year, the mayor said on Sunday.',
      { words: expect.stringContaining('deadliest') },
    ],
    ['a record', 'The river reached a record high of 7 metres on Sunday.', { words: 'record high' }],
  ],
  [
    ['a superlative without time', 'The largest pump failed on Sunday, the mayor said.'],
    ['a record that is a file', 'The clerk lost the record of the flood on Sunday.'],
  ],
);

rule(
  designation,
  [
    [
      'a number that belongs to another',
      'Rebels fired three Kh-55 Kinzhal missiles on Sunday.',
      { written: 'Kh-55', name: 'Kinzhal' },
    ],
  ],
  [
    ['its own number', 'Rebels fired three Kh-47M2 Kinzhal missiles and an M142 HIMARS rocket on Sunday.'],
    ['a name alone', 'Rebels fired three Kinzhal missiles on Sunday.'],
  ],
);

test('each rule has its cases', () => {
  expect(reportRules.map(({ name }) => name).sort()).toEqual(tried.map(({ name }) => name).sort());
});

const looked = (page: Partial<NonNullable<ReadReport['page']>>): Known => ({
  page: { state: 'same', detail: '200', failures: 0, capturedAt: '2025-05-12T09:30:00.000Z', ...page },
});

rule(
  pageChanged,
  [
    [
      'a page that says something else now',
      body,
      { status: '200', captured: '2025-05-12T09:30:00.000Z' },
      looked({ state: 'changed' }),
    ],
    [
      'one that changed and has not answered since',
      body,
      { status: '200' },
      looked({ state: 'changed', failures: 9 }),
    ],
  ],
  [
    ['a page at which nobody has looked', body],
    ['a page that is as it was', body, looked({})],
    ['a page that is gone', body, looked({ state: 'gone', detail: '404' })],
  ],
);

rule(
  pageGone,
  [
    ['a page that is not there any more', body, { status: '410' }, looked({ state: 'gone', detail: '410' })],
    [
      'one that has long not answered',
      body,
      { status: 'address_unknown', looks: 5 },
      looked({ state: 'unreachable', detail: 'address_unknown', failures: 5 }),
    ],
  ],
  [
    ['a page at which nobody has looked', body],
    ['a page that has changed', body, looked({ state: 'changed' })],
    [
      'one that did not answer a few times',
      body,
      looked({ state: 'unreachable', detail: '503', failures: 4 }),
    ],
  ],
);

test('no rule finds anything in a plain bulletin, or stumbles over an empty or a senseless one', () => {
  const all = (report: ReadReport) => reportRules.flatMap((one) => one(report));
  expect(all(readAsReport(body))).toEqual([]);
  for (const text of ['', '\n\n', '[1][2][3](', '((((', '426', '€€€ (€ 3) ($ 4)', '\u200B'.repeat(500)])
    expect(() => all(readAsReport(text, unknown))).not.toThrow();
});
