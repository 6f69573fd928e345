import { Fragment } from 'react';
import { en } from '@/messages/en';
import { changedWords } from '@/newsroom/timeline/changed-words';

const lineEnd = '\u240a';

/**
 * One of two states of a text with what is different marked, word by word; the ends of lines stay.
 *
 * @param props.side which of the two is shown; "both" shows them as one text.
 * @param props.isBeside neither came after the other: words are only marked as different.
 */
export function Changed({
  before,
  after,
  side,
  isBeside = false,
}: {
  before: string;
  after: string;
  side: 'before' | 'after' | 'both';
  isBeside?: boolean;
}) {
  const stretches = changedWords(asWords(before), asWords(after)).filter(
    ({ kind }) => !(kind === 'gone' && side === 'after') && !(kind === 'added' && side === 'before'),
  );
  return stretches.map(({ kind, text, at }, i) => {
    const words = text.replaceAll(` ${lineEnd} `, '\n').replaceAll(lineEnd, '\n');
    return (
      <Fragment key={at}>
        {i > 0 && ' '}
        {kind === 'same' && words}
        {kind !== 'same' && isBeside && <mark className="word">{words}</mark>}
        {kind === 'gone' && !isBeside && (
          <del className="word">
            <span className="sr-only">{en.claim.gone} </span>
            {words}
          </del>
        )}
        {kind === 'added' && !isBeside && (
          <ins className="word">
            <span className="sr-only">{en.claim.added} </span>
            {words}
          </ins>
        )}
      </Fragment>
    );
  });
}

function asWords(text: string): string {
  return text.replaceAll('\n', ` ${lineEnd} `);
}
