'use client';

import { getInputProps, useField } from '@conform-to/react';
import type { ReactNode } from 'react';
import { Labelled } from './fields';

/** A file to send along. */
export function FileField({
  name,
  label,
  hint,
  accept,
}: {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  accept: string;
}) {
  const [field] = useField<File>(name);
  const { key, ...props } = getInputProps(field, {
    type: 'file',
    ariaDescribedBy: hint ? field.descriptionId : undefined,
  });
  return (
    <Labelled field={field} label={label} hint={hint}>
      <input key={key} {...props} accept={accept} className="desk-input" />
    </Labelled>
  );
}
