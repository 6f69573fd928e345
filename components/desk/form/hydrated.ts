'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether the script has taken the page over: what works by script alone shows only then. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
