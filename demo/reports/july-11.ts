import { digest } from './digest';

export const july11 = {
  'kharkiv-11': digest({
    publisher: 'Oleh Syniehubov',
    day: 11,
    original: 'posts on Telegram, morning',
    text: `
A drone of the Shahed type hit a residential part of Kharkiv at 05:35, the head of the regional administration writes.[1] Nine people were hurt: seven women and two men. One was cut by glass; the others suffer from acute stress.[2] A maternity hospital, a dental clinic and blocks of flats are damaged.

[1] Post of 06:00.
[2] Post of the morning, after the fires had been put out.
`,
  }),
  'terekhov-11': digest({
    publisher: 'Ihor Terekhov',
    day: 11,
    original: 'posts on Telegram, morning',
    text: `
The mayor says that explosions damaged a maternity hospital in the centre of Kharkiv while mothers and their newborn children were inside. None of them was injured, he adds; all are being taken to another hospital.[1] He, too, counts nine people hurt in the city.[2]
`,
  }),
  'health-11': digest({
    publisher: 'Ministry of Health of Ukraine',
    day: 11,
    original: 'statement, afternoon',
    text: `
In the maternity hospital more than 40 windows are broken. No mother, no child and no member of the staff came to bodily harm; three mothers and their sons, born between 8 and 10 July, were treated for acute stress.[1] The city hospital of Chuhuiv lost more than 200 windows and 100 doors; two of its staff and two patients were injured.[2]
`,
  }),
  'zelensky-11': digest({
    publisher: 'Volodymyr Zelensky',
    day: 11,
    original: 'public statement, morning',
    text: `
The president condemns the strike on Kharkiv. Women in the maternity ward are among those injured, he writes.[1] He asks the partners of Ukraine for more air defence.
`,
  }),
  'zdf-11': digest({
    publisher: 'ZDF',
    day: 11,
    original: 'television interview with Christian Freuding, recorded in Kyiv',
    text: `
Major General Christian Freuding, who directs the German defence ministry’s aid to Ukraine, announced that the first long-range weapons which Germany pays for and Ukraine builds will be handed over by the end of July.[1] Their number will be in the high hundreds, he said. The contract was signed on the day of the interview. Talks with the United States about one or two Patriot systems have gone on for weeks.[2]
`,
  }),
};
