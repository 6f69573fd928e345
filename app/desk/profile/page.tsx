import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { currentSessionId } from '@/app/_server/auth';
import { deskContext } from '@/app/_server/context';
import { DeskPage } from '@/components/desk/page';
import { NameForm, PasswordForm } from '@/components/desk/profile/own-forms';
import { SessionLines } from '@/components/desk/profile/session-lines';
import { deskText } from '@/messages/desk';
import { listOwnSessions, readOwnProfile } from '@/newsroom/people/own';
import { changeOneselfAction, changePasswordAction, endOthersAction, endSessionAction } from './actions';

const text = deskText.profile;
export const metadata: Metadata = { title: text.title };

type Props = { searchParams: Promise<{ done?: string; line?: string }> };

export default async function ProfilePage({ searchParams }: Props) {
  const ctx = await deskContext();
  const [profile, sessions, here, { done, line }] = await Promise.all([
    readOwnProfile(ctx),
    listOwnSessions(ctx),
    currentSessionId(),
    searchParams,
  ]);
  return (
    <DeskPage title={text.title} above={text.above(profile.email, profile.role)}>
      <div className="grid">
        <Part id="profile" title={text.who} told={done === 'saved' && text.saved}>
          <NameForm key={line} profile={profile} action={changeOneselfAction} />
        </Part>
        <Part
          id="password"
          title={text.password}
          hint={text.passwordHint}
          told={done === 'passwordSet' && text.passwordSet}
        >
          <PasswordForm key={line} email={profile.email} action={changePasswordAction} />
        </Part>
        <Part
          id="sessions"
          title={text.sessions}
          told={(done === 'ended' && text.ended) || (done === 'othersEnded' && text.othersEnded)}
        >
          <SessionLines sessions={sessions} here={here} end={endSessionAction} endOthers={endOthersAction} />
        </Part>
      </div>
    </DeskPage>
  );
}

/** One matter of the profile: what it is about on the left, the form on the right. */
function Part({
  id,
  title,
  hint,
  told,
  children,
}: {
  id: string;
  title: string;
  hint?: string;
  told: string | false;
  children: ReactNode;
}) {
  return (
    <section
      id={id}
      className="grid gap-x-8 gap-y-3 border-t border-rule-2 py-6 md:grid-cols-[15rem_minmax(0,1fr)]"
    >
      <div>
        <h2>{title}</h2>
        {hint && <p className="desk-hint mt-1">{hint}</p>}
      </div>
      <div>
        {told && (
          <p role="status" className="desk-done mb-4">
            {told}
          </p>
        )}
        {children}
      </div>
    </section>
  );
}
