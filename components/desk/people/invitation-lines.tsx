import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Submit } from '@/components/desk/form/submit';
import { deskText } from '@/messages/desk';
import type { InvitationLine } from '@/newsroom/people/find';
import { inUtc } from './people-lines';

const text = deskText.people;

/** Links that work still; each can be taken back. */
export function InvitationLines({
  invitations,
  revoke,
}: {
  invitations: readonly InvitationLine[];
  revoke: FormAction;
}) {
  if (invitations.length === 0) return <p className="desk-meta">{text.noneOpen}</p>;
  return (
    <ul className="desk-lines">
      {invitations.map((invitation) => (
        <li key={invitation.id} className="flex flex-wrap items-start justify-between gap-x-5">
          <div className="min-w-0">
            <p>
              <b className="font-[550]">{whatFor(invitation)}</b>{' '}
              <span className="desk-meta break-words">{invitation.email}</span>
            </p>
            <p className="desk-meta">
              {text.madeBy(invitation.by ?? text.theProgram, inUtc(invitation.madeAt))};{' '}
              {text.worksUntil(inUtc(invitation.expiresAt))}
            </p>
          </div>
          <DeskForm id={`revoke-${invitation.id}`} action={revoke} defaults={{ invitationId: invitation.id }}>
            <Hidden name="invitationId" />
            <Submit className="desk-button-quiet">
              <span aria-hidden="true">{text.takeBack}</span>
              <span className="sr-only">{text.takeBackOf(whatFor(invitation))}</span>
            </Submit>
          </DeskForm>
        </li>
      ))}
    </ul>
  );
}

function whatFor({ forName, role }: InvitationLine): string {
  return forName === null ? text.forNew(role) : text.forPassword(forName);
}
