'use client';

import { type RefObject, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * Keeps what is typed into a text area before the script has arrived: React sets one that is not empty back to the
 * server's text when it takes the page over. (Other fields it leaves alone.)
 *
 * @param id of the text area.
 */
export function useTypedBefore(id: string): RefObject<HTMLTextAreaElement | null> {
  const area = useRef<HTMLTextAreaElement>(null);
  const takesOver = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [typed] = useState(() => (takesOver && typeof document !== 'undefined' ? typedIn(id) : null));
  useKeptOnTakeover(() => {
    if (typed !== null && area.current && area.current.value !== typed) area.current.value = typed;
  }, [typed]);
  return area;
}

// There is nothing to lay out on the server, and React says so.
const useKeptOnTakeover = typeof document === 'undefined' ? () => {} : useLayoutEffect;

function typedIn(id: string): string | null {
  const element = document.getElementById(id);
  return element instanceof HTMLTextAreaElement ? element.value : null;
}
