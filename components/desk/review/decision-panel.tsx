'use client';

import { getInputProps, useField } from '@conform-to/react';
import { methodChoices } from '@/components/desk/choices';
import { useAnswer } from '@/components/desk/form/desk-form';
import { Hidden, Messages, SelectField, TextArea } from '@/components/desk/form/fields';
import { Submit } from '@/components/desk/form/submit';
import type { Verdict } from '@/db/vocabulary';
import { deskText } from '@/messages/desk';

const text = deskText.review;

export type VerdictOption = {
  value: Verdict | 'return';
  label: string;
  /** What it means, or what is missing for it. */
  hint: string;
  isBlocked: boolean;
};

type Props = {
  options: readonly VerdictOption[];
  /** An admin who wrote it themselves says why they decide. */
  asksOverride: boolean;
  reopen: string;
};

/** The decision: signed, kept for good, and refused where the view of it has become stale. */
export function DecisionPanel({ options, asksOverride, reopen }: Props) {
  const [verdict] = useField<string>('verdict');
  const chosen = options.find(({ value }) => value === verdict.value);
  const { state } = useAnswer();
  return (
    <div className="desk-panel self-start lg:sticky lg:top-5">
      <h2>{text.decision}</h2>
      <p className="desk-hint">{text.decisionHint}</p>
      <Hidden name="claimId" />
      <Hidden name="revisionId" />
      <Hidden name="publicVersionId" />
      <fieldset id={verdict.id} aria-describedby={verdict.errors ? verdict.errorId : undefined}>
        <legend className="sr-only">{text.decision}</legend>
        {options.map((option) => (
          <Option key={option.value} {...option} />
        ))}
      </fieldset>
      <Messages field={verdict} />
      <div className="mt-3 grid gap-4 border-t border-rule pt-4">
        <SelectField name="method" label={text.method} open={text.noMethod} choices={methodChoices} />
        <TextArea
          name="reason"
          label={chosen?.value === 'return' ? text.returnReason : text.reason}
          rows={3}
        />
        {asksOverride && (
          <TextArea name="overrideReason" label={text.overrideReason} hint={text.overrideHint} rows={2} />
        )}
        {state.isStale && (
          <a href={reopen} className="desk-button-second">
            {text.reopen}
          </a>
        )}
        <Submit className="desk-button w-full">
          {chosen ? text.sign(chosen.value, chosen.label) : text.publish}
        </Submit>
      </div>
    </div>
  );
}

function Option({ value, label, hint, isBlocked }: VerdictOption) {
  const [field] = useField<string>('verdict');
  const { key: _, ...props } = getInputProps(field, { type: 'radio', value, ariaAttributes: false });
  return (
    <label className={`desk-option ${isBlocked ? '' : 'cursor-pointer'}`}>
      <input {...props} id={`${field.id}-${value}`} disabled={isBlocked} />
      <span>
        <span className={`font-semibold ${isBlocked ? 'text-ink-3' : ''}`}>{label}</span>
        <small>{hint}</small>
      </span>
    </label>
  );
}
