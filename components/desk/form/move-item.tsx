'use client';

import { useFormMetadata } from '@conform-to/react';

/** Moves an item of a list one place up or down; without script the page comes back with it moved. */
export function MoveItem({
  list,
  from,
  to,
  label,
  children,
}: {
  list: string;
  from: number;
  to: number;
  /** What those hear who do not see beside what it stands. */
  label: string;
  children: string;
}) {
  const form = useFormMetadata();
  return (
    <button
      {...form.reorder.getButtonProps({ name: list, from, to })}
      type="submit"
      className="desk-button-quiet"
    >
      <span aria-hidden="true">{children}</span>
      <span className="sr-only">{label}</span>
    </button>
  );
}
