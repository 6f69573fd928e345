'use client';

import { getCollectionProps, useField } from '@conform-to/react';
import { Messages } from '@/components/desk/form/fields';
import { deskText } from '@/messages/desk';

/** A box for each claim of an event. */
export function GoingClaims({ claims }: { claims: readonly { claimId: string; statement: string }[] }) {
  const [field] = useField<string[]>('claims');
  const boxes = getCollectionProps(field, {
    type: 'checkbox',
    options: claims.map(({ claimId }) => claimId),
  });
  return (
    <fieldset id={field.id} aria-describedby={field.errors ? field.errorId : undefined}>
      <legend className="desk-legend">{deskText.regroup.going}</legend>
      <div className="grid gap-2">
        {claims.map(({ claimId, statement }, i) => {
          const { key, ...props } = boxes[i] ?? {};
          return (
            <label key={claimId} className="flex items-baseline gap-2.5 py-0.5">
              <input key={key} {...props} />
              <span className="font-serif text-[1.0625rem]">{statement}</span>
            </label>
          );
        })}
      </div>
      <Messages field={field} />
    </fieldset>
  );
}
