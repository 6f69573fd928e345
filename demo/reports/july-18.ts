import { digest } from './digest';

export const july18 = {
  'council-18': digest({
    publisher: 'Council of the European Union',
    day: 18,
    original: 'press release',
    text: `
The Council has adopted the 18th package of sanctions against Russia.[1] From 3 September the cap on the price of Russian crude oil falls from 60 to 47.6 dollars a barrel. From then on it will follow the market.[2] Another 105 ships of the so-called shadow fleet may no longer enter ports of the Union, which makes 444.[3] Twenty-two more banks are cut off, and so are both Nord Stream pipelines.[4]

[1] Title.
[2] Section on energy.
[3] Section on ships.
[4] Sections on banks and on pipelines.
`,
  }),
};
