'use client';

import type { RefObject } from 'react';
import { deskText } from '@/messages/desk';

const text = deskText.workbench;

type Props = {
  dialog: RefObject<HTMLDialogElement | null>;
  isOn: boolean;
  turn: (on: boolean) => void;
};

/** The keys, and the way to turn them off: who speaks to the machine would press them without meaning to. */
export function KeySheet({ dialog, isOn, turn }: Props) {
  return (
    <dialog ref={dialog} aria-labelledby="keys-title" className="bench-sheet">
      <h2 id="keys-title">{text.keysTitle}</h2>
      <p className="desk-hint">{text.keysHint}</p>
      <dl>
        {text.keys.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className="desk-tick mt-3">
        <input
          id="single-keys"
          type="checkbox"
          checked={isOn}
          onChange={(event) => turn(event.target.checked)}
        />
        <label htmlFor="single-keys">{text.singleKeys}</label>
      </p>
      <p className="mt-4">
        <button type="button" className="desk-button-second" onClick={() => dialog.current?.close()}>
          {text.close}
        </button>
      </p>
    </dialog>
  );
}
