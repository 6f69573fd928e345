/** Text of our own in the manner of reports, for measuring speed. */
export const ownSentences = `# Floods cut off northern towns

LIMA, June 14 (Reuters) – The river Rimac burst its banks on Friday night, cutting off 14 towns in the district of Callao and killing at least six people, officials said.

Interior Minister Ana Quispe said 3,000 people had been moved to schools. She told reporters that about 200 houses were damaged, twice as many as in 2021.[1] According to the National Weather Service, 140 mm of rain fell between June 12 and 13.[2]

“We heard a roar and ran,” said Martha Villanueva, 53, a shopkeeper in San Remigio. “I have never seen anything like it.”

The United Nations’ humanitarian office (OCHA) warned on Saturday that 1.2 million people could need help by the end of July. The agency plans to send 40 trucks with water and tents to Lima, Ica and Tacna as early as June 16 or 17.[3]

## Key Takeaways

* The river Rimac burst its banks on Friday night, cutting off 14 towns.
* The government announced an aid package of 20 million euros (roughly $23.4 million).
* Two bridges between Lima and Callao remain closed.

Unspecified sources cited by the state agency Andina stated that the dam at Huinco had been opened too late, while the operator denied that any gate had failed.[4] President Ruth Adan rejected calls for an inquiry in a post on X. The situation remains tense.

Впродовж минулої доби внаслідок повені поранено 12 людей, повідомили в ДСНС. За словами мера Ігоря Терехова, пошкоджено 15 будинків. По данным МЧС, подтоплено более 300 домов.

In Ica, rescuers recovered five vehicles and two boats from the river on Sunday morning, according to a statement by the fire service. The search for 11 missing people will resume on Monday. The port, which handles a third of the country’s exports, lost power for six hours. Engineers from Brazil and Chile arrived late on June 15 with eight pumps; a further 12 are expected this week.`;
