import { digest } from './digest';

export const july10 = {
  'air-force-10': digest({
    publisher: 'Air Force of Ukraine',
    day: 10,
    original: 'morning bulletin on Telegram',
    text: `
Between the evening of 9 July and the morning of 10 July the Air Force counted 415 targets over Ukraine: 397 drones, decoys among them, and 18 missiles.[1] Kyiv was the main target. The Air Force says that 178 of the targets were shot down.[2] Hits were recorded at eight places; debris fell at 23 more.[2]

[1] Bulletin of the Air Force, first paragraph.
[2] Bulletin of the Air Force, last paragraph. How many drones were lost to jamming is left out of this digest.
`,
  }),
  'klitschko-10': digest({
    publisher: 'Vitali Klitschko',
    day: 10,
    original: 'posts on Telegram, about 08:00',
    text: `
The mayor counts 16 people injured in the capital; ten of them are in hospital.[1] A clinic for primary care in Podilskyi District is almost entirely destroyed, he writes.[2] Debris came down in six districts.
`,
  }),
  'klymenko-10': digest({
    publisher: 'Ihor Klymenko',
    day: 10,
    original: 'post on Telegram, morning',
    text: `
Two women died in Podilskyi District, the interior minister writes: a resident aged 68, and a police corporal aged 22 who served in the metro.[1] Police officers are going from door to door in the damaged buildings.

[1] Post of the minister. The National Police adds that debris struck a dormitory.
`,
  }),
  'tkachenko-10': digest({
    publisher: 'Tymur Tkachenko',
    day: 10,
    original: 'posts on Telegram, afternoon',
    text: `
The head of the city’s military administration now counts 25 injured and two dead.[1] By his account the air raid went on for almost eleven hours, from 18:05 on 9 July until about 05:00.[2] Twelve addresses in Shevchenkivskyi District and six in Podilskyi District were damaged.[4]

[1] Post of the afternoon; in the morning the count stood at 13, then at 16.
[2] Post of the morning.
`,
  }),
  'un-10': digest({
    publisher: 'UN Human Rights Monitoring Mission in Ukraine',
    day: 10,
    original: 'monthly update on the protection of civilians',
    text: `
In June 2025 the mission recorded 232 civilians killed and 1,343 injured in Ukraine; in no month of the past three years were there more.[1] From January to June it recorded 6,754 civilians killed or injured, 54 per cent more than the 4,381 of the same months of 2024.[2] Long-range missiles and loitering munitions, fired into cities, account for much of the rise.[3] Russia launched ten times as many of them in June 2025 as in June 2024.[3]

On the attack of the past night the mission has preliminary information: at least two people killed and 16 injured in Kyiv, after 397 drones and 18 missiles had been launched.[6]

[1] The mission’s own count.
[2] The same.
[3] The mission’s analysis of how people were harmed.
`,
  }),
  'ap-10': digest({
    publisher: 'Associated Press',
    day: 10,
    original: 'news from the Ukraine Recovery Conference in Rome',
    text: `
Italy’s prime minister, Giorgia Meloni, told the conference that its participants were committing more than 10 billion euros, about 12 billion dollars, to the recovery of Ukraine.[1] She urged companies not to be afraid of investing there.

[1] Opening session. The conversion into dollars is the agency’s.
`,
  }),
  'commission-10': digest({
    publisher: 'European Commission',
    day: 10,
    original: 'statement on the Ukraine Recovery Conference',
    text: `
Agreements worth 2.3 billion euros were signed in Rome, the Commission states; they are meant to set free investments of up to 10 billion euros.[1] Its president, Ursula von der Leyen, announced a European fund for reconstruction, to which Italy, Germany, France, Poland and the European Investment Bank belong.[2]
`,
  }),
  'pravda-10': digest({
    publisher: 'Ukrainska Pravda',
    day: 10,
    original: 'news, midday',
    text: `
The Security Service of Ukraine confirms that one of its officers was shot dead in Holosiivskyi District and says that it has opened an investigation.[1] It does not name him. A source in law enforcement told the paper that he was Colonel Ivan Voronych, and that the gunman fired five times.[2] On a recording from a courtyard camera the shots fall shortly after 09:00.
`,
  }),
};
