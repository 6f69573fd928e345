'use client';

import { useFormMetadata } from '@conform-to/react';
import { deskText } from '@/messages/desk';

/** All messages of the form in one place, each leading to its field. */
export function ErrorSummary() {
  const form = useFormMetadata();
  const errors = Object.entries(form.allErrors).flatMap(([name, messages]) =>
    (messages ?? []).map((message) => ({ name, message })),
  );
  if (errors.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: without script the page is new, and the answer is what one came for.
    <div role="alert" tabIndex={-1} autoFocus className="desk-errors">
      <p className="font-semibold">{deskText.form.notSaved(errors.length)}</p>
      <ul>
        {errors.map(({ name, message }) => (
          <li key={`${name} ${message}`}>{name ? <a href={`#${form.id}-${name}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  );
}
