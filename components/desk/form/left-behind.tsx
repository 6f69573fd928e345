'use client';

import { deskText } from '@/messages/desk';
import { useAnswer } from './desk-form';
import { ErrorSummary } from './error-summary';

/**
 * In the place of a form whose thing has changed so that it is not there any more: why, and what was typed into it.
 *
 * @param props.typed names of the fields into which one writes, "*" for each item of a list ("places.*.place"); the others carry
 *   ids and choices.
 */
export function LeftBehind({ typed }: { typed: readonly string[] }) {
  const { state } = useAnswer();
  if (state.reply?.status !== 'error') return null;
  const { initialValue } = state.reply;
  const left = typed.flatMap((name) =>
    wordsAt(initialValue, name.split('.')).map((words, index) => ({ key: `${name} ${index}`, words })),
  );
  return (
    <div>
      <ErrorSummary />
      {left.length > 0 && <p className="desk-meta mt-3 mb-1">{deskText.form.leftBehind}</p>}
      {left.map(({ key, words }) => (
        <p key={key} className="mb-1 whitespace-pre-wrap [overflow-wrap:anywhere]">
          {words}
        </p>
      ))}
    </div>
  );
}

function wordsAt(value: unknown, [part, ...rest]: readonly string[]): string[] {
  if (part === undefined) return typeof value === 'string' && value !== '' ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  const inner = part === '*' ? Object.values(value) : [(value as Record<string, unknown>)[part]];
  return inner.flatMap((one) => wordsAt(one, rest));
}
