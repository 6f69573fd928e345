import { digest } from './digest';

export const july14 = {
  'reuters-14': digest({
    publisher: 'Reuters',
    day: 14,
    original: 'news from the White House',
    text: `
Beside Mark Rutte, the Secretary General of NATO, President Donald Trump announced tariffs of about 100 per cent on countries that trade with Russia, unless there is a deal on Ukraine within 50 days.[1] American weapons, Patriot systems among them, will go to Ukraine by way of NATO; its European members will pay for them, he said.[2] Some would arrive within days.

[1] Remarks in the Oval Office, broadcast live.
[2] The same.
`,
  }),
  'zelensky-14': digest({
    publisher: 'Volodymyr Zelensky',
    day: 14,
    original: 'public statement, afternoon',
    text: `
The president proposes that Yuliia Svyrydenko, until now first deputy prime minister, lead the government and renew its work.[1] The transformation of the executive, he writes, has begun.
`,
  }),
};
