'use client';

import { type ReactNode, type RefObject, useCallback, useRef, useState } from 'react';
import { textId } from '@/components/desk/report/report-text';
import { keyOf, type Span } from '@/newsroom/workbench/states';
import { takesKeys } from './keys';

export type Place = {
  /** The key of the passage that the form is for; null for none. */
  at: string | null;
  /** Grows when the form has to begin anew; 0 for the page as it came. */
  round: number;
  /** What the page says of what was done last. */
  told: ReactNode;
  tell: (news: ReactNode) => void;
  panel: RefObject<HTMLElement | null>;
  /** On to a passage, and to the keys that go with it. */
  goTo: (next: Span | null, news?: ReactNode) => void;
  /** The form is for other words from now on; the focus stays where it is. */
  changeTo: (span: Span) => void;
  beginAnew: () => void;
};

/** Which passage the form is for. */
export function usePlace(first: Span | null): Place {
  const [at, setAt] = useState(first && keyOf(first));
  const [round, setRound] = useState(0);
  const [told, tell] = useState<ReactNode>(null);
  const panel = useRef<HTMLElement>(null);
  const beginAnew = useCallback(() => setRound((before) => before + 1), []);
  const goTo = useCallback(
    (next: Span | null, news: ReactNode = null) => {
      setAt(next && keyOf(next));
      beginAnew();
      tell(news);
      requestAnimationFrame(() => {
        document.querySelector(`#${textId} [aria-current]`)?.scrollIntoView({ block: 'nearest' });
        if (!takesKeys(document.activeElement)) panel.current?.focus({ preventScroll: true });
      });
    },
    [beginAnew],
  );
  const changeTo = (span: Span) => {
    setAt(keyOf(span));
    beginAnew();
    tell(null);
  };
  return { at, round, told, tell, panel, goTo, changeTo, beginAnew };
}
