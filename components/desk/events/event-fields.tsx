'use client';

import { Night } from '@/components/desk/claim-form/time-fields';
import { SelectField, TextField, Tick } from '@/components/desk/form/fields';
import { deskText, partChoices, precisionChoices } from '@/messages/desk';

const text = deskText.claim;

/** An event's title and interval. */
export function EventFields({ timeZone }: { timeZone: string }) {
  return (
    <>
      <TextField name="title" label={deskText.events.titleLabel} hint={deskText.events.titleHint} />
      <fieldset className="desk-time grid gap-4">
        <legend className="mb-1">
          <span className="font-semibold">{deskText.events.interval}</span>
        </legend>
        <p className="desk-hint mb-0!">{deskText.events.intervalHint(timeZone)}</p>
        <div className="grid items-start gap-4 sm:grid-cols-3">
          <SelectField
            name="time.precision"
            label={text.precision}
            choices={precisionChoices}
            open={deskText.form.choose}
          />
          <TextField name="time.date" type="date" label={text.date} className="for-date" />
          <TextField name="time.clock" type="time" label={text.clock} className="for-clock" />
          <TextField name="time.endDate" type="date" label={text.endDate} className="for-end" />
          <SelectField
            name="time.part"
            label={text.part}
            choices={partChoices}
            open="–"
            className="for-part"
          />
          <Night of="time" />
        </div>
        <Tick name="time.approximate" label={text.approximate} className="for-date" />
      </fieldset>
    </>
  );
}
