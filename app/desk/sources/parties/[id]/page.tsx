import type { Metadata } from 'next';
import { deskContext } from '@/app/_server/context';
import { idOrNotFound, orNotFound } from '@/app/_server/or-not-found';
import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden, TextField } from '@/components/desk/form/fields';
import { Seen } from '@/components/desk/form/seen';
import { StandsNow } from '@/components/desk/form/stands-now';
import { Submit } from '@/components/desk/form/submit';
import { Link } from '@/components/desk/link';
import { DeskPage } from '@/components/desk/page';
import { deskText } from '@/messages/desk';
import { en } from '@/messages/en';
import { may } from '@/newsroom/policy';
import { findParty } from '@/newsroom/sources/find';
import { renamePartyAction } from '../../actions';

const text = deskText.sources;
type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const party = await orNotFound(findParty(await deskContext(), idOrNotFound((await params).id)));
  return { title: party.name };
}

export default async function PartyPage({ params, searchParams }: Props) {
  const ctx = await deskContext();
  const party = await orNotFound(findParty(ctx, idOrNotFound((await params).id)));
  const { done } = await searchParams;
  return (
    <DeskPage title={party.name} above={text.partyTitle}>
      {done && (
        <p role="status" className="desk-done mb-5">
          {text.done.rename}
        </p>
      )}
      <section className="mb-9">
        <h2 className="mb-2">{text.partyMembers}</h2>
        {party.members.length === 0 && <p className="desk-meta">{text.noMembers}</p>}
        <ul className="desk-lines">
          {party.members.map(({ id, name, kind }) => (
            <li key={id}>
              <Link href={`/desk/sources/${id}`}>{name}</Link>{' '}
              <span className="desk-meta">{en.labels.sourceKinds[kind]}</span>
            </li>
          ))}
        </ul>
      </section>
      {may(ctx.actor, 'edit a source') && (
        <section>
          <h2>{text.rename}</h2>
          <p className="desk-hint mb-3">{text.renameHint}</p>
          <DeskForm
            id="party"
            action={renamePartyAction}
            defaults={{ partyId: party.id, name: party.name }}
            className="grid max-w-[36rem] gap-3"
          >
            <Hidden name="partyId" />
            <Seen line={party.seen} />
            <StandsNow fields={[{ name: 'name', label: text.partyName, now: party.name }]} />
            <TextField name="name" label={text.partyName} />
            <div>
              <Submit className="desk-button-second">{text.renameSubmit}</Submit>
            </div>
          </DeskForm>
        </section>
      )}
    </DeskPage>
  );
}
