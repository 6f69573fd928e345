import { digest } from './digest';

export const july12 = {
  'air-force-12': digest({
    publisher: 'Air Force of Ukraine',
    day: 12,
    original: 'morning bulletin on Telegram',
    text: `
Overnight the Air Force counted 597 drones, 339 of them of the Shahed type, and 26 cruise missiles.[1] It says that 319 drones were shot down and 258 more were lost to jamming, and that 25 of the missiles were shot down.[2] One missile and 20 drones struck at five places; debris came down at 19 others.[3] The west of the country was hit hardest.

[1] Bulletin of the Air Force, first paragraph.
[2] Bulletin of the Air Force, second paragraph.
`,
  }),
  'zaparaniuk-12-first': digest({
    publisher: 'Ruslan Zaparaniuk',
    day: 12,
    edition: 'first post',
    original: 'post on Facebook, early morning',
    text: `
At dawn four drones and one missile were fired at Bukovyna, writes the head of the regional administration. In Chernivtsi four people are dead, two gravely wounded and ten lightly hurt.[1] Flats, shops and offices are damaged.
`,
  }),
  'zaparaniuk-12-second': digest({
    publisher: 'Ruslan Zaparaniuk',
    day: 12,
    edition: '08:40',
    original: 'post on Facebook, 08:40',
    text: `
The head of the regional administration takes his first count back. As of 08:40 there are two dead in Chernivtsi; doctors are still fighting for the lives of all four who were gravely wounded.[1] Ten others have light injuries.[1] The dead are a woman and a man, both hit by falling debris.
`,
  }),
  'zaparaniuk-12-evening': digest({
    publisher: 'Ruslan Zaparaniuk',
    day: 12,
    edition: 'evening',
    original: 'statement on television',
    text: `
By the evening 26 people have been counted injured in Chernivtsi, and two dead.[1] Seven are in hospital, three of them in grave condition.[2] The city will mourn on 13 July.
`,
  }),
  'sadovyi-12': digest({
    publisher: 'Andrii Sadovyi',
    day: 12,
    original: 'posts on Telegram, morning',
    text: `
In Lviv 46 houses are damaged, the mayor writes, and more than 500 windows are broken.[1] Three buildings of the Polytechnic are among the places hit.[2] An eleven-year-old boy is one of nine people who saw a doctor.
`,
  }),
  'kozytskyi-12': digest({
    publisher: 'Maksym Kozytskyi',
    day: 12,
    original: 'posts on Telegram, about noon',
    text: `
The head of the Lviv administration reports 51 damaged houses with 528 flats, and 21 business premises.[1] Twelve people were injured: nine could be treated on the spot, three were taken to hospital.[2] Six families have been lodged in hotels.
`,
  }),
};
