'use client';

import { parse } from '@conform-to/dom';
import { type DefaultValue, FormProvider, useForm } from '@conform-to/react';
import { createContext, type ReactNode, startTransition, useActionState, useContext, useEffect } from 'react';
import { ErrorSummary } from './error-summary';
import { type FormAction, type FormState, untouched } from './form-state';

const Answer = createContext<{ state: FormState; pending: boolean }>({ state: untouched, pending: false });

/** What the server answered to this form last, and whether an answer is on its way. */
export const useAnswer = () => useContext(Answer);

type Props = {
  /** Unique on the page; the fields' ids begin with it. */
  id: string;
  action: FormAction;
  /** What the fields hold at first. */
  defaults?: Record<string, unknown>;
  className?: string;
  /** Called after an answer that stays on the page. */
  onAnswer?: (state: FormState) => void;
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
export function DeskForm({ id, action, defaults, className, onAnswer, children }: Props) {
  const [state, send, pending] = useActionState(action, untouched);
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
      if (!pending) startTransition(() => send(formData));
    },
  });

  useEffect(() => {
    if (state !== untouched) onAnswer?.(state);
  }, [state, onAnswer]);

  return (
    <FormProvider context={form.context}>
      <Answer.Provider value={{ state, pending }}>
        <form
          id={form.id}
          action={send}
          onSubmit={form.onSubmit}
          noValidate
          className={className}
          aria-busy={pending || undefined}
        >
          <ErrorSummary />
          {children}
        </form>
      </Answer.Provider>
    </FormProvider>
  );
}

/** Null means: whatever the field's messages are now. */
function keptMessages(state: FormState): Record<string, null> {
  return Object.fromEntries(Object.keys(state.reply?.error ?? {}).map((name) => [name, null]));
}
