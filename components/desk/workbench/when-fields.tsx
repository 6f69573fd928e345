'use client';

import { useField } from '@conform-to/react';
import { Night } from '@/components/desk/claim-form/time-fields';
import { SelectField, TextField } from '@/components/desk/form/fields';
import { deskText, partChoices, precisionChoices } from '@/messages/desk';

const text = deskText.claim;

/** When it happened and, for an announcement, what it promises; which fields show depends on the precision (desk.css). */
export function WhenFields() {
  const [due] = useField<Record<string, string>>('due');
  return (
    <>
      <Interval of="time" legend={deskText.workbench.when} />
      <div className={due.initialValue ? undefined : 'for-announcement'}>
        <Interval of="due" legend={text.due} open={text.noDue} />
      </div>
    </>
  );
}

function Interval({ of, legend, open }: { of: 'time' | 'due'; legend: string; open?: string }) {
  return (
    <fieldset className="desk-time">
      <legend className="desk-legend">{legend}</legend>
      <div className="grid grid-cols-2 items-start gap-2">
        <SelectField
          name={`${of}.precision`}
          label={text.precision}
          choices={precisionChoices}
          open={open ?? deskText.form.choose}
        />
        <TextField name={`${of}.date`} type="date" label={text.date} className="for-date" />
        <TextField name={`${of}.clock`} type="time" label={text.clock} className="for-clock" />
        <TextField name={`${of}.endDate`} type="date" label={text.endDate} className="for-end" />
        <SelectField
          name={`${of}.part`}
          label={text.part}
          choices={partChoices}
          open="–"
          className="for-part"
        />
        <Night of={of} />
        {of === 'time' && (
          <TextField name="statedOn" type="date" label={text.statedOn} className="for-unknown" />
        )}
        <TextField name={`${of}.phrase`} label={text.phrase} className="col-span-2" />
      </div>
    </fieldset>
  );
}
