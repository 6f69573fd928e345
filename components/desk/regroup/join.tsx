import { DeskForm } from '@/components/desk/form/desk-form';
import { type Choice, Hidden, SelectField, TextArea, TextField } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Seen } from '@/components/desk/form/seen';
import { Submit } from '@/components/desk/form/submit';
import { Link } from '@/components/desk/link';
import { deskText } from '@/messages/desk';

const text = deskText.regroup;

type Thing = { kind: 'eventId' | 'claimId'; id: string; publicVersionId: string };

type Props = {
  thing: Thing;
  /** Where it leads; null while it stands by itself. */
  survivor: { words: string; href: string } | null;
  /** Others to choose from; without them an address is pasted. */
  others?: readonly Choice[];
  join: FormAction;
  undo: FormAction;
};

/** Joins a thing to another one that it turned out to be; or says to which it is joined, with the way back. */
export function Join({ thing: { kind, id, publicVersionId }, survivor, others, join, undo }: Props) {
  const defaults = { [kind]: id };
  return (
    <section aria-labelledby="join">
      <h2 id="join">{kind === 'eventId' ? text.join : text.claimLink}</h2>
      {survivor ? (
        <p className="desk-told mb-3">
          {kind === 'eventId' ? text.joinedTo : text.claimJoinedTo}{' '}
          <Link href={survivor.href}>{survivor.words}</Link>.
        </p>
      ) : (
        <p className="desk-hint mb-3">{kind === 'eventId' ? text.joinHint : text.claimHint}</p>
      )}
      <DeskForm
        id="join-form"
        action={join}
        defaults={defaults}
        className="grid max-w-[36rem] gap-3"
        gone={survivor !== null && ['survivorId', 'reason']}
      >
        <Hidden name={kind} />
        <Seen name="publicVersionId" line={publicVersionId} />
        {others ? (
          <SelectField name="survivorId" label={text.survivor} choices={others} open={text.survivorOpen} />
        ) : (
          <TextField name="survivorId" label={text.claimSurvivor} hint={text.claimSurvivorHint} />
        )}
        <TextArea name="reason" label={text.reason} rows={2} />
        <div>
          <Submit className="desk-button-second">{text.joinButton}</Submit>
        </div>
      </DeskForm>
      <DeskForm
        id="undo-form"
        action={undo}
        defaults={defaults}
        className="grid max-w-[36rem] gap-3"
        gone={survivor === null && ['reason']}
      >
        <Hidden name={kind} />
        <Seen name="publicVersionId" line={publicVersionId} />
        <TextArea name="reason" label={text.undoReason} rows={2} />
        <div>
          <Submit className="desk-button-second">{text.undo}</Submit>
        </div>
      </DeskForm>
    </section>
  );
}
