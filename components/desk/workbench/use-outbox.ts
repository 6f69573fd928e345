'use client';

import { useRef, useState } from 'react';
import { type FormAction, type FormState, untouched } from '@/components/desk/form/form-state';
import { keyOf, type Taken } from '@/newsroom/workbench/states';
import type { Offered } from '@/newsroom/workbench/workbench';

/** What a person did with a passage. */
export type Deed = { what: 'took' | 'submitted' | 'refused'; offered: Offered };
/** The answer to it; null where it did not arrive, or was not taken. */
type Sent = Deed & { settled: Promise<FormState | null> };

type Options = {
  ask: () => Promise<unknown>;
  /** Called with what the server answered, null where it could not be reached. */
  onFailed: (deed: Deed, answer: FormState | null) => void;
  onTaken: (deed: Deed) => void;
};

/** Sends what is done in the background, so that one can go on; what could not be done brings one back. */
export function useOutbox({ ask, onFailed, onTaken }: Options) {
  /** What this page has done and the server has not told yet. */
  const [own, setOwn] = useState<readonly Taken[]>([]);
  const [failed, setFailed] = useState<ReadonlyMap<string, FormState>>(new Map());
  const [sending, setSending] = useState<readonly string[]>([]);
  const sent = useRef<Sent[]>([]);

  const forget = (key: string) => setFailed((all) => new Map([...all].filter(([one]) => one !== key)));
  const arrive = async (deed: Deed, action: FormAction, data: FormData, taking: Taken) => {
    const key = keyOf(deed.offered);
    setSending((all) => [...all, key]);
    setOwn((all) => [...all, taking]);
    forget(key);
    const answer = await action(untouched, data).catch(() => null);
    const isTaken = answer?.done !== undefined;
    if (isTaken) {
      onTaken(deed);
      await ask();
    }
    setSending((all) => all.filter((one) => one !== key));
    setOwn((all) => all.filter((one) => one !== taking));
    if (isTaken) return answer;
    if (answer?.reply) setFailed((all) => new Map([...all, [key, answer]]));
    onFailed(deed, answer);
    void ask();
    return null;
  };
  const send = (deed: Deed, action: FormAction, data: FormData, taking: Taken) => {
    const one: Sent = { ...deed, settled: arrive(deed, action, data, taking) };
    sent.current.push(one);
    void one.settled.then((answer) => {
      if (!answer) sent.current = sent.current.filter((other) => other !== one);
    });
  };
  return {
    own,
    send,
    /** How many have not arrived yet. */
    underWay: sending.length,
    isSending: (offered: Offered) => sending.includes(keyOf(offered)),
    failedOf: (offered: Offered) => failed.get(keyOf(offered)),
    forgetFailed: (offered: Offered) => forget(keyOf(offered)),
    /** What was done last and arrived, or is on its way; it is taken from the list. */
    takeBack: () => sent.current.pop(),
  };
}
