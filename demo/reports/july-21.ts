import { digest } from './digest';

export const july21 = {
  'air-force-21': digest({
    publisher: 'Air Force of Ukraine',
    day: 21,
    original: 'morning bulletin on Telegram',
    text: `
In the night to 21 July the Air Force counted 426 drones and 24 missiles.[1] The missiles were five Kinzhal, four Kalibr, one Iskander-K and 14 Kh-101.[2] Shot down or jammed were 200 drones of the Shahed type, 203 decoys and every missile.[3] At three places 23 drones struck; debris fell at 12.[3]

[1] First paragraph of the bulletin.
[2] Second paragraph.
[3] Third paragraph, as of 09:30.
`,
  }),
  'institute-21': digest({
    publisher: 'Institute for the Study of War',
    day: 21,
    original: 'daily assessment',
    text: `
The institute repeats the numbers of the Air Force: 426 drones in one night.[1] Before May 2025 even 200 in a night were an exception. To the institute this shows how far Russia’s capacity for large attacks has come since, although the record, 728 drones, lies far higher.[2]

On diplomacy the institute cites others. TASS, a state agency, has from sources whom it does not name that talks may be held on 24 or 25 July.[15] The same Russian delegation as in the spring would travel, the Kremlin says; to the institute that is a sign of little interest.[19]

[1] Air Force of Ukraine, 21 July.
[19] Compare earlier assessments.
`,
  }),
  'police-21': digest({
    publisher: 'National Police of Ukraine',
    day: 21,
    original: 'statement, morning',
    text: `
In Kyiv’s Solomianskyi District a man was killed.[1] Eight people are injured, a girl of 15 among them.[2] Houses, a kindergarten, a supermarket and the surface building of a metro station are damaged.
`,
  }),
  'tkachenko-21': digest({
    publisher: 'Tymur Tkachenko',
    day: 21,
    original: 'posts on Telegram, morning',
    text: `
One person is dead and eight are injured, the head of the city’s military administration writes.[1] Lukianivska metro station is closed to passengers, since its surface building is damaged; as a shelter it stays open.[2] There is no fire in the station.[3]
`,
  }),
  'pravda-21': digest({
    publisher: 'Ukrainska Pravda',
    day: 21,
    original: 'news, updated about noon',
    text: `
At about 11:00 trains stopped again at Lukianivska, and passengers could go in and out, the city administration told the paper.[1]
`,
  }),
  'unn-21': digest({
    publisher: 'UNN',
    day: 21,
    original: 'news, early morning',
    text: `
Telegram channels write of a fire at Lukianivska metro station, the agency notes.[1]
`,
  }),
  'zelensky-21': digest({
    publisher: 'Volodymyr Zelensky',
    day: 21,
    edition: 'morning',
    original: 'public statement',
    text: `
Two people were killed and 15 injured in the night, the president writes.[1] In Kyiv, Kharkiv and Ivano-Frankivsk houses are damaged.
`,
  }),
  'shmyhal-21': digest({
    publisher: 'Denys Shmyhal',
    day: 21,
    original: 'summary of the meeting of the contact group',
    text: `
At the meeting of the contact group Germany promised five Patriot systems, which are to arrive soon, and more than 200,000 shells for Gepard tanks, writes the minister of defence.[1] The Netherlands give 200 million euros for interceptor drones and 125 million for the upkeep of F-16 aircraft.[2] Norway spends a billion euros on drones this year, 400 million of them on Ukrainian ones.[3] Canada gives 20 million Canadian dollars for the upkeep of tanks.[4]

[1] Points 1 and 2 of his summary.
[2] Point 4.
[3] Point 5.
[4] Point 3.
`,
  }),
  'pistorius-21': digest({
    publisher: 'German Ministry of Defence',
    day: 21,
    original: 'opening words of Boris Pistorius at the contact group',
    text: `
Germany will help Ukraine to five Patriot systems as fast as it can be done, minister Boris Pistorius said.[1] How, he means to settle with partners within days.[2]
`,
  }),
  'healey-21': digest({
    publisher: 'Reuters',
    day: 21,
    original: 'news from the contact group',
    text: `
In a “50-day drive”, said the British defence secretary, John Healey, partners should arm Ukraine faster, so that Vladimir Putin comes to the table.[1]
`,
  }),
  'suspilne-21': digest({
    publisher: 'Suspilne',
    day: 21,
    original: 'news, afternoon',
    text: `
A source of the broadcaster holds that the two delegations might see each other in Istanbul on 22 or 23 July already.[1]
`,
  }),
  'peskov-21': digest({
    publisher: 'TASS',
    day: 21,
    original: 'daily call of Dmitry Peskov with the press',
    text: `
Russia favours a third round, said the Kremlin’s spokesman, Dmitry Peskov; the date would be announced when it was certain.[1]
`,
  }),
  'zelensky-21-evening': digest({
    publisher: 'Volodymyr Zelensky',
    day: 21,
    edition: 'evening',
    original: 'evening address',
    text: `
The next meeting with the Russian side in Türkiye is planned for Wednesday, the president says, as Rustem Umerov has told him.[1] More is to be said on Tuesday.
`,
  }),
};
