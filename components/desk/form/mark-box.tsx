'use client';

import { getCollectionProps, useField } from '@conform-to/react';

/** One box of several with the same name, wherever on the form it stands. */
export function MarkBox({ name, value, label }: { name: string; value: string; label: string }) {
  const [field] = useField<string[]>(name);
  const [box] = getCollectionProps(field, { type: 'checkbox', options: [value] });
  if (!box) return null;
  const { key, ...props } = box;
  return (
    <span className="desk-tick mt-2">
      <input key={key} {...props} />
      <label htmlFor={props.id}>{label}</label>
    </span>
  );
}
