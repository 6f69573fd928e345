'use server';

import { parse } from '@conform-to/dom';
import { redirect } from 'next/navigation';
import { AuthError } from 'next-auth';
import { signIn, TooManyAttempts } from '@/app/_server/auth';
import { ownFields } from '@/app/_server/form-fields';
import { ownPath } from '@/app/_server/own-path';
import type { FormState } from '@/components/desk/form/form-state';
import { deskText } from '@/messages/desk';
import { errorWords } from '@/messages/error-words';

/** Signs in and leads to where one wanted to go, on this site. */
export async function signInAction(_: FormState, form: FormData): Promise<FormState> {
  const typed = parse<Record<string, unknown>, string[]>(ownFields(form), {
    resolve: (value) => ({ value }),
  });
  if (typed.status !== 'success') return { reply: typed.reply() };
  try {
    await signIn('credentials', {
      email: typed.value.email,
      password: typed.value.password,
      redirect: false,
    });
  } catch (error) {
    if (!(error instanceof AuthError)) throw error;
    return { reply: typed.reply({ formErrors: inWords(error), hideFields: ['password'] }) };
  }
  redirect(ownPath(typed.value.next));
}

function inWords(error: AuthError): string[] {
  if (error instanceof TooManyAttempts) return errorWords(error.broken)?.formErrors ?? [deskText.failed];
  return [error.type === 'CredentialsSignin' ? deskText.signIn.wrong : deskText.failed];
}
