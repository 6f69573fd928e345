import { describe, expect, test } from 'vitest';
import type { DocumentFacts } from './document';
import { suggest } from './suggest';

const facts: DocumentFacts = {
  publishedOn: '2026-03-10',
  publisher: 'The Gazette',
  timeZone: 'UTC',
  language: null,
};
const chains = (text: string, more: Partial<DocumentFacts> = {}) =>
  suggest(text, { ...facts, ...more }).map(({ attribution }) =>
    attribution.map(({ name }) => name).join(' > '),
  );

describe('who asserts a sentence', () => {
  test.each([
    // before the clause
    ['Interior Minister Ana Quispe said on Monday that 14 bridges were closed.', 'Ana Quispe'],
    ['The Health Ministry reported three new cases of cholera in Lusanga.', 'Health Ministry'],
    ['On Friday, the regional governor announced a curfew in two districts.', 'regional governor'],
    ['Three diplomats told the BBC on Sunday that talks would resume in Doha.', 'BBC > Three diplomats'],
    ['A spokesman for the railway said two trains had been held in Lyon.', 'A spokesman for the railway'],
    ['Tom Reyes, the head of the rescue service, told reporters that 40 people were missing.', 'Tom Reyes'],
    ['The head of the rescue service, Tom Reyes, said 40 people were missing.', 'Tom Reyes'],
    ['U.S. Secretary of State Ellen Ford said the embassy in Quito had reopened.', 'Ellen Ford'],
    [
      'Axios, citing three unnamed officials, reported on August 4 that the vote was delayed.',
      'Axios > three unnamed officials',
    ],
    ['The institute continues to assess that the dam is at risk.', 'institute'],
    ['In a statement late Tuesday, the army denied that it had shelled the market.', 'army'],
    ['Brazil’s environment agency Ibama said 300 fires were burning in Pará.', 'Ibama'],
    ['Prosecutors in Milan said they had arrested nine people.', 'Prosecutors in Milan'],
    ['However, police said the road was open.', 'police'],
    ['The mayor closed the bridge and said that repairs would take a year.', 'mayor'],
    [
      'The World Food Programme (WFP) warned that stocks in Chad would run out in May.',
      'World Food Programme',
    ],
    ['She told the court that 18 letters were missing.', ''],
    ['WHO assesses the risk in Kasanga as very high.', 'WHO'],
    ['Her rival, Ion Cebanu, alleged fraud in 30 polling stations.', 'Ion Cebanu'],
    ['The director, Dr Amina Toure, visited Lamu and said that 60 nurses would follow.', 'Amina Toure'],
    ['Speaking in Lima after the vote, Mayor Rosa Diaz said 14 schools would open.', 'Rosa Diaz'],
    ['The Unity Front (UF), which has fought the army since 2023, said it held Goma.', 'Unity Front'],
    ['The Border Watch, whose boats patrol the strait, said six people drowned.', 'Border Watch'],
    [
      'A source reportedly close to the brigade said the bridge at Zorya was gone.',
      'A source reportedly close to the brigade',
    ],
    ['A lawyer for Governor Lily Kwan said she would appeal in Lima.', 'lawyer for Governor Lily Kwan'],
    ['The agency’s latest tally shows that 300 people died in Lamu.', 'agency’s latest tally'],
    ['The study, published by the Red Cross on Monday, found that 12 wells were dry.', 'Red Cross'],
    ['Mayor Rosa Diaz put the death toll at 45.', 'Rosa Diaz'],
    ['The coast guard recorded 400 landings in Lamu in May.', 'coast guard'],
    ['The agency KNA quoted Mayor Rosa Diaz as saying that 30 people were missing.', 'KNA > Rosa Diaz'],
    ['Mayor Rosa Diaz: “We have lost 30 boats in Lamu.”', 'Rosa Diaz'],
    ['POLICE SAID TWO FISHERMEN WERE MISSING OFF LAMU ON FRIDAY.', 'POLICE'],
    ['Asked whether the bridge would hold, Mayor Rosa Diaz said it was safe until May.', 'Rosa Diaz'],
    ['Economists polled in May had expected growth of 3% in Peru.', 'Economists polled'],
    ['The central bank forecast inflation of 3% by December.', 'central bank'],
    [
      'An inquiry into the crash of 2019 concluded that 40 rails were broken.',
      'inquiry into the crash of 2019',
    ],
    ['Trade unions say 14 miners died in Peru in May.', 'Trade unions'],
    ['Passenger Tom Wei, 27, recalled seeing sparks near Lima on Friday.', 'Tom Wei'],
    ['The Red Cross, which called the storm “unseen”, expects 400 shelters to close.', 'Red Cross'],
    ['Governor of Belska Oblast Andriy Koval said 40 drones crossed the river.', 'Andriy Koval'],
    // behind the clause
    ['Two miners were rescued on Tuesday, the operator said.', 'operator'],
    ['The ferry sank within ten minutes, according to survivors.', 'survivors'],
    ['The ferry, according to the coast guard, was carrying 200 people.', 'coast guard'],
    [
      'According to a report by the audit office, 12 contracts were never signed.',
      'report by the audit office',
    ],
    ['“We have lost 3,000 animals,” said Lily Kwan, who runs a farm near Hay.', 'Lily Kwan'],
    ['“Schools in the north will stay shut until May,” Education Minister Paul Keza said.', 'Paul Keza'],
    [
      'About 900 houses were damaged, vice mayor Rosa Diaz told the RMN radio network.',
      'RMN radio network > Rosa Diaz',
    ],
    ['The plant was hit twice, as confirmed by the regulator.', 'regulator'],
    ['The dam was inspected in May, state broadcaster VTV reported, citing the ministry.', 'VTV > ministry'],
    ['The port will reopen on Friday, a document seen by Reuters showed.', 'Reuters > document'],
    ['The president urged people to leave the coast, the state agency Lusa reported.', 'Lusa > president'],
    ['“Two ships were sunk in May,” Mayor Rosa Diaz was quoted as saying.', 'Rosa Diaz'],
    ['The dam held, KTV reported, citing the head of the district, Hamid Rowan.', 'KTV > Hamid Rowan'],
    ['The dam held, according to the head of the district, Hamid Rowan.', 'Hamid Rowan'],
    // positions
    ['The European Union condemned the arrest of the two editors in Baku.', 'European Union'],
    ['UNICEF called for the immediate release of 12 children held in Juba.', 'UNICEF'],
    ['EU envoy Jan Novak called the vote “neither free nor fair.”', 'Jan Novak'],
    ['The African Union “strongly condemned” the coup in Lamu.', 'African Union'],
    ['The fund’s director, Ana Ruiz, called it a lifeline for 120,000 people.', 'Ana Ruiz'],
    ['Dr Elena Marku attributed the rise to the 61% of pupils without a vaccine.', 'Elena Marku'],
    // chains
    [
      'Unspecified sources cited by TASS confirmed that a new round would begin in June.',
      'TASS > Unspecified sources',
    ],
    [
      'President Ruth Adan said her intelligence chief told her that 40 tanks had crossed.',
      'Ruth Adan > her intelligence chief',
    ],
    [
      'The palace indicated that talks would go on, with spokesman Ken Ito saying a date was near.',
      'palace > Ken Ito',
    ],
    ['Reports from aid workers indicate that 300 families have fled Bentiu.', 'aid workers'],
    ['About 40 camps in Juba were flooded (OCHA).', 'OCHA'],
    ['“Two ships were sunk,” the statement read.', 'statement'],
    // nobody
    ['Preliminary results showed that 54 percent voted for the mayor in Lima.', ''],
    ['General Situation: Floods hit 40 villages in Lamu on Friday.', ''],
    ['The capital, Port Sudan, reported 40 cases of cholera in May.', ''],
    ['The mayor, accused of fraud, was arrested in Lamu on Friday.', ''],
    ['Soldiers took power in Lamu on Friday, promising elections by May.', ''],
    ['Estimates suggest that 400 people died in Lamu.', ''],
    ['THE AIRCRAFT REPORTED WINDS OF 110 MPH NEAR ANTIGUA ON FRIDAY.', ''],
    ['DATA FROM A RECONNAISSANCE AIRCRAFT INDICATE THAT WINDS NEAR ANTIGUA ARE 60 MPH.', ''],
    ['India was reported to have sent two ships to Colombo.', ''],
    ['More than 200 people are believed to be buried in Badulla.', ''],
    ['The two sides put the agreement of 2019 to a vote in Lima.', ''],
    ['The road was cut in three places, the fighting continued and 40 people fled.', ''],
    ['A team of the World Food Programme (WFP) reached Juba.', ''],
    ['Ukraine proposed a third round of talks in Istanbul.', ''],
    ['Kenya reported two cases of the disease in Lamu.', ''],
    ['The district of Beyla reported its first cases last week.', ''],
    ['Satellite images showed that 40 buildings in Mariah had burned.', ''],
    ['An estimated 317,000 people have been affected in 15 states.', ''],
    ['The agency did not say how many people were missing in Lamu.', ''],
    ['The bridge collapsed hours after the mayor said it was safe.', ''],
    ['He is said to have left for Dubai in 2021.', ''],
    ['New cases reported in the past week fell to 31 in Conakry.', ''],
  ])('%s', (text, expected) => {
    expect(chains(text).join(' | ')).toBe(expected);
  });
});

describe('who is meant by a short form', () => {
  test.each([
    ['Lily Kwan closed the school on Monday. She said that 300 pupils were sent home.', 'Lily Kwan'],
    ['Mayor Lily Kwan closed two schools. Kwan said that 300 pupils were sent home.', 'Lily Kwan'],
    ['President Ruth Adan flew to Lima. The president said the port would reopen in May.', 'Ruth Adan'],
    ['The army said it lost 20 men in Goma. It added that 40 rebels were killed.', 'army'],
    [
      'The Ministry of Health counted 40 cases. The ministry said that nine people had died.',
      'Ministry of Health',
    ],
    [
      'A U.S. official said the deal was signed in May. Two ships were sold, the official said.',
      'A U.S. official',
    ],
    ['The Lamu Times reported that two ships sank. A third was towed, the paper said.', 'Lamu Times'],
    [
      'Secretary Blinken met Ana Quispe in Lima. The Secretary emphasized that 23 reporters were held.',
      'Blinken',
    ],
    [
      'The office of President Ruth Adan said two ships were sold. “They left in May,” the statement read.',
      'office of President Ruth Adan',
    ],
    ['“We lost 20 boats,” said Lily Kwan. “Two cars burned in Lamu,” she continued.', 'Lily Kwan'],
    [
      'Doctors Without Borders said it treated 40 people. The group said two nurses were hurt.',
      'Doctors Without Borders',
    ],
    ['Rebels said they took Goma. As one of them put it, “the army ran in two hours.”', 'Rebels'],
    [
      'Two cars burned in Lamu, said the Minister of Health, Dr. Vera Lungu. The Minister said that nine men died.',
      'Vera Lungu',
    ],
    [
      'A coastguard official said 17 men drowned. The boat had left Lamu on Friday, he said.',
      'A coastguard official',
    ],
    ['Ferdinand Okello Jr. flew to Lamu. Okello promised 50 million pesos in aid.', 'Ferdinand Okello Jr.'],
    [
      'Mayor Lily Kwan: The bridge is shut until Monday. Engineers found two cracks in Lamu on Friday.',
      'Lily Kwan',
    ],
    ['Gov. Lily Kwan flew to Lamu. The governor warned that 40 roads were under water.', 'Lily Kwan'],
    ['Mr. Okello left on Friday. “We counted 40 boats,” said Mr. Okello.', 'Okello'],
  ])('%s', (text, expected) => {
    expect(chains(text).at(-1)).toBe(expected);
  });
});

describe('an attribution holds for the next sentence only where the text makes it plain', () => {
  test('a quotation that goes on', () => {
    expect(chains('“We lost 20 boats,” said Lily Kwan. “Another 30 boats were damaged in Lamu.”')).toEqual([
      'Lily Kwan',
      'Lily Kwan',
    ]);
  });
  test('a quotation whose speaker is named at its end', () => {
    expect(
      chains('“We lost 20 boats in March. Another 30 boats were damaged in Lamu,” said Lily Kwan.'),
    ).toEqual(['Lily Kwan', 'Lily Kwan']);
  });
  test('a quotation that goes on behind a box of the page', () => {
    expect(
      chains(
        '“We lost 20 boats,” said Lily Kwan.\n\nStory continues below advertisement\n\n“Another 30 boats were damaged in Lamu.”',
      ),
    ).toEqual(['Lily Kwan', 'Lily Kwan']);
  });
  test('the items below a speaker', () => {
    expect(
      chains('The ministry said on Monday:\n- 20 boats were lost in Lamu\n- 30 boats were damaged in Kilifi'),
    ).toEqual(['ministry', 'ministry']);
  });
  test('not a sentence that merely follows', () => {
    expect(chains('The ministry said 20 boats were lost. Another 30 boats were damaged in Kilifi.')).toEqual([
      'ministry',
      '',
    ]);
  });
});

describe('a text in the first person', () => {
  const address =
    'I met the governors this morning. Our army shot down 41 drones. I will visit Lima on Friday.';
  test('is the word of whom its title names', () => {
    expect(chains(`Evening address by the President of Velaria, Marek Dunin\n\n${address}`)).toContain(
      'Marek Dunin',
    );
    expect(
      new Set(chains(`Statement by Prime Minister Lily Kwan to the Senate\n\n${address}`).slice(-2)),
    ).toEqual(new Set(['Lily Kwan']));
  });
  test('not of the office that published it: that speaks itself', () => {
    const titled = `Address by the President of Velaria, Marek Dunin\n\n${address}`;
    expect(chains(titled, { publisher: 'Office of the President of Velaria' }).at(-1)).toBe('');
    expect(chains(address).at(-1)).toBe('');
  });
  test('except where somebody else is named', () => {
    const more = `${address} The army said that 12 bridges in Lima were closed.`;
    expect(chains(`Statement by Prime Minister Lily Kwan\n\n${more}`).at(-1)).toBe('army');
  });
  test('a story with a quotation is none', () => {
    const story =
      'Mayor Lily Kwan closed two schools in Lima. “I saw 30 houses burn and I ran,” she said. Two died.';
    expect(chains(story)[0]).toBe('');
  });
});

test('two speakers in one sentence are two claims', () => {
  const text =
    'The army said that it had taken the town of Goma, while the rebels claimed that they still held the airport.';
  expect(suggest(text, facts).map(({ quote, speaker }) => [quote, speaker])).toEqual([
    ['The army said that it had taken the town of Goma', 'army'],
    ['the rebels claimed that they still held the airport.', 'rebels'],
  ]);
});

test('a name that the desk has learned stands for its source', () => {
  const knownSources = new Map([
    ['the coast guard', 'Kenya Coast Guard'],
    ['coast guard', 'Kenya Coast Guard'],
  ]);
  expect(chains('The coast guard said 20 boats were lost.', { knownSources })).toEqual(['Kenya Coast Guard']);
});

describe('Ukrainian and Russian', () => {
  test.each([
    ['За словами мера Харкова Ігоря Терехова, пошкоджено 15 будинків.', 'Ігор Терехов'],
    ['Мер Харкова Ігор Терехов заявив, що пошкоджено 15 будинків.', 'Ігор Терехов'],
    ['Поранено 12 людей, повідомили в ДСНС.', 'ДСНС'],
    ['«Без світла 40 тисяч людей», – сказав начальник ОВА Іван Федоров.', 'Іван Федоров'],
    ['За попередніми даними, збито 134 БпЛА.', ''],
    [
      'Пожежу загасили, сказав мер Ігор Терехов. За його словами, пошкоджено 15 будинків.',
      'Ігор Терехов | Ігор Терехов',
    ],
    ['По словам мэра Орска Василия Козупицы, подтоплено 300 домов.', 'Василий Козупица'],
    ['По данным МЧС, эвакуированы 7,8 тыс. человек.', 'МЧС'],
    ['Погибли семь человек, сообщил губернатор Денис Паслер.', 'Денис Паслер'],
  ])('%s', (text, expected) => {
    expect(chains(text).join(' | ')).toBe(expected);
  });
});
