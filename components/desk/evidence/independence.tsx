import { OriginsDrawing, type WayShown } from '@/components/claims/origins-drawing';
import { deskText } from '@/messages/desk';
import { english } from '@/messages/english';
import type { Case } from '@/newsroom/claims/case';
import type { EvidenceCitation } from '@/newsroom/claims/evidence';

const text = deskText.review;

/** How many independent originators support the claim, and which citations lead back to which of them. */
export function Independence({ origins, voices, evidence }: Pick<Case, 'origins' | 'voices' | 'evidence'>) {
  const ways = new Map(evidence.citations.map((citation, i) => [citation.id, wayOf(citation, i + 1)]));
  return (
    <div className="desk-told mt-4">
      <p>
        {voices === 0 && (
          <>
            <b>{text.noOriginator}</b> {text.noOriginatorHint}
          </>
        )}
        {voices > 0 && <b>{voices === 1 ? text.oneVoice : text.voices(voices)}</b>}
      </p>
      <OriginsDrawing words={english} origins={origins} ways={ways} />
    </div>
  );
}

function wayOf({ outlet, steps }: EvidenceCitation, number: number): WayShown {
  const through = [
    outlet?.name ?? deskText.reports.noPublisher,
    ...steps.slice(0, -1).map(({ name }) => name),
  ];
  const speaksItself = outlet !== null && steps[0]?.sourceId === outlet.sourceId;
  return { number, href: `#citation-${number}`, through: speaksItself ? through.slice(1) : through };
}
