'use client';

import { getCollectionProps, useField } from '@conform-to/react';
import { Messages } from '@/components/desk/form/fields';
import { deskText } from '@/messages/desk';

const text = deskText.takeaways;

/** A claim as the list beside the form numbers it. */
export type ClaimChoice = { id: string; number: number; statement: string; isFit: boolean };

/** A box for each claim, under its number in the list; whoever listens hears the statement. */
export function ClaimBoxes({ name, claims }: { name: string; claims: readonly ClaimChoice[] }) {
  const [field] = useField<string[]>(name);
  const boxes = getCollectionProps(field, { type: 'checkbox', options: claims.map(({ id }) => id) });
  return (
    <fieldset id={field.id} aria-describedby={field.errors ? field.errorId : undefined}>
      <legend className="desk-legend">{text.restsOn}</legend>
      <div className="flex flex-wrap gap-1.5">
        {claims.map(({ id, number, statement, isFit }, i) => {
          const { key, ...props } = boxes[i] ?? {};
          return (
            <label
              key={id}
              title={statement}
              className={`desk-number ${isFit ? '' : 'text-ink-3 line-through'}`}
            >
              <input key={key} {...props} />
              <span aria-hidden="true">{number}</span>
              <span className="sr-only">
                {number}: {statement}
              </span>
            </label>
          );
        })}
      </div>
      <Messages field={field} />
    </fieldset>
  );
}
