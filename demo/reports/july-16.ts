import { digest } from './digest';

export const july16 = {
  'air-force-16': digest({
    publisher: 'Air Force of Ukraine',
    day: 16,
    original: 'morning bulletin on Telegram',
    text: `
From the evening of 15 July the Air Force counted 400 drones of several types and one Iskander-M ballistic missile over Ukraine.[1] Kryvyi Rih, Kharkiv and Vinnytsia were the main targets. It says that 198 drones were shot down and 145 were lost to jamming.[2]
`,
  }),
  'filashkin-16': digest({
    publisher: 'Vadym Filashkin',
    day: 16,
    edition: 'first posts',
    original: 'posts on Telegram, early evening',
    text: `
A 500-kilogram bomb has struck a shopping centre in the middle of Dobropillia, writes the head of the Donetsk administration. He knows of two dead and 14 injured.[1] People are probably still under the rubble.
`,
  }),
  'filashkin-16-late': digest({
    publisher: 'Vadym Filashkin',
    day: 16,
    edition: 'as of 21:00',
    original: 'post on Telegram, 21:10',
    text: `
As of 21:00 two people are dead in Dobropillia and 27 injured.[1] The search of the rubble continues. The bomb damaged 54 shops, 304 flats in 13 houses and eight cars.[2]
`,
  }),
  'police-16': digest({
    publisher: 'National Police of Ukraine',
    day: 16,
    original: 'statement of 22:42',
    text: `
At about 17:20 a guided bomb of the type FAB-500 fell on a shop of two storeys in the centre of Dobropillia, the police state.[1] The shopping centre was open; its upper floor came down on the lower.[2] As of 21:30 the police count two dead and 28 injured.[3] Damaged are 13 blocks of flats, 54 shops and eight vehicles, 75 objects in all.[4]

[1] First paragraph.
[2] Words of the head of the regional police, Ruslan Osypenko.
[4] The same.
`,
  }),
  'kyiv-independent-16': digest({
    publisher: 'Kyiv Independent',
    day: 16,
    original: 'news, evening',
    text: `
Asked by reporters about Patriot missiles for Ukraine, Donald Trump said that they were already being shipped, and that they came from Germany, which would replace them.[1] A spokesman of the German defence ministry told the broadcaster SRF that he could not confirm anything to be on its way, and knew of nothing.[2] A meeting of defence ministers on 21 July is to settle what is open.
`,
  }),
  'zaparaniuk-16': digest({
    publisher: 'Ruslan Zaparaniuk',
    day: 16,
    original: 'post on Telegram',
    text: `
A man of 74 years, wounded in Chernivtsi on 12 July, died in hospital on 16 July. He is the third person whom that attack has killed.[1]
`,
  }),
};
