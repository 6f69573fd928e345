import { digest } from './digest';

export const july15 = {
  'liga-15': digest({
    publisher: 'LIGA.net',
    day: 15,
    original: 'news from Brussels',
    text: `
Before the meeting of foreign ministers Kaja Kallas, who leads the European Union’s foreign policy, told the outlet that the 18th package of sanctions would be adopted today or tomorrow.[1] Compromises were needed with every country, she said, that of Robert Fico included. After the meeting she called it sad that there was no agreement; the next step was for Slovakia to take.[2]
`,
  }),
  'defence-ministry-15': digest({
    publisher: 'Russian Ministry of Defence',
    day: 15,
    original: 'daily bulletin',
    text: `
The ministry claims that its troops have taken the village of Voskresenka in Donetsk Oblast.[1]
`,
  }),
};
