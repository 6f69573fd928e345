import { expect, test } from 'vitest';
import { suggest } from '@/newsroom/extraction/suggest';
import { newMeasureOf } from './new-measure';

const facts = {
  ...{ publishedOn: '2025-05-12', publisher: 'Flood desk', timeZone: 'Europe/Kyiv', language: 'en' },
  knownSources: new Map<string, string>(),
};

test.each([
  ['Rescuers brought 310 boats to Kamianka on Sunday.', 'boats brought', 'boats'],
  ['At least 42 houses were destroyed in Kamianka on Sunday.', 'houses destroyed', 'houses'],
  ['Fire crews put out a fire in which 12 people died on Sunday.', 'people died', 'people'],
  ['On Sunday 19 sheep were found dead near Kamianka.', 'sheep dead', 'sheep'],
  ['The army shot down 27 balloons over Kamianka on Sunday.', 'balloons shot down', 'balloons'],
  ['The ministry said that 14 bridges had been shut on Sunday.', 'bridges shut', 'bridges'],
  ['The town of Kamianka has 16,000 residents, the ministry said on Sunday.', 'residents', 'residents'],
  ['The state paid 30 million euros for pumps on Sunday.', 'money paid', 'EUR'],
  ['On Sunday 30 percent of the pumps were idle.', 'share of pumps', 'percent'],
  ['On Sunday 30 percent of rural households were without water.', 'share of rural households', 'percent'],
  ['The lake fell by 12 on Sunday.', '', ''],
])('a measure is proposed from the words of the figure: %s', (text, name, unit) => {
  const [first] = suggest(text, facts);
  const [figure] = first?.figures ?? [];
  if (!first || !figure) throw new Error('no figure');
  const inPassage = { ...figure, start: figure.start - first.start, end: figure.end - first.start };
  expect(newMeasureOf(first.quote, inPassage)).toEqual({ name, unit });
});
