'use client';

import { getCollectionProps, useField } from '@conform-to/react';
import { SelectField, TextField } from '@/components/desk/form/fields';
import { deskText } from '@/messages/desk';
import type { ClaimChoices } from './claim-choices';

const text = deskText.claim;

/** The event and the topics to which the claim belongs. */
export function EventFields({ choices }: { choices: ClaimChoices }) {
  return (
    <section className="desk-panel grid gap-4">
      <h2>{text.event}</h2>
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <SelectField
          name="eventId"
          label={text.event}
          hint={text.eventHint}
          open={text.noEvent}
          choices={choices.events}
        />
        <TextField name="newEventTitle" label={text.newEvent} hint={text.newEventHint} />
      </div>
      {choices.topics.length > 0 && <Topics choices={choices} />}
    </section>
  );
}

function Topics({ choices }: { choices: ClaimChoices }) {
  const [field] = useField<string[]>('topics');
  const boxes = getCollectionProps(field, {
    type: 'checkbox',
    options: choices.topics.map(({ value }) => value),
  });
  return (
    <fieldset>
      <legend className="desk-legend">{text.topics}</legend>
      <div className="flex flex-wrap gap-x-6 gap-y-1">
        {boxes.map(({ key, ...props }, i) => (
          <span key={key} className="desk-tick">
            <input {...props} />
            <label htmlFor={props.id}>{choices.topics[i]?.label}</label>
          </span>
        ))}
      </div>
    </fieldset>
  );
}
