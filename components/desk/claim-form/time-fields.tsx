'use client';

import { useField } from '@conform-to/react';
import { SelectField, TextArea, TextField, Tick } from '@/components/desk/form/fields';
import { deskText, partChoices, precisionChoices } from '@/messages/desk';

const text = deskText.claim;

/** When it happened and, for an announcement, the time that it promises. */
export function TimeFields({ timeZone }: { timeZone: string }) {
  return (
    <section className="desk-panel grid gap-6">
      <fieldset className="desk-time grid gap-4">
        <legend className="mb-1">
          <h2>{text.time}</h2>
        </legend>
        <p className="desk-hint">{text.timeHint(timeZone)}</p>
        <Interval of="time" />
        <div className="for-unknown max-w-[24rem] flex-col">
          <TextField name="statedOn" type="date" label={text.statedOn} hint={text.statedOnHint} />
        </div>
      </fieldset>
      <fieldset className="desk-time for-announcement grid gap-4 border-t border-rule pt-5">
        <legend className="contents">
          <h2>{text.due}</h2>
        </legend>
        <p className="desk-hint">{text.dueHint}</p>
        <Interval of="due" open={text.noDue} />
      </fieldset>
    </section>
  );
}

/** Fields of one time; which of them show depends on how exactly it is known (desk.css). */
function Interval({ of, open }: { of: 'time' | 'due'; open?: string }) {
  return (
    <>
      <div className="grid items-start gap-4 sm:grid-cols-3">
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
      </div>
      <div className="grid items-end gap-4 sm:grid-cols-[2fr_1fr]">
        <TextField name={`${of}.phrase`} label={text.phrase} />
        <Tick name={`${of}.approximate`} label={text.approximate} className="for-date pb-2" />
      </div>
      <div className="grid gap-2">
        <Tick name={`${of}.open`} label={text.open} />
        <div className="for-open flex-col">
          <TextArea name={`${of}.choiceReason`} label={text.choiceReason} rows={2} />
        </div>
      </div>
    </>
  );
}

/** Names the night that begins on the chosen day. */
export function Night({ of }: { of: 'time' | 'due' }) {
  const [date] = useField<string>(`${of}.date`);
  const first = new Date(`${date.value}T12:00:00Z`);
  const isDay = !Number.isNaN(first.getTime());
  return (
    <p className="for-night desk-hint self-end pb-2.5">
      {isDay ? text.nightOf(nightOf(first)) : text.nightHint}
    </p>
  );
}

const inWords = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

// Put together by hand: server and browser set ranges differently.
function nightOf(first: Date): string {
  const second = new Date(first.getTime() + 86_400_000);
  const isOneMonth = first.getUTCMonth() === second.getUTCMonth();
  return isOneMonth
    ? `${first.getUTCDate()}–${inWords.format(second)}`
    : `${inWords.format(first)} – ${inWords.format(second)}`;
}
