import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden, SelectField, TextArea } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Submit } from '@/components/desk/form/submit';
import { deskText } from '@/messages/desk';

const text = deskText.redactions;
const choices = [
  { value: 'consented', label: text.consent },
  { value: 'refused', label: text.refuse },
];

/** Answers what another admin asked; whoever asked can only take it back. */
export function AnswerForm({
  redactionId,
  isOwn,
  action,
}: {
  redactionId: string;
  isOwn: boolean;
  action: FormAction;
}) {
  return (
    <DeskForm
      id={`answer-${redactionId}`}
      action={action}
      defaults={{ redactionId, answer: isOwn ? 'refused' : '' }}
      className="grid max-w-[36rem] gap-3"
    >
      <Hidden name="redactionId" />
      {isOwn ? (
        <Hidden name="answer" />
      ) : (
        <SelectField name="answer" label={text.answer} open={text.openAnswer} choices={choices} />
      )}
      <TextArea
        name="reason"
        label={text.answerReason}
        hint={isOwn ? undefined : text.answerReasonHint}
        rows={2}
      />
      <div>
        <Submit className="desk-button-second">{isOwn ? text.takeBack : text.send}</Submit>
      </div>
    </DeskForm>
  );
}
