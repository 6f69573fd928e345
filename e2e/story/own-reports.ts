/**
 * Two reports in the manner of the given ones, written for the tests: facts of the summer of 2025, sentences our own.
 * The first has notes with a gap, a summary that repeats, and an unrelated appeal at its end; the second has no head at all.
 */
export const ownJuly = `Evening digest of 21 July 2025

Written for a test

The night was loud. In its morning bulletin the Ukrainian Air Force counted 426 strike and decoy drones, sent from Bryansk, Oryol, Millerovo, Shatalovo and Primorsko-Akhtarsk.[1] The bulletin adds five Kinzhal missiles out of the sky above Tambov Oblast, four Kalibr missiles from the Black Sea, one Iskander-K and 14 Kh-101 missiles. By the same count, crews brought down or jammed 200 strike drones and 203 decoys. It lists 23 drones that struck three places, and debris in 12 more. Officials in Kyiv, Kharkiv and Ivano-Frankivsk oblasts spoke of damage.[2] Timur Tkachenko, who heads the city’s military administration, said the way into a metro station was hit.[3] President Volodymyr Zelensky put the injured at 15 civilians and the killed at two.[4]

Allies met by video. Defence minister Denys Shmyhal announced that Germany will hand over five Patriot systems and ship 200,000 shells for Gepard guns.[5] His German colleague Boris Pistorius confirmed the five Patriot systems, with interceptors.[6] Norway, Shmyhal stated, set aside one billion euros (some $1.67 billion) for drones, of which 400 million euros (some $468 million) go to Ukrainian makers.

Talks may follow. A source of the outlet Suspilne named July 22 or 23 as the first days on which delegations could sit down in Istanbul.[14] The agency TASS, quoting sources that it did not name, gave July 24 or 25.[15] The writers of this digest assess that Moscow draws the talks out so as to fight on.[19]

In short

  • The night was loud.
  • Britain’s John Healey spoke of a “50-day drive” to arm Ukraine.

Our appeal: give to the animal shelter of your town. It needs blankets, food and a hand on Saturdays.
`;

export const ownJune = `Odesa and Kharkiv woke to fires on June 20, 2025, and officials there spoke of one dead. The Air Force of Ukraine said Russia had sent around 80 drones that night and that its crews stopped approximately 70 of them. Zelenskyy asked partners to press Moscow harder.
`;
