import { expect, test } from 'vitest';
import { findFigures } from './figures';

/** Value, unit and qualifier of each figure. */
const read = (text: string) =>
  findFigures(text, { start: 0, end: text.length })
    .map(({ value, unit, qualifier }) => `${value} ${unit}${qualifier === 'exact' ? '' : ` ${qualifier}`}`)
    .join('; ');

test.each([
  ['State media reported that one person was rescued.', '1 person'],
  ['The ministry said that one child died.', '1 child'],
  ['That one person was rescued is a wonder.', ''],
  ['At least 30 people were killed and dozens were missing.', '30 people at_least'],
  ['The death toll rose to 229, the local government said.', '229 people'],
  ['Aid groups reached 18,000 people with water.', '18000 people'],
  ['Attacks on the port grew in the first half of March.', ''],
  ['The state released 3 million pesos.', '3000000 pesos'],
  ['The death toll rose from 55 to 229.', '55 people; 229 people'],
  ['Rescuers pulled 12 survivors from the rubble, including three children.', '12 survivors; 3 children'],
  [
    'Some 1.2 million people – about 15% of the population – face hunger.',
    '1200000 people about; 15 percent about',
  ],
  [
    'The $1.7 billion package includes 155mm artillery rounds, Stinger missiles and two NASAMS systems.',
    '1700000000 USD; 2 systems',
  ],
  ['The United States announced $200 million in security assistance, its 62nd package.', '200000000 USD'],
  ['Nearly 4,000 of the 6,500 houses were destroyed.', '4000 houses about; 6500 houses'],
  ['More than half of the 120 clinics have closed.', '50 percent more_than; 120 clinics'],
  [
    'The bridge, 40 metres long, collapsed, sending 17 cars and eight trucks into the river.',
    '40 metres; 17 cars; 8 trucks',
  ],
  ['Eleven people died and more than 30 are missing.', '11 people; 30 people more_than'],
  ['John Smith, 54, and his 12-year-old son were among the dead.', ''],
  [
    'Security Council resolution 2728 passed with 14 votes in favour and one abstention.',
    '14 votes; 1 abstention',
  ],
  ['The 30-day ceasefire will be monitored by 200 observers.', '200 observers'],
  ['Between 500 and 600 migrants were on board.', '500 migrants; 600 migrants'],
  ['The company will lay off 10,000-12,000 workers.', '10000 workers; 12000 workers'],
  ['Inflation reached 5.3 per cent in June, up from 4.9 per cent in May.', '5.3 percent; 4.9 percent'],
  ['A 6.1-magnitude quake hit at a depth of 10 km (6.2 miles).', '10 km; 6.2 miles'],
  ['The magnitude 7.4 earthquake injured 1,100 people.', '7.4 magnitude; 1100 people'],
  [
    'Israeli strikes killed 39 Palestinians in the past 24 hours, the Health Ministry said.',
    '39 Palestinians',
  ],
  [
    'More than 39,000 people have been killed since October 7, including over 15,000 children.',
    '39000 people more_than; 15000 children more_than',
  ],
  ['According to two officials, the plan would cost 3 billion pounds.', '3000000000 GBP'],
  ['One of the suspects fled; two others were arrested.', '2 others'],
  ['The army said it shot down 12 of 15 drones.', '12 drones; 15 drones'],
  [
    'He was sentenced to 12 years in prison and fined 5 million rubles ($54,000).',
    '12 years; 5000000 RUB; 54000 USD',
  ],
  ['The G7 leaders met for the first time in three years.', ''],
  ['WHO has delivered 2.5 tonnes of medical supplies to 17 hospitals.', '2.5 tonnes; 17 hospitals'],
  ['The two countries signed 11 agreements.', '11 agreements'],
  ['Call 555-123-4567 or write to 12 Main Street.', ''],
  [
    'The convoy of 25 trucks carrying 400 metric tons of wheat flour crossed at 9:30 a.m.',
    '25 trucks; 400 metric tons',
  ],
  ['Four in five people lack clean water.', '4 people; 5 people'],
  ['Unemployment is at 4.1%, and 250,000 jobs were added.', '4.1 percent; 250000 jobs'],
  ['About two thirds of the 9,000 camp residents left.', '9000 residents'],
  ['The fire burned 1,200 hectares (3,000 acres) and 45 homes.', '1200 hectares; 3000 acres; 45 homes'],
  ['Over 400 firefighters and 12 aircraft were deployed.', '400 firefighters more_than; 12 aircraft'],
  ['Twenty-seven cases, including nine deaths, were confirmed.', '27 cases; 9 deaths'],
  ['The case fatality rate is 58%.', '58 percent'],
  ['Turnout was 47.5 percent, with 12.3 million votes cast.', '47.5 percent; 12300000 votes'],
  ['Candidate A won 52 percent of the vote to 44 percent for B.', '52 percent; 44 percent'],
  ['The Senate voted 62 to 36 to pass the bill.', '62 votes; 36 votes'],
  ['It was the third strike in a week and the 5th this month.', ''],
  [
    'The aid, worth 50 million euros, will reach 300,000 people in six districts.',
    '50000000 EUR; 300000 people; 6 districts',
  ],
  ['Water levels rose by 3.5 m, flooding 5,400 ha of farmland.', '3.5 m; 5400 ha'],
  ['Внаслідок удару загинули 5 людей, ще 23 поранено.', '5 людей; 23 поранено'],
  ['Пошкоджено 12 будинків, дві школи та лікарню.', '12 будинків; 2 школи'],
  ['В результате обстрела погибли два человека, 14 ранены.', '2 человека; 14 ранены'],
  ['ППО збила 54 з 70 ударних безпілотників.', '54 безпілотників; 70 безпілотників'],
  ['ЄС виділить 1,5 млрд євро.', '1500000000 EUR'],
  [
    'За добу знищено 1 120 окупантів, 15 танків та 43 артилерійські системи.',
    '1120 окупантів; 15 танків; 43 системи',
  ],
  ['As many as 100 people may be trapped.', '100 people at_most'],
  ['Up to 20 centimetres of rain fell in six hours.', '20 centimetres at_most'],
  [
    'Sudan has 10.7 million internally displaced people, and 2 million have fled abroad.',
    '10700000 people; 2000000 people',
  ],
  ['Police detained 14 suspects, seven of them foreigners.', '14 suspects; 7 suspects'],
  ['Prices rose threefold.', '3 fold'],
  ['Exports doubled to $3.2bn.', '3200000000 USD'],
  [
    'They fired 4 Iskander-M ballistic missiles, 7 Kh-59 guided missiles and 89 Shaheds.',
    '4 missiles; 7 missiles; 89 Shaheds',
  ],
  ['Article 5 and Chapter VII apply; see page 12 and Table 3.', ''],
  ['No one was hurt and one building was damaged.', '1 building'],
  ['The ship sank 30 nautical miles off the coast with 22 crew members.', '30 nautical miles; 22 members'],
  ['Hundreds of thousands fled; tens of thousands returned.', ''],
  ['A dozen people were hurt and half a million left without power.', '12 people; 500000 people'],
  ['The Boeing 737 carried 162 passengers and six crew.', '162 passengers; 6 passengers'],
  ['The bank raised its key rate by 25 basis points to 5.5 percent.', '25 points; 5.5 percent'],
  ['The plant produces 1.3 GW, enough for 900,000 homes.', '1.3 GW; 900000 homes'],
  ['Nine out of ten schools were damaged.', '9 schools; 10 schools'],
  ['Prosecutors sought a 10-year sentence for the 45-year-old.', ''],
  ['Phase 2 of Operation X began on day 3.', ''],
  ['Ukraine received six F-16s and 31 Abrams tanks.', '6 F-16s; 31 tanks'],
  ['the $60-billion aid bill', '60000000000 USD'],
  ['He has 3 daughters aged 5, 7 and 12.', '3 daughters'],
  ['It will take two to three weeks.', '2 weeks; 3 weeks'],
  ['- 15 dead\n- 40 injured', '15 people; 40 people'],
  ['UN: 40,000 displaced in Haiti', '40000 people'],
  ['1,200 soldiers surrendered.', '1200 soldiers'],
  ['2024 was the deadliest year; 2,500 died.', '2500 people'],
  ['The team won 3-1.', ''],
  [
    'The operation freed four hostages and killed 274 Palestinians, Gaza officials said.',
    '4 hostages; 274 Palestinians',
  ],
  ['More than 600,000 children under five need help.', '600000 children more_than'],
  ['Of the 19 wounded, five are in critical condition.', '19 people; 5 people'],
])('%s', (text, figures) => {
  expect(read(text)).toBe(figures);
});
test('a figure stands at its words in the whole text, whatever their marks', () => {
  const text = 'Before. Some\u00A01\u202F200 people left\u200B with $3 million.';
  const found = findFigures(text, { start: 8, end: text.length });
  expect(found.map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([
    ['1\u202F200', '1200'],
    ['$3 million', '3000000'],
  ]);
});
test('a long address has no figures', () => {
  const text = `See https://example.org/${'a1'.repeat(300)}?x=42 for 3 maps.`;
  expect(read(text)).toBe('3 maps');
});
test('a conversion and a range are entries of their own', () => {
  expect(read('Norway gave one billion euros (roughly $1.17 billion) for 2-3 million meals.')).toBe(
    '1000000000 EUR; 1170000000 USD about; 2000000 meals; 3000000 meals',
  );
});
