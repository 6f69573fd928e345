'use client';

import { createContext, useContext } from 'react';
import type { ConflictShown, OccurrenceShown } from '@/components/desk/form/form-state';

/** Somebody saved the draft meanwhile: what stands now, and what was in the form when that came out. */
export type DraftConflictShown = ConflictShown & { yours: Record<string, unknown> };

/** What the form shows of the keeping of its draft. */
export type Kept = {
  /** The newest version of the draft that this page knows of; null before it has learnt of any. */
  version: number | null;
  /** What became of the last saving that nobody asked for. */
  told: string | null;
  conflict: DraftConflictShown | null;
  occurrences: Record<string, OccurrenceShown[]> | null;
};

export const nothingKept: Kept = { version: null, told: null, conflict: null, occurrences: null };

export const Keeping = createContext<Kept>(nothingKept);
export const useKept = () => useContext(Keeping);
