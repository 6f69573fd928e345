import { describe, expect, test } from 'vitest';
import { chooseTime, dateSpans, findTimes, mainTime } from './dates';
import type { DocumentFacts } from './document';

/** A Thursday. */
const facts: DocumentFacts = { publishedOn: '2024-07-25', publisher: null, timeZone: 'UTC', language: null };
const times = (text: string, publishedOn: string | null = facts.publishedOn) =>
  findTimes(text, { start: 0, end: text.length }, { ...facts, publishedOn });

describe('the first day of what a sentence asserts', () => {
  test.each<[string, string | null]>([
    ['A landslide buried two villages in the highlands on Monday, killing at least 30 people.', '2024-07-22'],
    ['The ministry said on Tuesday that flooding on Sunday night had destroyed 12 bridges.', '2024-07-21'],
    ['The ministry said Tuesday that 12 bridges were destroyed.', '2024-07-23'],
    ['Officials will meet on Monday to discuss the plan.', '2024-07-29'],
    ['The vote is scheduled for next Tuesday.', '2024-07-30'],
    ['The court ruled Thursday that the ban was unlawful.', '2024-07-25'],
    ['“We will not leave,” the mayor told reporters on Wednesday.', '2024-07-24'],
    ['The earthquake struck at 3:42 a.m. on July 24.', '2024-07-24'],
    ['A 6.1-magnitude earthquake struck the coast early Wednesday.', '2024-07-24'],
    ['The storm made landfall late on 23 July 2024.', '2024-07-23'],
    ['Two suicide bombers attacked a market overnight.', '2024-07-24'],
    ['Last week, the bank raised rates.', '2024-07-15'],
    ['The strike is due to end at 6 p.m. (1700 GMT) on Monday.', '2024-07-29'],
    ['Turnout was 61.4%, the highest since 2001.', null],
    ['Traders ask for 300 trucks a day, as many as came prior to May 7.', null],
    ['Twelve men held since May were freed on Friday.', '2024-07-19'],
    ['The group has killed 40 people since January.', '2024-01-01'],
    ['The number of cases rose sharply in June.', '2024-06-01'],
    ['The president took office in December.', '2023-12-01'],
    ['The president took office in December 2019.', '2019-12-01'],
    ['Elections will be held in November.', '2024-11-01'],
    ['The bridge will reopen by the end of the year.', '2024-12-31'],
    ['The package was announced last month.', '2024-06-01'],
    ['The country held elections earlier this year.', '2024-01-01'],
    ['Police arrested three people on Friday in connection with the attack.', '2024-07-19'],
    ['Between 1 and 14 July, 320 cases of cholera were reported.', '2024-07-01'],
    ['From July 3 to July 9, rebels attacked three villages.', '2024-07-03'],
    ['As of 22 July, 1,200 families had been displaced.', '2024-07-22'],
    ['In the past 24 hours, 14 people were killed.', '2024-07-24'],
    ['More than 500 people have died over the past three years.', null],
    ['The strike took place two days ago.', '2024-07-23'],
    ['The president signed the law yesterday.', '2024-07-24'],
    ['The ceasefire, which took effect on April 3, has largely held.', '2024-04-03'],
    ['Israel has carried out strikes in Gaza since October 7.', '2023-10-07'],
    ['The war began in February 2022 after months of tension.', '2022-02-01'],
    ['In 2023, exports fell by 10 percent.', '2023-01-01'],
    ['The factory closed in 2019.', '2019-01-01'],
    ['The minister said in a statement on Monday that aid would arrive by August 1.', '2024-08-01'],
    ['The agency plans to deliver 300 tons of food within 10 days.', null],
    ['The deadline expires at midnight on Friday.', '2024-07-26'],
    ['On the morning of July 21, a drone hit a hospital.', '2024-07-21'],
    ['Rescuers found six bodies on Tuesday evening.', '2024-07-23'],
    ['The fire started Saturday night and was contained by Sunday morning.', '2024-07-20'],
    ['The fire, which began on Saturday, has burned 4,000 hectares.', '2024-07-20'],
    ['He was arrested in March on charges of treason.', '2024-03-01'],
    ['The two leaders are expected to meet in September.', '2024-09-01'],
    ['The United Nations said on 25 July 2024 that 2,000 people had fled.', '2024-07-25'],
    ['The attack took place during the night of 19-20 July.', '2024-07-19'],
    ['Ukrainian forces shot down 30 drones overnight on July 23-24.', '2024-07-23'],
    ['Russian forces struck the port on the night of July 22.', '2024-07-22'],
    ['Voting began at 7 a.m. Sunday and ends on Monday.', '2024-07-21'],
    ['The report covers the period from 1 January to 30 June 2024.', '2024-01-01'],
    ['Earlier this week, the army shelled the town.', '2024-07-22'],
    ['The army shelled the town this week.', '2024-07-22'],
    ['It was the deadliest attack in the country this year.', '2024-01-01'],
    ['The talks, held on Wednesday and Thursday in Doha, ended without a deal.', '2024-07-24'],
    ['The company said it would pay the fine in the coming weeks.', null],
    ['Authorities declared a state of emergency on 18/07/2024.', '2024-07-18'],
    ['Станом на 24 липня 2024 року загинуло 5 людей.', '2024-07-24'],
    ['В ночь на 24 июля силы ПВО сбили 17 беспилотников.', '2024-07-23'],
    ['Вчора в області зафіксовано 14 вибухів.', '2024-07-24'],
    ['У понеділок президент підписав закон.', '2024-07-22'],
    ['23 июля в результате обстрела погибли два человека.', '2024-07-23'],
    ['Протягом минулої доби відбулося 120 боєзіткнень.', '2024-07-24'],
    ['24.07.2024 ворог атакував місто ракетами.', '2024-07-24'],
    ['У ніч проти 24 липня ворог атакував 20 дронами.', '2024-07-23'],
    ['The Treasury imposed sanctions on 14 companies today.', '2024-07-25'],
    ['Today, the Department of State is announcing $50 million in aid.', '2024-07-25'],
    ['The Prime Minister told parliament last Thursday that the plan had failed.', '2024-07-18'],
    ['The hurricane is expected to hit the coast on Saturday.', '2024-07-27'],
    ['Heavy rain is forecast for Friday and Saturday.', '2024-07-26'],
    ['The volcano erupted at around 10 p.m. local time on Tuesday.', '2024-07-23'],
    ['Since the start of the year, 900 migrants have drowned.', '2024-01-01'],
    ['Since mid-April, 300 homes have been burned.', '2024-04-01'],
    ['By Wednesday, the death toll had reached 229.', '2024-07-24'],
    ['By Wednesday evening, rescuers had recovered 40 bodies.', '2024-07-24'],
    ['She said the bank would open on Monday.', '2024-07-29'],
    ['In May, the May Day rally drew thousands.', '2024-05-01'],
    ['The army may march on the capital.', null],
    ['On Aug. 5, the Senate will vote.', '2024-08-05'],
    ['The embassy was closed on Dec. 31, 2023.', '2023-12-31'],
    ['The summit takes place on July 29-31.', '2024-07-29'],
    ['In the first half of 2024, GDP grew by 5 percent.', '2024-01-01'],
    ['The law was passed in the summer of 2021.', '2021-01-01'],
    ['The hospital was hit for the third time in a month.', null],
    ['Three days after the quake, survivors were pulled out.', null],
    ['The outbreak, declared on 6 May, has infected 240 people.', '2024-05-06'],
    ['A year ago, the government cut subsidies.', '2023-01-01'],
    ['The following day, troops entered the city.', null],
    ['On Wednesday night, gunmen attacked a bus.', '2024-07-24'],
    ['The statement, dated July 20, calls for restraint.', '2024-07-20'],
    [
      'JAKARTA, July 24 (Reuters) - Indonesia raised the alert level of the volcano on Wednesday.',
      '2024-07-24',
    ],
    ['The program runs until 2027.', '2027-01-01'],
    ['Production will start in 2026.', '2026-01-01'],
    ['The 2024 budget passed on Tuesday.', '2024-07-23'],
    ['Four people died Thursday when a bus overturned.', '2024-07-25'],
  ])('%s', (text, day) => {
    expect(mainTime(chooseTime(times(text)))?.from ?? null).toBe(day);
  });
});

test.each([
  ['on the night of July 20 to 21', { from: '2024-07-20', to: '2024-07-21', precision: 'night' }],
  ['overnight on July 20-21', { from: '2024-07-20', to: '2024-07-21', precision: 'night' }],
  ['У ніч на 21 липня', { from: '2024-07-20', to: '2024-07-21', precision: 'night' }],
  ['Tuesday night', { from: '2024-07-23', to: '2024-07-24', precision: 'night' }],
  ['early on Tuesday', { from: '2024-07-23', precision: 'part_of_day', partOfDay: 'early_hours' }],
  ['on the morning of July 21', { from: '2024-07-21', precision: 'part_of_day', partOfDay: 'morning' }],
  ['in June 2023', { from: '2023-06-01', to: '2023-06-30', precision: 'month' }],
  ['between June 30 and July 2', { from: '2024-06-30', to: '2024-07-02', precision: 'range' }],
  ['since March', { from: '2024-03-01', to: '2024-07-25', precision: 'range' }],
  ['in the past 48 hours', { from: '2024-07-23', to: '2024-07-25', precision: 'range' }],
])('%s is an interval with its precision', (phrase, interval) => {
  expect(times(`It happened ${phrase}.`)[0]).toMatchObject({ ...interval, phrase: expect.any(String) });
});

describe('a promise has its own time', () => {
  test('the talks may be held on the days that a source names, and it named them on Monday', () => {
    const found = times(
      'A source told the agency on Monday that talks could be held as early as July 29 or 30.',
    );
    expect(chooseTime(found)).toMatchObject({
      event: { from: '2024-07-22', role: 'statement' },
      due: { from: '2024-07-29', to: '2024-07-30', role: 'due', phrase: 'July 29 or 30' },
    });
  });
  test('what was reached by a day promises nothing', () => {
    expect(chooseTime(times('By Wednesday, the toll had reached 229.')).due).toBeNull();
  });
});

test('without a day of publication only dates with their year are resolved', () => {
  expect(times('It fell on Monday, on June 2 and on 20 June 2025.', null).map(({ from }) => from)).toEqual([
    null,
    '2025-06-02',
    '2025-06-20',
  ]);
});
test('days that no calendar has are no dates', () => {
  expect(times('On 31.02.2024 and February 30.').map(({ from }) => from)).toEqual([null]);
});
test('a phrase stands at its words in the whole text', () => {
  const text = 'Rain. It fell on July\u00A020 in Kyiv.';
  const [time] = findTimes(text, { start: 6, end: text.length }, facts);
  expect(text.slice(time?.start, time?.end)).toBe('July\u00A020');
});
test.each([
  ['It began at 9:30 a.m. on May 5.', ['9:30 a.m.', 'May 5']],
  ['It may march in three days.', []],
  ['Its 1400 GMT bulletin', ['1400 GMT']],
])('clocks and dates in %s', (text, spans) => {
  expect(dateSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(spans);
});
