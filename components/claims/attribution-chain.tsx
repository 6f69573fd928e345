import { en } from '@/messages/en';
import type { PublicCitation } from '@/newsroom/timeline/version';
import { chainOf, type Sources } from '@/newsroom/timeline/voices';

/** Who says so, step by step: from the report's publisher to whoever first asserted it. */
export function AttributionChain({ citation, sources }: { citation: PublicCitation; sources: Sources }) {
  const chain = chainOf(citation, sources);
  if (chain.length === 0) return null;
  return (
    <div className="chain">
      <h3>{en.claim.who}</h3>
      <ol>
        {chain.map((link, i) => (
          <li
            key={[link.name, link.office, link.verb].join(' ')}
            className={i === chain.length - 1 ? 'originator' : undefined}
          >
            <span className="who">{link.name ?? en.day.nameRemoved}</span>{' '}
            <span className="verb">{verbOf(link.verb)}</span>
            {(link.office || link.anonymous) && (
              <span className="office">{link.office ?? en.claim.anonymous}</span>
            )}
            <Reliability of={link.sourceId} sources={sources} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** What experience says of a source, in words. */
function Reliability({ of, sources }: { of: string | null; sources: Sources }) {
  const word = of && sources.get(of)?.reliability;
  return word && <span className="office">{en.labels.reliability[word]}</span>;
}

function verbOf(verb: ReturnType<typeof chainOf>[number]['verb']): string {
  if (verb === 'published') return en.claim.publishedIn;
  return verb === 'wrote' ? en.claim.wrote : en.labels.verbs[verb];
}
