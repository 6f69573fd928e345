import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden, SelectField, TextArea } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Submit } from '@/components/desk/form/submit';
import { type RedactionSubject, redactionGrounds } from '@/db/vocabulary';
import { deskText } from '@/messages/desk';

const text = deskText.redactions;

/** Asks that the words of a thing be removed, and says what goes with them. */
export function AskForm({
  subjectKind,
  subjectId,
  action,
}: {
  subjectKind: RedactionSubject;
  subjectId: string;
  action: FormAction;
}) {
  return (
    <DeskForm
      id="ask-redaction"
      action={action}
      defaults={{ subjectKind, subjectId }}
      className="grid max-w-[36rem] gap-4"
    >
      <Hidden name="subjectKind" />
      <Hidden name="subjectId" />
      <p>{text.what[subjectKind]}</p>
      <p className="desk-hint">{text.second}</p>
      <SelectField
        name="ground"
        label={text.ground}
        open={text.open}
        choices={redactionGrounds.map((value) => ({ value, label: text.grounds[value] }))}
      />
      <TextArea name="reason" label={text.reason} hint={text.reasonHint} rows={2} />
      <div>
        <Submit className="desk-button">{text.ask}</Submit>
      </div>
    </DeskForm>
  );
}
