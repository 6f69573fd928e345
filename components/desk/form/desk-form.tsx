'use client';

import { parse } from '@conform-to/dom';
import { type DefaultValue, FormProvider, useForm } from '@conform-to/react';
import {
  createContext,
  type FormEventHandler,
  type ReactNode,
  startTransition,
  useActionState,
  useContext,
  useEffect,
} from 'react';
import { ErrorSummary } from './error-summary';
import { type FormAction, type FormState, untouched } from './form-state';
import { LeftBehind } from './left-behind';

const Answer = createContext<{ state: FormState; pending: boolean }>({ state: untouched, pending: false });

/** What the server answered to this form last, and whether an answer is on its way. */
export const useAnswer = () => useContext(Answer);

type Props = {
  /** Unique on the page; the fields' ids begin with it. */
  id: string;
  action: FormAction;
  /** What the fields hold at first. */
  defaults?: Record<string, unknown>;
  /** What the server answered before the form was drawn: its messages and what was typed are shown. */
  answered?: FormState;
  /** Called after an answer that stays on the page. */
  onAnswer?: (state: FormState) => void;
  /** Called, and waited for, before the form is sent by script; it may change what is sent. */
  prepare?: (form: FormData) => Promise<void> | void;
  children: ReactNode;
};

/**
 * A form of the desk. Without script it is a plain form that the page answers; with it nothing is reloaded, and the
 * fields, the focus and the place on the page stay as they are. (React empties a form after its action; sending
 * from the submit event instead keeps what was typed.)
 *
 * Never key it by something that may change between the page and its answer: without script React gives the answer to
 * the form that stands at the same place under the same keys, and drops it otherwise, with all that was typed.
 */
export function DeskForm({ className, gone, children, ...scope }: Props & Shape) {
  return (
    <FormScope {...scope}>
      {gone ? <LeftBehind typed={gone} /> : <FormBody className={className}>{children}</FormBody>}
    </FormScope>
  );
}

type Shape = {
  className?: string;
  /**
   * There is nothing left that it could change: it shows only what an answer tells, which would be lost if it were left out, and
   * what had been typed into these fields.
   */
  gone?: readonly string[] | false;
};

const Sending = createContext<{ send: (form: FormData) => void; id: string; onSubmit: FormEventHandler }>({
  send: () => {},
  id: '',
  onSubmit: () => {},
});

/**
 * Where the fields of a form may stand, also outside of its `FormBody`: beside another form, say. A field there belongs to the form
 * by its `form` attribute.
 */
export function FormScope({ id, action, defaults, answered, onAnswer, prepare, children }: Props) {
  const [state, send, pending] = useActionState(action, answered ?? untouched);
  const [form] = useForm<Record<string, unknown>>({
    id,
    defaultValue: defaults as DefaultValue<Record<string, unknown>>,
    lastResult: state.reply,
    onValidate: ({ formData }) =>
      parse<Record<string, unknown>, string[]>(formData, {
        resolve: (fields, intent) => ({
          value: fields,
          // Adding an item to a list leaves the messages of the others where they are.
          error: intent?.type === 'insert' ? keptMessages(state) : undefined,
        }),
      }),
    onSubmit(event, { formData }) {
      event.preventDefault();
      if (pending) return;
      void Promise.resolve(prepare?.(formData)).then(() => startTransition(() => send(formData)));
    },
  });

  useEffect(() => {
    if (state !== untouched && state !== answered) onAnswer?.(state);
  }, [state, answered, onAnswer]);

  const { onSubmit } = form;
  return (
    <FormProvider context={form.context}>
      <Answer.Provider value={{ state, pending }}>
        <Sending.Provider value={{ send, id: form.id, onSubmit }}>{children}</Sending.Provider>
      </Answer.Provider>
    </FormProvider>
  );
}

/** The form itself, with what is wrong with it said at its head. */
export function FormBody({ className, children }: { className?: string; children: ReactNode }) {
  const { send, id, onSubmit } = useContext(Sending);
  const { pending } = useAnswer();
  return (
    <form
      id={id}
      action={send}
      onSubmit={onSubmit}
      noValidate
      className={className}
      aria-busy={pending || undefined}
    >
      <ErrorSummary />
      {children}
    </form>
  );
}

/** Null means: whatever the field's messages are now. */
function keptMessages(state: FormState): Record<string, null> {
  return Object.fromEntries(Object.keys(state.reply?.error ?? {}).map((name) => [name, null]));
}
