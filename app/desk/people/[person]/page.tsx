import type { Metadata } from 'next';
import { deskContext } from '@/app/_server/context';
import { idOrNotFound, orNotFound } from '@/app/_server/or-not-found';
import { Link } from '@/components/desk/link';
import { DeskPage } from '@/components/desk/page';
import { inUtc } from '@/components/desk/people/people-lines';
import { ChangeForm, DoorForm, PasswordLinkForm, UnlockForm } from '@/components/desk/people/person-forms';
import { deskText } from '@/messages/desk';
import { findPerson } from '@/newsroom/people/find';
import { changeAction, disableAction, enableAction, inviteAction, unlockAction } from '../actions';

const text = deskText.people;
type Props = { params: Promise<{ person: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await personOf(params)).name };
}

export default async function PersonPage({ params }: Props) {
  const person = await personOf(params);
  const facts = [
    person.email,
    text.since(inUtc(person.addedAt)),
    person.disabledAt && text.disabledSince(inUtc(person.disabledAt)),
    person.isDemonstration && text.demonstration,
  ];
  return (
    <DeskPage title={person.name} above={<Link href="/desk/people">{text.backToAll}</Link>}>
      <div className="grid max-w-[42rem] gap-8">
        <div className="desk-meta">
          <p className="break-words">{facts.filter(Boolean).join(' · ')}</p>
          <p>
            <Link href={`/desk/journal?by=${person.id}`}>{text.journal}</Link>
          </p>
        </div>
        <ChangeForm person={person} action={changeAction} />
        {person.waitsUntil && (
          <UnlockForm person={person} until={inUtc(person.waitsUntil)} action={unlockAction} />
        )}
        {!person.disabledAt && <PasswordLinkForm person={person} action={inviteAction} />}
        <DoorForm person={person} action={person.disabledAt ? enableAction : disableAction} />
      </div>
    </DeskPage>
  );
}

async function personOf(params: Props['params']) {
  const { person } = await params;
  return orNotFound(findPerson(await deskContext(), idOrNotFound(person)));
}
