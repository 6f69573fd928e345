import { digest } from './digest';

export const july20 = {
  'peskov-20': digest({
    publisher: 'TASS',
    day: 20,
    original: 'Dmitry Peskov on state television',
    text: `
The Kremlin’s spokesman, Dmitry Peskov, said that Russia was ready to move quickly towards a settlement, but that reaching its own goals came first.[1]
`,
  }),
  'kyiv-independent-20': digest({
    publisher: 'Kyiv Independent',
    day: 20,
    original: 'news on an interview with Christian Freuding, published on 19 July',
    text: `
Russia wants to become able to launch 2,000 drones at once, Major General Christian Freuding judges.[1] He leads the staff for Ukraine in the German defence ministry. Missiles that cost millions are the wrong answer to cheap drones, he adds.

The paper asks its readers to support its work.
`,
  }),
};
