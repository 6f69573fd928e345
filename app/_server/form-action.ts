import 'server-only';
import { parse, type SubmissionResult } from '@conform-to/dom';
import { revalidatePath } from 'next/cache';
import { headers } from 'next/headers';
import { redirect, unstable_rethrow } from 'next/navigation';
import { after } from 'next/server';
import { currentContext, type DeskContext } from '@/app/_server/context';
import type { FormAction, FormState } from '@/components/desk/form/form-state';
import { deskText } from '@/messages/desk';
import { errorWords } from '@/messages/error-words';
import { log } from '@/server/log';
import { ownFields } from './form-fields';
import { ownPath } from './own-path';

export type Fields = Record<string, unknown>;

/** A success leads to a path of ours, or is told on the page. */
type Success<Result> =
  | { leadsTo: (result: Result, fields: Fields) => string; answer?: undefined }
  | { answer: (result: Result) => Partial<FormState>; leadsTo?: undefined };

type Options<Result, Given> = Success<Result> & {
  /** What to tell instead, where the form stays on the page; without script the page is drawn anew with it. */
  stay?: (
    result: Result,
    fields: Fields,
    given: Given,
    byScript: boolean,
  ) => Promise<Partial<FormState> | undefined>;
  /** What is done once the answer is on its way: checks. It changes nothing of the answer. */
  afterwards?: (result: Result, given: Given) => Promise<unknown>;
  /** Fields that are never sent back: passwords. */
  secret?: string[];
  /** What else to show with an error. */
  show?: (error: unknown, fields: Fields, given: Given) => Promise<Partial<FormState> | undefined>;
};

/**
 * Makes a server action of a verb. Each action is a public address, so it asks by itself who acts; what is typed
 * is never lost: it comes back with the messages, also when the session has ended or the program has failed.
 *
 * @param options.input from the form's fields to the verb's input, where they differ.
 */
export function formAction<Result>(
  verb: (ctx: DeskContext, input: unknown) => Promise<Result>,
  options: Options<Result, DeskContext> & { input?: (fields: Fields) => unknown | Promise<unknown> },
): FormAction {
  return answering<Result, DeskContext>(
    async () => currentContext(),
    async (fields, ctx) => verb(ctx, options.input ? await options.input(fields) : fields),
    options,
  );
}

/** A server action for somebody who has no session yet: an invitation's link is all they have. */
export function openFormAction<Result>(
  work: (fields: Fields) => Promise<Result>,
  options: Options<Result, true>,
): FormAction {
  return answering<Result, true>(async () => true, work, options);
}

function answering<Result, Given>(
  admit: () => Promise<Given | null>,
  work: (fields: Fields, given: Given) => Promise<Result>,
  options: Options<Result, Given>,
): FormAction {
  return async (_, form) => {
    const submission = parse<Fields, string[]>(ownFields(form), {
      resolve: (payload) => ({ value: payload }),
    });
    // A button that adds or removes an item of a list, without script: only the form changes.
    if (submission.status !== 'success') return { reply: submission.reply() };
    const answer = (formErrors: string[], fieldErrors: Record<string, string[]> = {}) => ({
      reply: submission.reply({ formErrors, fieldErrors, hideFields: options.secret }),
    });

    const given = await admit();
    if (given === null) return answer([deskText.signedOut]);

    const fields = submission.value;
    let result: Result;
    try {
      result = await work(fields, given);
    } catch (error) {
      unstable_rethrow(error);
      const words = errorWords(error);
      if (!words) {
        log.error('a form of the desk failed', error);
        return answer([deskText.failed]);
      }
      return {
        ...answer(words.formErrors, words.fieldErrors),
        ...(await options.show?.(error, fields, given)),
      };
    }
    follow(options.afterwards, result, given);
    const byScript = (await headers()).has('next-action');
    const staying = await options.stay?.(result, fields, given, byScript);
    if (staying) return { reply: filled(submission.reply(), staying.retyped), ...staying };
    // What the browser remembers of the desk is out of date now; it would show it for an address that differs by its # alone.
    revalidatePath('/desk', 'layout');
    // What a form sends along may stand in the path: nothing that no header can have, and no other site.
    if (options.leadsTo) redirect(ownPath(options.leadsTo(result, fields)));
    return { reply: submission.reply(), ...options.answer(result) };
  };
}

/** A failure is told in the log: what was asked for has been done. */
function follow<Result, Given>(
  work: Options<Result, Given>['afterwards'],
  result: Result,
  given: Given,
): void {
  if (work)
    after(() =>
      work(result, given).catch((error: unknown) =>
        log.error('what follows a form of the desk failed', error),
      ),
    );
}

/** The reply with other words in the fields than were sent, where the answer changed them. */
function filled(reply: SubmissionResult<string[]>, retyped: Fields | undefined): SubmissionResult<string[]> {
  return retyped ? { ...reply, initialValue: retyped as typeof reply.initialValue } : reply;
}
