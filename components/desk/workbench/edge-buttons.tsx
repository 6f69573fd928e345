'use client';

import { deskText } from '@/messages/desk';
import type { Move } from './keys';

const text = deskText.workbench;
const moves: readonly { move: Move; sign: string; label: string }[] = [
  { move: 'start sentence back', sign: '«', label: text.startSentenceBack },
  { move: 'start word back', sign: '‹', label: text.startBack },
  { move: 'start word on', sign: '›', label: text.startOn },
  { move: 'start sentence on', sign: '»', label: text.startSentenceOn },
  { move: 'end sentence back', sign: '«', label: text.endSentenceBack },
  { move: 'end word back', sign: '‹', label: text.endBack },
  { move: 'end word on', sign: '›', label: text.endOn },
  { move: 'end sentence on', sign: '»', label: text.endSentenceOn },
];

/** Widens and narrows the passage by words and sentences. */
export function EdgeButtons({ move }: { move: (move: Move) => void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a field of the form.
    <div role="group" aria-label={text.edges} className="bench-edges">
      {[moves.slice(0, 4), moves.slice(4)].map((some, i) => (
        <span key={some[0]?.move}>
          <span aria-hidden="true" className="desk-meta">
            {i === 0 ? 'Begin' : 'End'}
          </span>
          {some.map(({ move: one, sign, label }) => (
            <button key={one} type="button" title={label} aria-label={label} onClick={() => move(one)}>
              {sign}
            </button>
          ))}
        </span>
      ))}
    </div>
  );
}
