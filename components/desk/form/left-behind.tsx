'use client';

import { deskText } from '@/messages/desk';
import { useAnswer } from './desk-form';
import { ErrorSummary } from './error-summary';

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** In the place of a form whose thing has changed so that it is not there any more: why, and what was typed into it. */
export function LeftBehind() {
  const { state } = useAnswer();
  if (state.reply?.status !== 'error') return null;
  const typed = Object.entries(state.reply.initialValue ?? {}).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && entry[1] !== '' && !id.test(entry[1]),
  );
  return (
    <div>
      <ErrorSummary />
      {typed.length > 0 && <p className="desk-meta mt-3 mb-1">{deskText.form.leftBehind}</p>}
      {typed.map(([name, words]) => (
        <p key={name} className="mb-1 whitespace-pre-wrap [overflow-wrap:anywhere]">
          {words}
        </p>
      ))}
    </div>
  );
}
