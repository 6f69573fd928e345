'use client';

import { deskText } from '@/messages/desk';
import { useAnswer } from './desk-form';

/** A link that was just made, to be copied. */
export function NewLink() {
  const { state } = useAnswer();
  if (!state.done) return null;
  return (
    <div role="status" className="desk-done grid gap-1.5">
      <label htmlFor="new-link">{deskText.people.linkMade}</label>
      <input
        id="new-link"
        readOnly
        value={state.done}
        className="desk-input font-mono text-[0.8125rem]"
        onFocus={(event) => event.currentTarget.select()}
      />
    </div>
  );
}
