import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden, SelectField, TextField } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { NewLink } from '@/components/desk/form/new-link';
import { Seen } from '@/components/desk/form/seen';
import { StandsNow } from '@/components/desk/form/stands-now';
import { Submit } from '@/components/desk/form/submit';
import { roles } from '@/db/vocabulary';
import { deskText } from '@/messages/desk';
import type { PersonLine } from '@/newsroom/people/find';

const text = deskText.people;
type Props = { person: PersonLine; action: FormAction };

export const roleChoicesExplained = roles.map((value) => ({ value, label: text.roles[value] }));

export function ChangeForm({ person, action }: Props) {
  const { id: personId, role, byline, seen } = person;
  return (
    <DeskForm
      id="change"
      action={action}
      defaults={{ personId, role, byline }}
      className="desk-panel grid gap-4"
    >
      <h2>{text.change}</h2>
      <StandsNow
        fields={[
          { name: 'role', label: text.role, now: role },
          { name: 'byline', label: text.byline, now: byline },
        ]}
      />
      <Hidden name="personId" />
      <Seen line={seen} />
      <SelectField name="role" label={text.role} hint={text.roleHint} choices={roleChoicesExplained} />
      <TextField name="byline" label={text.byline} hint={text.bylineHint} />
      <div>
        <Submit>{text.save}</Submit>
      </div>
    </DeskForm>
  );
}

export function PasswordLinkForm({ person, action }: Props) {
  const { id: personId, role } = person;
  return (
    <section>
      <h2>{text.newPassword}</h2>
      <p className="desk-hint mt-1 mb-3 max-w-[42rem]">{text.newPasswordHint}</p>
      <DeskForm id="link" action={action} defaults={{ personId, role }} className="grid gap-3">
        <Hidden name="personId" />
        <Hidden name="role" />
        <NewLink />
        <div>
          <Submit className="desk-button-second">{text.makeLink}</Submit>
        </div>
      </DeskForm>
    </section>
  );
}

export function UnlockForm({ person, until, action }: Props & { until: string }) {
  return (
    <section>
      <h2>{text.unlock}</h2>
      <p className="desk-hint mt-1 mb-3 max-w-[42rem]">{text.unlockHint(until)}</p>
      <DeskForm id="unlock" action={action} defaults={{ personId: person.id, email: person.email }}>
        <Hidden name="personId" />
        <Hidden name="email" />
        <Submit className="desk-button-second">{text.unlockButton}</Submit>
      </DeskForm>
    </section>
  );
}

/** Shuts the person out, or lets them in again. */
export function DoorForm({ person, action }: Props) {
  const isDisabled = person.disabledAt !== null;
  return (
    <section>
      <h2>{isDisabled ? text.enable : text.disable}</h2>
      <p className="desk-hint mt-1 mb-3 max-w-[42rem]">{isDisabled ? text.enableHint : text.disableHint}</p>
      <DeskForm id="door" action={action} defaults={{ personId: person.id }}>
        <Hidden name="personId" />
        <Seen line={person.seen} />
        <Submit className="desk-button-second">{isDisabled ? text.enableButton : text.disableButton}</Submit>
      </DeskForm>
    </section>
  );
}
