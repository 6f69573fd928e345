import { describe, expect, test } from 'vitest';
import { suggest } from './suggest';

/** Sentences in the manner of agencies, bulletins and posts, as the rules met them first. */
const chains = (text: string, publisher: string | null = null) =>
  suggest(text, { publishedOn: '2026-06-10', publisher, timeZone: 'UTC', language: null }).map(
    ({ attribution }) => attribution.map(({ name }) => name).join(' > '),
  );

describe('who asserts a sentence of an agency', () => {
  test.each([
    // names and offices between commas, behind the clause
    [
      'Turnout stood at 61% at noon in Lusaka, the head of the electoral commission, Esther Zulu, told a press conference.',
      'Esther Zulu',
    ],
    [
      'Two people were wounded in Beryslav, Andriy Bilous, the head of the military administration, reported on Telegram.',
      'Andriy Bilous',
    ],
    [
      '“The delegation will reach Oslo on June 4,” the president’s chief of staff, Yusuf Daro, said on X.',
      'Yusuf Daro',
    ],
    ['There were no casualties in Kostiv, Mayor Ivan Horal added.', 'Ivan Horal'],
    ['On Friday two people were killed in Kostiv, police said.', 'police'],
    // behind what tells when and where, with commas of its own
    [
      'At a council meeting on the raid, convened at the request of Ghana, Kenyan Ambassador Amina Oduor denied the accusations.',
      'Amina Oduor',
    ],
    [
      'Earlier, at a hearing on the fire, held behind closed doors, Mayor Ana Ruiz said 14 people were missing.',
      'Ana Ruiz',
    ],
    // an outlet that adds to what somebody said
    [
      'Officials said a part of the dam collapsed on Friday after rain, with NTB reporting at least 25 boats lost.',
      'Officials',
    ],
    // who closes the sentence
    [
      'The council reaffirmed its support for elections in Haiti in May, spokesperson Dana Price said.',
      'Dana Price',
    ],
    ['The mayor said 14 schools in Lima would open, the agency KNA reported.', 'KNA > mayor'],
    ['Five people were hurt in Saltivka, — Mayor Rosa Diaz.', 'Rosa Diaz'],
    ['The air force shot down 34 of 40 drones overnight, it said on Telegram.', 'air force'],
    // whoever said it, by what they do
    ['Beekeepers told a court in Graz that 300 hives had died.', 'Beekeepers'],
    [
      'Law enforcement officers said that a warehouse in Dolyna burned down on May 4.',
      'Law enforcement officers',
    ],
    ['Grid operator Teranet said 200,000 homes lost power in Cebu.', 'Teranet'],
    [
      'Residents reached by phone described hearing shelling in Omdurman on Tuesday.',
      'Residents reached by phone',
    ],
    ['Observers from the league noted irregularities in 14 of 90 districts.', 'Observers from the league'],
    // nouns and participles that look like verbs
    ['The Kremlin on Friday dismissed reports that 3,000 soldiers had been moved to Pskov.', 'Kremlin'],
    ['Election officials say turnout stood at 61% at noon in Lusaka.', 'Election officials'],
    ['Prosecutors allege that Meyer took €2 million in 2019.', 'Prosecutors'],
    ['About 3,000 villagers left for Goma during announced pauses in the fighting on May 3.', ''],
    ['Aid groups are calling for the opening of three crossings near Goma.', 'Aid groups'],
    ['The regulator pointed out that 40 of the pumps in Lamu had failed.', 'regulator'],
    ['The party later published what it said were copies of 1,300 ballots.', ''],
    // documents and data
    [
      'The leader Marie Kosse, citing a letter from the court, said the vote in Lomé would be held in June.',
      'Marie Kosse',
    ],
    [
      'Grain exports fell by 30% in May, according to figures published by the agriculture ministry.',
      'figures published by the agriculture ministry',
    ],
    [
      'According to preliminary information from the fire service, four people were hurt in Dolyna.',
      'fire service',
    ],
    ['The bloc led with 43.1% in Lima, commission data showed.', 'commission data'],
    // who cites on their own account, and who only carries
    ['The toll in Gofa could reach 500, the UN warned, citing the district office.', 'UN > district office'],
    [
      'The dam was closed in May, Radio Lamu said, citing the district office.',
      'Radio Lamu > district office',
    ],
    // nobody
    ['Neither the ministry nor the army commented on the fire in Lodz on Monday.', ''],
    ['No group has claimed responsibility for the attack in Tokar on Friday.', ''],
  ])('%s', (text, expected) => {
    expect(chains(text).join(' | ')).toBe(expected);
  });
});

describe('who is meant, over sentences', () => {
  test.each([
    [
      'Mayor Ivan Horal said 12 houses were damaged. According to him, the road was shut on Thursday.',
      'Ivan Horal',
    ],
    ['Police closed the bridge in Tampere on Friday. They said four suspects were held.', 'Police'],
    [
      'The firm Norvik closed its plant in Bergen on Friday. It said 300 people would lose their jobs.',
      'firm Norvik',
    ],
    [
      'Grid operator Teranet said 200,000 homes lost power in Cebu. It blamed a fire at a substation.',
      'Teranet',
    ],
    [
      'The union’s health agency EHA said 40 people fell ill. The health agency sent two teams to Graz, it said.',
      'EHA',
    ],
    [
      'EHA said 40 people fell ill. The Eastern Health Association (EHA) said two clinics in Graz had closed.',
      'EHA',
    ],
    [
      'The Eastern Health Association (EHA) said 40 people fell ill. EHA closed two clinics in Graz, it said.',
      'Eastern Health Association',
    ],
    [
      'The Ministry of Works (MoW) said two dams had burst. The MoW said 30 homes in Graz were lost.',
      'Ministry of Works',
    ],
    ['Mayor Tom Reyes left on Friday. He was ill. She said 30 homes in Graz were lost.', ''],
    [
      '“The fire cut us off in May,” said Nuria Vidal of the group Bosque. She said 30 homes in Graz were lost.',
      'Nuria Vidal',
    ],
  ])('%s', (text, expected) => {
    expect(chains(text).at(-1)).toBe(expected);
  });
});

describe('a sentence that only tells who said what stands before it', () => {
  const flood = 'Over the past day, the flood cut off 27 villages in the Lamu region.';
  test.each([
    ['This was reported on Telegram by Tom Reyes, head of the rescue service.', 'Tom Reyes'],
    ['Mayor Tom Reyes said this on the radio.', 'Tom Reyes'],
    ['The relevant statement was made by Mayor Tom Reyes.', 'Tom Reyes'],
  ])('%s', (text, expected) => {
    expect(chains(`${flood}\n\n${text}`)).toEqual([expected]);
  });
  test('with the outlet that carries it', () => {
    const text = 'This was reported by Tom Reyes, head of the rescue service, according to KNA.';
    expect(chains(`${flood}\n\n${text}`)).toEqual(['KNA > Tom Reyes']);
  });
});

test('two speakers in one sentence are two claims, whichever way the first is named', () => {
  expect(
    chains('Nine people died in Tarn on Monday, the ministry said, while the army said it had hit a depot.'),
  ).toEqual(['ministry', 'army']);
  expect(
    chains('The union called for calm in Velnik, while the army said it would wait for 40 days.'),
  ).toEqual(['union', 'army']);
});
