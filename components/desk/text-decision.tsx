'use client';

import { getInputProps, useField } from '@conform-to/react';
import { DeskForm, useAnswer } from '@/components/desk/form/desk-form';
import { Hidden, Messages, TextArea } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Submit } from '@/components/desk/form/submit';
import type { TextDecision as Decision } from '@/db/vocabulary';
import { deskText } from '@/messages/desk';

const text = deskText.textReview;

type Props = {
  /** The decision's fields as the page has them: subject, revision, public version. */
  seen: Record<string, string>;
  action: FormAction;
  /** An admin who wrote it themselves says why they decide. */
  asksOverride: boolean;
  reopen: string;
};

/** The decision on a text that readers see: signed, kept for good, refused where the view of it has become stale. */
export function TextDecision({ seen, action, asksOverride, reopen }: Props) {
  return (
    <DeskForm
      id="decision"
      action={action}
      defaults={{ ...seen, decision: 'publish' }}
      className="grid gap-3"
    >
      {Object.keys(seen).map((name) => (
        <Hidden key={name} name={name} />
      ))}
      <Options />
      <TextArea name="reason" label={text.reason} hint={text.reasonHint} rows={2} />
      {asksOverride && (
        <TextArea name="overrideReason" label={text.override} hint={text.overrideHint} rows={2} />
      )}
      <Reopen address={reopen} />
      <div>
        <Submit>{text.sign}</Submit>
      </div>
    </DeskForm>
  );
}

function Options() {
  const [field] = useField<string>('decision');
  return (
    <fieldset id={field.id}>
      <legend className="sr-only">{text.title}</legend>
      <Option value="publish" label={text.publish} hint={text.publishHint} />
      <Option value="return" label={text.return} hint={text.returnHint} />
      <Messages field={field} />
    </fieldset>
  );
}

function Option({ value, label, hint }: { value: Decision; label: string; hint: string }) {
  const [field] = useField<string>('decision');
  const { key: _, ...props } = getInputProps(field, { type: 'radio', value, ariaAttributes: false });
  return (
    <label className="desk-option cursor-pointer">
      <input {...props} id={`${field.id}-${value}`} />
      <span>
        <span className="font-semibold">{label}</span>
        <small>{hint}</small>
      </span>
    </label>
  );
}

function Reopen({ address }: { address: string }) {
  const { state } = useAnswer();
  if (!state.isStale) return null;
  return (
    <p>
      <a href={address} className="desk-button-second">
        {text.reopen}
      </a>
    </p>
  );
}
