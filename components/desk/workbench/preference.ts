'use client';

import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

/**
 * A choice of a person on this device. A storage that is forbidden or full is no reason to disturb anybody: the choice then holds
 * for as long as the page is open.
 */
export function useChoice<Value extends string>(
  name: string,
  values: readonly [Value, ...Value[]],
): [Value, (value: Value) => void] {
  const value = useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => values.find((one) => one === read(name)) ?? values[0],
    () => values[0],
  );
  return [value, (chosen) => write(name, chosen)];
}

const prefix = 'daybook:choice:';
const here = new Map<string, string>();

function read(name: string): string | null {
  try {
    return here.get(name) ?? localStorage.getItem(prefix + name);
  } catch {
    return here.get(name) ?? null;
  }
}

function write(name: string, value: string): void {
  here.set(name, value);
  try {
    localStorage.setItem(prefix + name, value);
  } catch {}
  for (const changed of listeners) changed();
}
