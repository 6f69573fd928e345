import { digest } from './digest';

export const july17 = {
  'filashkin-17': digest({
    publisher: 'Vadym Filashkin',
    day: 17,
    original: 'post on Telegram, morning',
    text: `
The number of dead in Dobropillia has risen to four; that of the injured is unchanged at 27.[1] The rubble is still being cleared. There is hope that nobody else lies under it, he writes, because the shopping centre had closed before the bomb fell.[2]
`,
  }),
  'rada-17': digest({
    publisher: 'Verkhovna Rada of Ukraine',
    day: 17,
    original: 'broadcast and roll-call of the plenary session',
    text: `
Parliament appointed Yuliia Svyrydenko prime minister with 262 votes; 22 deputies voted against and 26 abstained.[1] Denys Shmyhal, until the day before prime minister, became minister of defence with 267 votes.[2] Thirteen further ministers were appointed together, with 253.[3]

[1] Roll-call.
[2] Roll-call.
[3] Roll-call.
`,
  }),
  'headquarters-17': digest({
    publisher: 'Coordination Headquarters for Prisoners of War',
    day: 17,
    original: 'допис у Telegram',
    language: 'uk',
    text: `
Сьогодні Україні передано 1000 тіл загиблих. Як стверджує російська сторона, це громадяни України, зокрема військові.[1] Допомагав Міжнародний комітет Червоного Хреста. Далі тіла мають упізнати експерти.

[1] Перший абзац допису.
`,
  }),
  'pravda-17': digest({
    publisher: 'Ukrainska Pravda',
    day: 17,
    original: 'news, midday',
    text: `
The headquarters for prisoners of war told the paper that this handover had been planned for some time and has nothing to do with what was agreed in Istanbul.[1]
`,
  }),
  'tass-17': digest({
    publisher: 'TASS',
    day: 17,
    original: 'news, afternoon',
    text: `
Russia handed over another 1,000 bodies of Ukrainian soldiers on 17 July and received 19 of its own, writes Vladimir Medinsky, who leads the Russian delegation.[1] He calls it a continuation of what was agreed in Istanbul.[2]
`,
  }),
  'reuters-17': digest({
    publisher: 'Reuters',
    day: 17,
    original: 'news from the front',
    text: `
Russia’s defence ministry said that its forces had taken three villages: Kamianske in Zaporizhzhia Oblast, Dehtiarne in Kharkiv Oblast and Popiv Yar in Donetsk Oblast.[1] The Ukrainian spokesman Vladyslav Voloshyn told LIGA.net that Russian groups enter Kamianske now and then and cannot stay, since no wall is left there that would give cover.[2] Kyiv has acknowledged no loss of Popiv Yar, which has lain in the grey zone for a week or longer.[3] The agency could check neither account.
`,
  }),
  'kyiv-independent-17': digest({
    publisher: 'Kyiv Independent',
    day: 17,
    original: 'news, evening',
    text: `
Ukraine’s 20th Army Corps states that soldiers of two of its units have raised their flags in Voskresenka, which Russia had claimed on 15 July.[1] The recording that it shows bears no date. The monitors of DeepState had most of Voskresenka in Ukrainian hands on 16 July, and a part of it contested.[2]
`,
  }),
  'dennik-n-17': digest({
    publisher: 'Denník N',
    day: 17,
    original: 'news, evening',
    text: `
Slovakia will let the sanctions pass on Friday, 18 July, announces its prime minister, Robert Fico.[1] He refers to assurances on the price and supply of gas that Ursula von der Leyen has given him.
`,
  }),
};
