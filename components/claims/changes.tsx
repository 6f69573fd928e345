import { Fragment } from 'react';
import { en } from '@/messages/en';
import { setInType } from '@/messages/format';
import { type ChangedWords, changedWords } from '@/newsroom/timeline/changed-words';

/** A sentence before and after, with what went and what came; told to those who hear the page as well. */
export function Changes({ before, after }: { before: string; after: string }) {
  return changedWords(setInType(before), setInType(after)).map((part) => (
    <Fragment key={part.at}>
      {part.at > 0 && ' '}
      <Stretch part={part} />
    </Fragment>
  ));
}

function Stretch({ part: { kind, text } }: { part: ChangedWords }) {
  if (kind === 'same') return text;
  const Mark = kind === 'gone' ? 'del' : 'ins';
  return (
    <Mark>
      <span className="sr-only">{kind === 'gone' ? en.claim.gone : en.claim.added} </span>
      {text}
    </Mark>
  );
}
