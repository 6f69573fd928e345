'use client';

import { type KeyboardEvent, memo, type ReactNode } from 'react';
import { useHydrated } from '@/components/desk/form/hydrated';
import type { Span } from '@/newsroom/workbench/states';
import { type BenchSegment, benchSegments, type Marked } from './segments';

type Props = {
  id: string;
  text: string;
  lang: string;
  marked: readonly Marked[];
  excluded: readonly (Span & { reason: string })[];
  notes: readonly { number: number; markers: readonly number[] }[];
  /** Goes to a passage by script; without it each passage is a link. */
  onChoose: (span: Span) => void;
};

/**
 * The snapshot's text with its passages marked by what became of them. Nothing is added to it: a selection's offsets on the page
 * are offsets in the snapshot.
 */
export const BenchText = memo(function BenchText({
  id,
  text,
  lang,
  marked,
  excluded,
  notes,
  onChoose,
}: Props) {
  // Words of a link cannot be selected by dragging: with script passages are no links of the browser's.
  const isLive = useHydrated();
  return (
    <div id={id} className="desk-text bench-text" lang={lang}>
      {benchSegments(text, { marked, excluded, notes }).map((segment) => (
        <Part key={segment.start} segment={segment} isLive={isLive} onChoose={onChoose} />
      ))}
    </div>
  );
});

type PartProps = { segment: BenchSegment; isLive: boolean; onChoose: Props['onChoose'] };

function Part({ segment, isLive, onChoose }: PartProps): ReactNode {
  const { text, marked, opens, excluded, note } = segment;
  if (note) {
    const marker = (
      <a href={`#note-${note.number}`} id={note.first ? `marker-${note.number}` : undefined} className="note">
        {text}
      </a>
    );
    return excluded === null ? marker : <del title={excluded}>{marker}</del>;
  }
  if (excluded !== null) return <del title={excluded}>{text}</del>;
  if (!marked) return text;
  const { start, end, state, current, title } = marked;
  const here = current && opens ? 'here' : undefined;
  if (state === 'cited')
    return (
      <mark id={here} className={current ? 'current' : undefined}>
        {text}
      </mark>
    );
  const goes = isLive
    ? {
        role: 'link',
        onClick: () => (document.getSelection()?.isCollapsed ?? true) && onChoose({ start, end }),
        onKeyDown: ({ key }: KeyboardEvent) => key === 'Enter' && onChoose({ start, end }),
      }
    : { href: `?at=${start}-${end}#bench` };
  return (
    <a
      {...goes}
      id={here}
      className="bench-passage"
      data-state={state}
      aria-current={current || undefined}
      title={title || undefined}
      tabIndex={opens ? 0 : -1}
    >
      {text}
    </a>
  );
}
