'use client';

import { useState } from 'react';
import { useAnswer } from './desk-form';

/**
 * Carries which version of a row the form was drawn from: as it was sent before, unless the answer has shown what
 * stands now. A page that is drawn anew beneath the form does not make it look newer than what was seen.
 *
 * @param line the row's `journalLine` on the page as it is now.
 */
export function Seen({ line, name = 'seen' }: { line: string; name?: string }) {
  const { state } = useAnswer();
  const [atFirst] = useState(line);
  const sent = state.reply?.initialValue?.[name];
  const seen = state.isStale ? line : typeof sent === 'string' ? sent : atFirst;
  return <input type="hidden" name={name} value={seen} readOnly />;
}
