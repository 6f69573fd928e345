import type { Words } from '@/messages/words';
import type { PublicCitation } from '@/newsroom/timeline/version';
import { chainOf, type Sources } from '@/newsroom/timeline/voices';

/** Who says so, step by step: from the report's publisher to whoever first asserted it. */
export function AttributionChain({
  citation,
  sources,
  words,
  language,
}: {
  citation: PublicCitation;
  sources: Sources;
  words: Words;
  language: string;
}) {
  const chain = chainOf(citation, sources);
  if (chain.length === 0) return null;
  return (
    <div className="chain">
      <h3>{words.texts.claim.who}</h3>
      <ol>
        {chain.map((link, i) => (
          <li
            key={[link.name, link.office, link.verb].join(' ')}
            className={i === chain.length - 1 ? 'originator' : undefined}
          >
            <span className="who">{link.name ?? words.texts.day.nameRemoved}</span>{' '}
            <span className="verb">{verbOf(link.verb, words)}</span>
            {link.office ? (
              <span className="office" lang={language}>
                {link.office}
              </span>
            ) : (
              link.anonymous && <span className="office">{words.texts.claim.anonymous}</span>
            )}
            <Reliability of={link.sourceId} sources={sources} words={words} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** What experience says of a source, in words. */
function Reliability({ of, sources, words }: { of: string | null; sources: Sources; words: Words }) {
  const word = of && sources.get(of)?.reliability;
  return word && <span className="office">{words.texts.labels.reliability[word]}</span>;
}

function verbOf(verb: ReturnType<typeof chainOf>[number]['verb'], words: Words): string {
  if (verb === 'published') return words.texts.claim.publishedIn;
  return verb === 'wrote' ? words.texts.claim.wrote : words.texts.labels.verbs[verb];
}
