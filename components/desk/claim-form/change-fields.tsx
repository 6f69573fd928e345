'use client';

import { changeKindChoices } from '@/components/desk/choices';
import { SelectField, TextArea, TextField } from '@/components/desk/form/fields';
import { deskText } from '@/messages/desk';

const text = deskText.claim;

/** How a change of something published is told to readers. */
export function ChangeFields() {
  return (
    <section className="desk-panel grid gap-4">
      <div>
        <h2>{text.change}</h2>
        <p className="desk-hint">{text.changeHint}</p>
      </div>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <SelectField
          name="changeKind"
          label={text.changeKind}
          open={deskText.form.choose}
          choices={changeKindChoices}
        />
        <TextField name="foundBy" label={text.foundBy} placeholder={text.foundByHint} />
      </div>
      <TextArea name="changeReason" label={text.changeReason} rows={2} />
    </section>
  );
}
