'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Taken } from '@/newsroom/workbench/states';

/** In milliseconds. */
const every = 4_000;

/**
 * What everybody has done with the report's passages, asked again every few seconds while the page can be seen.
 *
 * @returns it, and how to ask at once (null where the desk cannot be reached, or the session has ended).
 */
export function useTaken(
  reportId: string,
  first: readonly Taken[],
): [readonly Taken[], () => Promise<readonly Taken[] | null>] {
  const [taken, setTaken] = useState(first);
  const asked = useRef(0);
  useEffect(() => setTaken(first), [first]);
  const ask = useCallback(async () => {
    asked.current += 1;
    const number = asked.current;
    try {
      const answer = await fetch(`/desk/reports/${reportId}/taken`, { cache: 'no-store' });
      if (!answer.ok || answer.redirected) return null;
      const { taken: news } = (await answer.json()) as { taken: Taken[] };
      // A later question knows more.
      if (number === asked.current) setTaken((before) => (isSame(before, news) ? before : news));
      return news;
    } catch {
      return null;
    }
  }, [reportId]);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void ask();
    };
    const timer = setInterval(look, every);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [ask]);
  return [taken, ask];
}

const isSame = (a: readonly Taken[], b: readonly Taken[]) => JSON.stringify(a) === JSON.stringify(b);
