import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { currentContext } from '@/app/_server/context';
import { ownPath } from '@/app/_server/own-path';
import { DoorPage } from '@/components/desk/door-page';
import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden, TextField } from '@/components/desk/form/fields';
import { Submit } from '@/components/desk/form/submit';
import { deskText } from '@/messages/desk';
import { signInAction } from './actions';

const text = deskText.signIn;
export const metadata: Metadata = { title: text.title, robots: { index: false } };

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  const next = ownPath((await searchParams).next);
  if (await currentContext()) redirect(next);
  return (
    <DoorPage title={text.title} below={text.needsAccount}>
      <DeskForm id="sign-in" action={signInAction} defaults={{ next }} className="grid gap-4">
        <Hidden name="next" />
        <TextField name="email" type="email" label={text.email} autoComplete="username" />
        <TextField name="password" type="password" label={text.password} autoComplete="current-password" />
        <Submit>{text.submit}</Submit>
      </DeskForm>
    </DoorPage>
  );
}
