'use client';

import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { FormState } from '@/components/desk/form/form-state';
import { Keeper, type Options } from './keeper';
import { nothingKept } from './kept';

/**
 * Keeps the draft while it is typed: after a pause on the server, sooner in the browser. What the server holds is never overwritten
 * when somebody else saved meanwhile: both are shown, and saving waits until the writer has decided.
 *
 * @returns what the form shows of it, and what the form has to call: `prepare` before it is sent, `answered` after.
 */
export function useKeeping(options: Options) {
  const [kept, setKept] = useState(nothingKept);
  const keeper = useRef<Keeper>(null);
  keeper.current ??= new Keeper(options, setKept);
  // Before the form leaves the page, while it can still be read.
  useLayoutEffect(() => keeper.current?.watch(), []);
  const prepare = useCallback((form: FormData) => keeper.current?.prepare(form), []);
  const answered = useCallback((state: FormState) => keeper.current?.answered(state), []);
  return { kept, prepare, answered };
}
