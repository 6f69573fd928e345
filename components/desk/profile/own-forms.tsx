import { DeskForm } from '@/components/desk/form/desk-form';
import { TextField } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Seen } from '@/components/desk/form/seen';
import { StandsNow } from '@/components/desk/form/stands-now';
import { Submit } from '@/components/desk/form/submit';
import { deskText } from '@/messages/desk';
import type { OwnProfile } from '@/newsroom/people/own';

const text = deskText.profile;

export function NameForm({ profile, action }: { profile: OwnProfile; action: FormAction }) {
  const { name, byline, seen } = profile;
  return (
    <DeskForm id="own-name" action={action} defaults={{ name, byline }} className="grid gap-4">
      <StandsNow
        fields={[
          { name: 'name', label: text.name, now: name },
          { name: 'byline', label: text.byline, now: byline },
        ]}
      />
      <Seen line={seen} />
      <TextField name="name" label={text.name} hint={text.nameHint} autoComplete="name" />
      <TextField name="byline" label={text.byline} hint={text.bylineHint} />
      <div>
        <Submit>{text.save}</Submit>
      </div>
    </DeskForm>
  );
}

export function PasswordForm({ email, action }: { email: string; action: FormAction }) {
  return (
    <DeskForm id="own-password" action={action} className="grid gap-4">
      {/* Tells the browser's store of passwords whose they are. */}
      <input hidden type="text" name="username" value={email} autoComplete="username" readOnly />
      <TextField
        name="oldPassword"
        type="password"
        label={text.oldPassword}
        autoComplete="current-password"
      />
      <TextField
        name="password"
        type="password"
        label={text.newPassword}
        hint={text.newPasswordHint}
        autoComplete="new-password"
      />
      <div>
        <Submit className="desk-button-second">{text.setPassword}</Submit>
      </div>
    </DeskForm>
  );
}
