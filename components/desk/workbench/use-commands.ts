'use client';

import { type RefObject, useEffect, useRef } from 'react';
import { type Command, commandOf, takesKeys } from './keys';

type Options = {
  isOn: boolean;
  /** No key works below it. */
  sheet: RefObject<HTMLDialogElement | null>;
  /** Escape leads from a field of the form hither, where keys are commands again. */
  panel: RefObject<HTMLElement | null>;
  formId: string;
};

/** Runs the commands of single keys, wherever no field has the focus. */
export function useCommands(run: (command: Command) => void, { isOn, sheet, panel, formId }: Options): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && takesKeys(document.activeElement) && !event.defaultPrevented) {
        const isCombo = document.activeElement?.getAttribute('aria-expanded') === 'true';
        if (!isCombo && document.activeElement?.closest(`#${formId}`)) panel.current?.focus();
        return;
      }
      const command = commandOf(event);
      if (!command || !isOn || event.defaultPrevented || sheet.current?.open) return;
      if (takesKeys(document.activeElement)) return;
      event.preventDefault();
      latest.current(command);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [isOn, sheet, panel, formId]);
}
