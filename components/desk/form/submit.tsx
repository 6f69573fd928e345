'use client';

import type { ReactNode } from 'react';
import { useAnswer } from './desk-form';

type Props = {
  children: ReactNode;
  name?: string;
  value?: string;
  className?: string;
  /** Keys that press it, as `aria-keyshortcuts` names them; show them with `KeyHint`. */
  'aria-keyshortcuts'?: 'Control+Enter';
};

/** Sends the form. It stays reachable while the answer is on its way, so that the focus is not lost. */
export function Submit({ children, className = 'desk-button', ...button }: Props) {
  const { pending } = useAnswer();
  return (
    <button type="submit" {...button} className={className} aria-disabled={pending || undefined}>
      {children}
    </button>
  );
}

/** Enter in a field presses a form's first button: this one, not one that removes an item. */
export function EnterPresses({ name, value }: { name: string; value: string }) {
  return (
    <button type="submit" name={name} value={value} tabIndex={-1} aria-hidden="true" className="sr-only" />
  );
}
