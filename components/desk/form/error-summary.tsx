'use client';

import { useFormMetadata } from '@conform-to/react';
import { useEffect, useRef } from 'react';
import { deskText } from '@/messages/desk';
import { useAnswer } from './desk-form';

/** All messages of the form in one place, each leading to its field. */
export function ErrorSummary() {
  const form = useFormMetadata();
  const { state } = useAnswer();
  const summary = useRef<HTMLDivElement>(null);
  // The first field with a message has the focus already; what is wrong with the whole form is said here.
  useEffect(() => {
    if (state.reply?.status === 'error' && !document.activeElement?.matches('[aria-invalid]'))
      summary.current?.focus();
  }, [state]);
  const errors = Object.entries(form.allErrors).flatMap(([name, messages]) =>
    (messages ?? []).map((message) => ({ name, message })),
  );
  if (errors.length === 0) return null;
  // What is wrong with the whole form says it all by itself.
  const only = errors.length === 1 ? errors[0] : undefined;
  return (
    // biome-ignore lint/a11y/noAutofocus: without script the page is new, and the answer is what one came for.
    <div ref={summary} role="alert" tabIndex={-1} autoFocus className="desk-errors">
      {only?.name === '' ? (
        <p>{only.message}</p>
      ) : (
        <>
          <p className="font-semibold">{deskText.form.notSaved(errors.length)}</p>
          <ul>
            {errors.map(({ name, message }) => (
              <li key={`${name} ${message}`}>
                {name ? <a href={`#${form.id}-${name}`}>{message}</a> : message}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
