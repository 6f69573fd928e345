'use client';

import { getInputProps, getSelectProps, getTextareaProps, useField } from '@conform-to/react';
import type { CSSProperties, ReactNode } from 'react';
import { useTypedBefore } from './typed-before';

type Shown = {
  name: string;
  label: ReactNode;
  /** Said below the label. */
  hint?: ReactNode;
  className?: string;
};

/** One of a closed list: what is sent, and what is read. */
export type Choice = { value: string; label: string };

/** A line of text. `list` is the id of a datalist on the page. */
export function TextField({
  name,
  label,
  hint,
  className,
  type = 'text',
  ...input
}: Shown & {
  type?: 'text' | 'email' | 'password' | 'url' | 'date' | 'time' | 'search';
  list?: string;
  autoComplete?: string;
  autoFocus?: boolean;
  inputMode?: 'numeric' | 'decimal';
  placeholder?: string;
}) {
  const [field] = useField<string>(name);
  const { key, ...props } = getInputProps(field, {
    type,
    ariaDescribedBy: hint ? field.descriptionId : undefined,
  });
  return (
    <Labelled field={field} label={label} hint={hint} className={className}>
      <input key={key} {...props} {...input} className="desk-input" />
    </Labelled>
  );
}

/** Several lines of text. */
export function TextArea({
  name,
  label,
  hint,
  className,
  rows = 3,
  serif = false,
  autoFocus,
}: Shown & { rows?: number; serif?: boolean; autoFocus?: boolean }) {
  const [field] = useField<string>(name);
  const { key, ...props } = getTextareaProps(field, {
    ariaDescribedBy: hint ? field.descriptionId : undefined,
  });
  const area = useTypedBefore(field.id);
  return (
    <Labelled field={field} label={label} hint={hint} className={className}>
      <textarea
        key={key}
        ref={area}
        {...props}
        rows={rows}
        // A field that grows with its content minds no rows.
        style={{ '--rows': rows } as CSSProperties}
        // biome-ignore lint/a11y/noAutofocus: only for the item that was just added.
        autoFocus={autoFocus}
        className={serif ? 'desk-input font-serif text-[1.0625rem]' : 'desk-input'}
      />
    </Labelled>
  );
}

/** A choice from a closed list. `open` is the first, empty entry; without it the first choice is chosen. */
export function SelectField({
  name,
  label,
  hint,
  className,
  choices,
  open,
  autoFocus,
}: Shown & { choices: readonly Choice[]; open?: string; autoFocus?: boolean }) {
  const [field] = useField<string>(name);
  const { key, ...props } = getSelectProps(field, {
    ariaDescribedBy: hint ? field.descriptionId : undefined,
  });
  return (
    <Labelled field={field} label={label} hint={hint} className={className}>
      {/* biome-ignore lint/a11y/noAutofocus: only for the item that was just added. */}
      <select key={key} {...props} autoFocus={autoFocus} className="desk-input">
        {open !== undefined && <option value="">{open}</option>}
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** A box to tick, with its label beside it. */
export function Tick({ name, label, hint, className }: Shown) {
  const [field] = useField<string>(name);
  const { key, ...props } = getInputProps(field, {
    type: 'checkbox',
    ariaDescribedBy: hint ? field.descriptionId : undefined,
  });
  return (
    <div className={`desk-tick ${className ?? ''}`}>
      <input key={key} {...props} />
      <label htmlFor={props.id}>{label}</label>
      {hint && (
        <p id={field.descriptionId} className="desk-hint">
          {hint}
        </p>
      )}
      <Messages field={field} />
    </div>
  );
}

/** A value that is sent along and not shown. */
export function Hidden({ name }: { name: string }) {
  const [field] = useField<string>(name);
  const { key, ...props } = getInputProps(field, { type: 'hidden', ariaAttributes: false });
  return <input key={key} {...props} />;
}

type FieldShown = { id: string; errorId: string; descriptionId: string; errors?: string[] };

export function Labelled({
  field,
  label,
  hint,
  className,
  children,
}: Omit<Shown, 'name'> & { field: FieldShown; children: ReactNode }) {
  return (
    <div className={`desk-field ${className ?? ''}`}>
      <label htmlFor={field.id}>{label}</label>
      {hint && (
        <p id={field.descriptionId} className="desk-hint">
          {hint}
        </p>
      )}
      {children}
      <Messages field={field} />
    </div>
  );
}

/** What is wrong with a field, next to it. */
export function Messages({ field }: { field: Pick<FieldShown, 'errorId' | 'errors'> }) {
  if (!field.errors?.length) return null;
  return (
    <p id={field.errorId} className="desk-message">
      {field.errors.join(' ')}
    </p>
  );
}
