import { digest } from './digest';

export const july13 = {
  'sbu-13': digest({
    publisher: 'Security Service of Ukraine',
    day: 13,
    original: 'video statement of its head, Vasyl Maliuk',
    text: `
Two people whom the service suspects of having killed its officer on 10 July were shot dead near Kyiv on the morning of 13 July; they had resisted arrest, it says.[1] According to the service both worked for the Russian security service FSB, which had led them to a hidden pistol with a silencer.[2] The National Police calls them citizens of a foreign country.[3]
`,
  }),
  'iaea-13': digest({
    publisher: 'International Atomic Energy Agency',
    day: 13,
    original: 'statement of the Director General, Rafael Grossi',
    text: `
On the evening of 12 July the agency’s team at the Zaporizhzhia Nuclear Power Plant heard hundreds of shots from small arms. The firing began at 22:00 and went on, with pauses, for about an hour.[1] Walking the site on the morning of 13 July, the team found many small-calibre casings on the ground near reactor units 5 and 6, but neither broken windows nor other damage.[2]

[1] Statement, second paragraph.
[2] Statement, third paragraph. Who fired, and at what, it does not say.
`,
  }),
};
