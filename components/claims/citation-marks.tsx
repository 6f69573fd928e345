import type { Words } from '@/messages/words';
import type { NumberedCitation } from '@/newsroom/timeline/day';
import type { PublicCitation } from '@/newsroom/timeline/version';

type Props = {
  citations: readonly PublicCitation[];
  numbers: ReadonlyMap<string, NumberedCitation>;
  words: Words;
};

/** The raised numbers after a sentence; they lead to the references of the page. */
export function CitationMarks({ citations, numbers, words }: Props) {
  const cited = [...new Set(citations.flatMap(({ id }) => numbers.get(id)?.number ?? []))].sort(
    (a, b) => a - b,
  );
  if (cited.length === 0) return null;
  return (
    <sup className="marks num" lang={words.language}>
      {cited.map((number) => (
        <a key={number} href={`#reference-${number}`} aria-label={`${words.texts.day.reference} ${number}`}>
          {number}
        </a>
      ))}
    </sup>
  );
}
