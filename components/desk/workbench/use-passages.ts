'use client';

import { type RefObject, useMemo, useRef, useState } from 'react';
import { textId } from '@/components/desk/report/report-text';
import { deskText } from '@/messages/desk';
import { type Edge, moved, snapped, type Unit } from '@/newsroom/workbench/edges';
import { isSameSpan, keyOf, type Span, type Taken, takenOf } from '@/newsroom/workbench/states';
import type { Offered } from '@/newsroom/workbench/workbench';
import type { Move } from './keys';
import { selectedIn } from './selected';
import type { Place } from './use-place';

const { told } = deskText.workbench;

type Options = {
  reportId: string;
  text: string;
  offered: readonly Offered[];
  chosen: Offered | null;
  place: Place;
  /** What was typed for each passage, by its key. */
  typed: RefObject<Map<string, Record<string, unknown>>>;
};

/** The passages of a report: those that are suggested, and those that a person chooses by selecting or by moving an end. */
export function usePassages({ reportId, text, offered, chosen: first, place, typed }: Options) {
  const [chosen, setChosen] = useState<readonly Offered[]>(first ? [first] : []);
  const items = useMemo(
    () =>
      [...offered, ...chosen.filter((one) => !offered.some((other) => isSameSpan(one, other)))].sort(
        (a, b) => a.start - b.start || a.end - b.end,
      ),
    [offered, chosen],
  );
  const index = items.findIndex((one) => keyOf(one) === place.at);
  const current = items[index] ?? null;
  const asked = useRef(0);
  /** The passage as it will be, while its reading is on the way. */
  const wanted = useRef<Span | null>(null);

  const choose = async (span: Span, instead: Offered | null) => {
    const known = items.find((one) => isSameSpan(one, span));
    if (known && !instead) return place.goTo(known);
    asked.current += 1;
    const number = asked.current;
    wanted.current = span;
    const answer = await readPassage(reportId, span);
    if (number !== asked.current) return;
    wanted.current = null;
    if (answer === 'signed out') return place.tell(told.signedOut);
    if (!answer) return place.tell(told.passageNot);
    const statement = instead && typed.current.get(keyOf(instead))?.statement;
    // Words that somebody typed are theirs; the rest is read from the passage.
    const passage =
      typeof statement === 'string' && statement !== instead?.fields.statement
        ? { ...answer, fields: { ...answer.fields, statement } }
        : answer;
    setChosen((all) => [...all.filter((one) => one !== instead && !isSameSpan(one, passage)), passage]);
    place.changeTo(passage);
  };

  return {
    items,
    index,
    current,
    isChosen: current !== null && chosen.some((one) => isSameSpan(one, current)),
    /** Takes the selected words as a passage; where they touch the one at hand, which nobody has taken, in its stead. */
    take(taken: readonly Taken[], span = selectedIn(textId)) {
      if (!span) return;
      const whole = snapped(text, span);
      document.getSelection()?.removeAllRanges();
      const isOpen = current !== null && takenOf(current, taken) === null;
      const corrects = isOpen && whole.start < current.end && current.start < whole.end;
      void choose(whole, corrects ? current : null);
    },
    /** Moves an end of the passage at hand. */
    move(command: Move) {
      const from = wanted.current ?? current;
      if (!from || !current) return;
      const [edge, unit, way] = command.split(' ') as [Edge, Unit, 'on' | 'back'];
      const span = moved(text, { start: from.start, end: from.end }, edge, unit, way === 'on' ? 1 : -1);
      if (!isSameSpan(span, from)) void choose(span, current);
    },
  };
}

/** A passage as a suggestion would have it; null where it cannot be had. */
async function readPassage(reportId: string, { start, end }: Span): Promise<Offered | null | 'signed out'> {
  try {
    const response = await fetch(`/desk/reports/${reportId}/passage?start=${start}&end=${end}`);
    if (response.redirected) return 'signed out';
    return ((await response.json()) as { passage: Offered | null }).passage;
  } catch {
    return null;
  }
}
