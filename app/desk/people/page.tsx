import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskContext } from '@/app/_server/context';
import { roleChoices } from '@/components/desk/choices';
import { DeskForm } from '@/components/desk/form/desk-form';
import { SelectField, TextField } from '@/components/desk/form/fields';
import { NewLink } from '@/components/desk/form/new-link';
import { Submit } from '@/components/desk/form/submit';
import { DeskPage } from '@/components/desk/page';
import { deskText } from '@/messages/desk';
import { listPeople } from '@/newsroom/people/find';
import { may } from '@/newsroom/policy';
import { inviteAction } from './actions';

const text = deskText.people;
export const metadata: Metadata = { title: text.title };

export default async function PeoplePage() {
  const ctx = await deskContext();
  if (!may(ctx.actor, 'invite a person')) notFound();
  const people = await listPeople(ctx);
  return (
    <DeskPage title={text.title}>
      <ul className="desk-lines mb-8">
        {people.map((person) => (
          <li key={person.id} className="flex flex-wrap gap-x-4">
            <b className="font-[550]">{person.name}</b>
            <span className="desk-meta">{person.email}</span>
            <span className="desk-meta">{person.role}</span>
            <span className="desk-meta">{text.bylineIs(person.byline)}</span>
          </li>
        ))}
      </ul>
      <DeskForm
        id="invite"
        action={inviteAction}
        defaults={{ role: 'writer' }}
        className="desk-panel grid max-w-[36rem] gap-4"
      >
        <h2>{text.invite}</h2>
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField name="role" label={text.role} choices={roleChoices} />
          <TextField name="email" type="email" label={text.email} />
        </div>
        <NewLink />
        <div>
          <Submit className="desk-button-second">{text.makeLink}</Submit>
        </div>
      </DeskForm>
    </DeskPage>
  );
}
