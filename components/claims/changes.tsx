import { en } from '@/messages/en';
import { setInType } from '@/messages/format';
import { changedWords } from '@/newsroom/timeline/changed-words';

/** A sentence before and after, with what went and what came; told to those who hear the page as well. */
export function Changes({ before, after }: { before: string; after: string }) {
  return changedWords(setInType(before), setInType(after)).map(({ kind, text }, i) => {
    const key = `${i} ${kind}`;
    if (kind === 'same') return <span key={key}>{text}</span>;
    const Mark = kind === 'gone' ? 'del' : 'ins';
    return (
      <Mark key={key}>
        <span className="sr-only"> {kind === 'gone' ? en.claim.gone : en.claim.added} </span>
        {text}
      </Mark>
    );
  });
}
