import { Fragment } from 'react';
import type { Words } from '@/messages/words';
import { type ChangedWords, changedWords } from '@/newsroom/timeline/changed-words';

/** A sentence before and after, with what went and what came; told to those who hear the page as well. */
export function Changes({ before, after, words }: { before: string; after: string; words: Words }) {
  return changedWords(words.setInType(before), words.setInType(after)).map((part) => (
    <Fragment key={part.at}>
      {part.at > 0 && ' '}
      <Stretch part={part} words={words} />
    </Fragment>
  ));
}

function Stretch({ part: { kind, text }, words }: { part: ChangedWords; words: Words }) {
  if (kind === 'same') return text;
  const Mark = kind === 'gone' ? 'del' : 'ins';
  return (
    <Mark>
      <span className="sr-only" lang={words.language}>
        {kind === 'gone' ? words.texts.claim.gone : words.texts.claim.added}{' '}
      </span>
      {text}
    </Mark>
  );
}
