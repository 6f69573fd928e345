'use client';

import { useEffect } from 'react';

/**
 * Presses what names its keys: an element with `aria-keyshortcuts="Alt+1"` is clicked on Alt with 1, one with "Control+Enter" on
 * Control or Command with Enter, in the form that has the focus. All have a modifier (WCAG 2.1.4), and Alt does nothing while
 * somebody types, where it may write a character.
 */
export function Keys() {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const keys = combination(event);
      if (!keys || !(event.target instanceof Element)) return;
      if (keys.startsWith('Alt') && isTyping(event.target)) return;
      const within = keys === 'Control+Enter' ? event.target.closest('form') : document;
      const pressed = within?.querySelector<HTMLElement>(`[aria-keyshortcuts="${keys}"]`);
      if (!pressed || pressed.matches(':disabled')) return;
      event.preventDefault();
      pressed.focus();
      pressed.click();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return null;
}

function combination({ altKey, ctrlKey, metaKey, shiftKey, code }: KeyboardEvent): string | null {
  if (shiftKey) return null;
  if ((ctrlKey || metaKey) && !altKey && code === 'Enter') return 'Control+Enter';
  const named = /^(?:Digit|Key)([0-9A-Z])$/.exec(code)?.[1];
  return altKey && !ctrlKey && !metaKey && named ? `Alt+${named}` : null;
}

function isTyping(element: Element): boolean {
  return element.matches(
    'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=button], [type=submit])',
  );
}
