import { originsLine } from '@/messages/attribution';
import { en } from '@/messages/en';
import type { NumberedCitation } from '@/newsroom/timeline/day';
import type { ClaimVersion } from '@/newsroom/timeline/version';
import { chainOf, countOrigins, originsOfClaim, type Sources } from '@/newsroom/timeline/voices';
import { OriginsDrawing, type WayShown } from './origins-drawing';

type Props = { claim: ClaimVersion; numbers: ReadonlyMap<string, NumberedCitation>; sources: Sources };

/** How many independent originators a claim has, and which of its references lead back to which of them. */
export function OriginsOfClaim({ claim, numbers, sources }: Props) {
  const counted = countOrigins(claim);
  const ways = claim.citations.map((citation): [string, WayShown] => {
    const chain = chainOf(citation, sources);
    const through = citation.steps.length > 0 ? chain.slice(0, -1) : chain;
    return [
      citation.id,
      {
        number: numbers.get(citation.id)?.number ?? 0,
        href: `#citation-${citation.id}`,
        through: through.map(({ name }) => name ?? en.day.nameRemoved),
      },
    ];
  });
  return (
    <section aria-labelledby="origins" className="origins">
      <h2 id="origins">{en.origins.title}</h2>
      <p>{counted.voices > 0 ? capital(`${originsLine(counted)}.`) : en.origins.none}</p>
      <OriginsDrawing origins={originsOfClaim(claim, sources)} ways={new Map(ways)} />
    </section>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
