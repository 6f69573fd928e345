import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskContext } from '@/app/_server/context';
import { DeskForm } from '@/components/desk/form/desk-form';
import { SelectField, TextField } from '@/components/desk/form/fields';
import { NewLink } from '@/components/desk/form/new-link';
import { Submit } from '@/components/desk/form/submit';
import { DeskPage } from '@/components/desk/page';
import { InvitationLines } from '@/components/desk/people/invitation-lines';
import { PeopleLines } from '@/components/desk/people/people-lines';
import { roleChoicesExplained } from '@/components/desk/people/person-forms';
import { deskText } from '@/messages/desk';
import { listEverybody, listOpenInvitations, type PersonLine } from '@/newsroom/people/find';
import { may } from '@/newsroom/policy';
import { inviteAction, revokeAction } from './actions';

const text = deskText.people;
export const metadata: Metadata = { title: text.title };

type Props = { searchParams: Promise<{ done?: string; person?: string }> };

export default async function PeoplePage({ searchParams }: Props) {
  const ctx = await deskContext();
  if (!may(ctx.actor, 'change a person')) notFound();
  const [people, invitations, asked] = await Promise.all([
    listEverybody(ctx),
    listOpenInvitations(ctx),
    searchParams,
  ]);
  const told = whatWasDone(asked, people);
  return (
    <DeskPage title={text.title}>
      <div className="grid gap-9">
        <section aria-label={text.title}>
          {told && (
            <p role="status" className="desk-done mb-4">
              {told}
            </p>
          )}
          <PeopleLines people={people} me={ctx.actor.id} />
        </section>
        <section>
          <h2 className="mb-2">{text.open}</h2>
          <InvitationLines invitations={invitations} revoke={revokeAction} />
        </section>
        <DeskForm
          id="invite"
          action={inviteAction}
          defaults={{ role: 'writer' }}
          className="desk-panel grid gap-4"
        >
          <div>
            <h2>{text.invite}</h2>
            <p className="desk-hint">{text.inviteHint}</p>
          </div>
          <div className="grid items-end gap-4 sm:grid-cols-2">
            <SelectField name="role" label={text.role} choices={roleChoicesExplained} />
            <TextField name="email" type="email" label={text.email} hint={text.emailHint} />
          </div>
          <NewLink />
          <div>
            <Submit className="desk-button-second">{text.makeLink}</Submit>
          </div>
        </DeskForm>
      </div>
    </DeskPage>
  );
}

function whatWasDone(
  { done, person: id }: { done?: string; person?: string },
  people: readonly PersonLine[],
): string | null {
  if (done === 'revoked') return text.done.revoked;
  const person = people.find((one) => one.id === id);
  if (!person) return null;
  if (done === 'changed' || done === 'disabled' || done === 'enabled' || done === 'unlocked')
    return text.done[done](person.name);
  return null;
}
