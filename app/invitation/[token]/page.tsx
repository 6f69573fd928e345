import type { Metadata } from 'next';
import { database } from '@/app/_server/database';
import { DoorPage } from '@/components/desk/door-page';
import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden, TextField } from '@/components/desk/form/fields';
import { Submit } from '@/components/desk/form/submit';
import { deskText } from '@/messages/desk';
import { findInvitation } from '@/newsroom/people/find';
import { acceptAction, setPasswordAction } from './actions';

const text = deskText.invitation;
// The address is a secret: no other site may learn it. (With 'no-referrer' a browser would send the form as of no origin.)
export const metadata: Metadata = { title: text.title, robots: { index: false }, referrer: 'same-origin' };

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const invitation = await findInvitation(database(), token, new Date());
  if (!invitation)
    return (
      <DoorPage title={text.spent}>
        <p role="status">{text.spentHint}</p>
      </DoorPage>
    );
  if (invitation.forName !== null)
    return (
      <DoorPage title={text.newPasswordTitle(invitation.forName)}>
        <DeskForm id="password" action={setPasswordAction} defaults={{ token }} className="grid gap-4">
          <Hidden name="token" />
          <TextField
            name="password"
            type="password"
            label={text.password}
            hint={text.passwordHint}
            autoComplete="new-password"
          />
          <Submit>{text.setPassword}</Submit>
        </DeskForm>
      </DoorPage>
    );
  return (
    <DoorPage title={text.title}>
      <p>{text.asRole(invitation.role)}</p>
      <DeskForm
        id="join"
        action={acceptAction}
        defaults={{ token, email: invitation.email ?? '' }}
        className="grid gap-4"
      >
        <Hidden name="token" />
        <TextField name="name" label={text.name} hint={text.nameHint} autoComplete="name" />
        <TextField name="byline" label={text.byline} hint={text.bylineHint} />
        <TextField
          name="email"
          type="email"
          label={text.email}
          hint={text.emailHint}
          autoComplete="username"
        />
        <TextField
          name="password"
          type="password"
          label={text.password}
          hint={text.passwordHint}
          autoComplete="new-password"
        />
        <Submit>{text.submit}</Submit>
      </DeskForm>
    </DoorPage>
  );
}
