'use client';

import { getInputProps, useField } from '@conform-to/react';
import { methodChoices } from '@/components/desk/choices';
import { useAnswer } from '@/components/desk/form/desk-form';
import { Hidden, Messages, SelectField, TextArea, TextField } from '@/components/desk/form/fields';
import { KeyHint } from '@/components/desk/form/key-hint';
import { Submit } from '@/components/desk/form/submit';
import type { Verdict } from '@/db/vocabulary';
import { deskText } from '@/messages/desk';

const text = deskText.review;

export type VerdictOption = {
  value: Verdict | 'return' | 'reject';
  label: string;
  /** What it means, or what is missing for it. */
  hint: string;
  isBlocked: boolean;
};

type Props = {
  options: readonly VerdictOption[];
  /** An admin who wrote it themselves says why they decide. */
  asksOverride: boolean;
  /** A cited passage contradicts the claim. */
  asksAnswer: boolean;
  reopen: string;
  /** Of the situation: a moment of publication is told by its clock. */
  timeZone: string;
};

const publicationChoices = Object.entries(text.publications).map(([value, label]) => ({ value, label }));
const reasonLabels: Partial<Record<VerdictOption['value'], string>> = {
  return: text.returnReason,
  reject: text.rejectReason,
};

/** The decision: signed, kept for good, and refused where the view of it has become stale. */
export function DecisionPanel({ options, asksOverride, asksAnswer, reopen, timeZone }: Props) {
  const [verdict] = useField<string>('verdict');
  const [publication] = useField<string>('publication');
  const chosen = options.find(({ value }) => value === verdict.value);
  const { state } = useAnswer();
  return (
    <div className="desk-decision">
      <h2>{text.decision}</h2>
      <p className="desk-hint">{text.decisionHint}</p>
      <Hidden name="claimId" />
      <Hidden name="revisionId" />
      <Hidden name="publicVersionId" />
      <fieldset id={verdict.id} aria-describedby={verdict.errors ? verdict.errorId : undefined}>
        <legend className="sr-only">{text.decision}</legend>
        {options.map((option, index) => (
          <Option key={option.value} {...option} number={index + 1} />
        ))}
      </fieldset>
      <Messages field={verdict} />
      <div className="mt-2 grid gap-3 border-t border-rule pt-3">
        <SelectField
          name="method"
          label={text.method}
          open={text.noMethod}
          choices={methodChoices}
          className="for-publishing"
        />
        <TextArea
          name="methodReason"
          label={text.methodReason}
          hint={text.methodReasonHint}
          rows={2}
          className="for-publishing"
        />
        {asksAnswer && (
          <TextArea
            name="contradictionAnswer"
            label={text.contradictionAnswer}
            hint={text.contradictionHint}
            rows={2}
            className="for-publishing"
          />
        )}
        <TextArea name="reason" label={reasonLabels[chosen?.value ?? 'attributed'] ?? text.reason} rows={3} />
        {asksOverride && (
          <TextArea name="overrideReason" label={text.overrideReason} hint={text.overrideHint} rows={2} />
        )}
        <SelectField
          name="publication"
          label={text.publication}
          hint={publication.value && publication.value !== 'now' ? text.publicationHint : undefined}
          choices={publicationChoices}
          className="for-publishing"
        />
        <div className="for-publishing for-at grid grid-cols-2 items-end gap-3">
          <TextField name="publishDay" type="date" label={text.publishDay} />
          <TextField name="publishClock" type="time" label={text.publishClock(timeZone)} />
        </div>
        {state.isStale && (
          <a href={reopen} className="desk-button-second">
            {text.reopen}
          </a>
        )}
        <Submit className="desk-button w-full" aria-keyshortcuts="Control+Enter">
          {chosen
            ? text.sign(chosen.value, chosen.label, (publication.value ?? 'now') === 'now')
            : text.publish}
          <KeyHint>Ctrl Enter</KeyHint>
        </Submit>
        <p className="desk-hint mb-0! [@media(hover:none)]:hidden">{text.keys}</p>
      </div>
    </div>
  );
}

function Option({ value, label, hint, isBlocked, number }: VerdictOption & { number: number }) {
  const [field] = useField<string>('verdict');
  const { key: _, ...props } = getInputProps(field, { type: 'radio', value, ariaAttributes: false });
  return (
    <label className={`desk-option ${isBlocked ? '' : 'cursor-pointer'}`}>
      <input
        {...props}
        id={`${field.id}-${value}`}
        disabled={isBlocked}
        aria-keyshortcuts={`Alt+${number}`}
      />
      <span>
        <span className="flex items-baseline justify-between gap-3">
          <span className={`font-semibold ${isBlocked ? 'text-ink-3' : ''}`}>{label}</span>
          {!isBlocked && <KeyHint>{`Alt ${number}`}</KeyHint>}
        </span>
        <small>{hint}</small>
      </span>
    </label>
  );
}
