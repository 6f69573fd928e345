import type { Words } from '@/messages/words';
import type { NumberedCitation } from '@/newsroom/timeline/day';
import type { ClaimVersion } from '@/newsroom/timeline/version';
import { chainOf, countOrigins, originsOfClaim, type Sources } from '@/newsroom/timeline/voices';
import { OriginsDrawing, type WayShown } from './origins-drawing';

type Props = {
  claim: ClaimVersion;
  numbers: ReadonlyMap<string, NumberedCitation>;
  sources: Sources;
  words: Words;
};

/** How many independent originators a claim has, and which of its references lead back to which of them. */
export function OriginsOfClaim({ claim, numbers, sources, words }: Props) {
  const counted = countOrigins(claim);
  const ways = claim.citations.map((citation): [string, WayShown] => {
    const chain = chainOf(citation, sources);
    const through = citation.steps.length > 0 ? chain.slice(0, -1) : chain;
    return [
      citation.id,
      {
        number: numbers.get(citation.id)?.number ?? 0,
        href: `#citation-${citation.id}`,
        through: through.map(({ name }) => name ?? words.texts.day.nameRemoved),
      },
    ];
  });
  return (
    <section aria-labelledby="origins" className="origins">
      <h2 id="origins">{words.texts.origins.title}</h2>
      <p>{counted.voices > 0 ? words.capital(`${words.originsLine(counted)}.`) : words.texts.origins.none}</p>
      <OriginsDrawing origins={originsOfClaim(claim, sources)} ways={new Map(ways)} words={words} />
    </section>
  );
}
