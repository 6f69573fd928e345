import { digest } from './digest';

export const july19 = {
  'zelensky-19': digest({
    publisher: 'Volodymyr Zelensky',
    day: 19,
    edition: 'morning',
    original: 'public statement',
    text: `
In the night more than 300 drones and more than 30 missiles of several types were fired at Ukraine, the president writes; ten oblasts were hit.[1] One person was killed in Odesa, and six are injured, a child among them.[2] In Sumy several thousand families are without electricity.[3] Pavlohrad was attacked with missiles and drones.
`,
  }),
  'trukhanov-19': digest({
    publisher: 'Hennadii Trukhanov',
    day: 19,
    original: 'posts on Telegram',
    text: `
At least 20 drones flew at Odesa at once, reports the mayor.[1] A house of nine storeys caught fire; five people were brought out of burning flats. One of them, a woman, died.[2]
`,
  }),
  'defence-ministry-19': digest({
    publisher: 'Russian Ministry of Defence',
    day: 19,
    original: 'morning bulletin',
    text: `
The ministry claims that 71 Ukrainian drones were shot down over Russia in the night.[1] Of its own strikes it says that they were aimed at plants which make parts for missiles and drones.[2]
`,
  }),
  'zelensky-19-evening': digest({
    publisher: 'Volodymyr Zelensky',
    day: 19,
    edition: 'evening',
    original: 'evening address',
    text: `
Rustem Umerov, the secretary of the security council, has proposed to the Russian side that the next meeting be held in the coming week, says the president.[1] The talks have to gain speed. Ukraine is ready for a meeting of leaders.[2]
`,
  }),
};
