import { DeskForm } from '@/components/desk/form/desk-form';
import type { FormAction } from '@/components/desk/form/form-state';
import { Seen } from '@/components/desk/form/seen';
import { Submit } from '@/components/desk/form/submit';
import { deskText } from '@/messages/desk';

const text = deskText.queue;

/** Takes a claim over, or gives it back, from its line in the queue. */
export function TakeCare({
  id,
  title,
  assigned,
  me,
  page,
  action,
}: {
  id: string;
  title: string;
  assigned: { id: string; name: string } | null;
  me: string;
  page: string;
  action: FormAction;
}) {
  const isMine = assigned?.id === me;
  return (
    <DeskForm id={`take-${id}`} action={action} className="take">
      <input type="hidden" name="subjectKind" value="claim" />
      <input type="hidden" name="subjectId" value={id} />
      <input type="hidden" name="page" value={page} />
      <input type="hidden" name="personId" value={isMine ? '' : me} />
      <Seen name="seenPersonId" line={assigned?.id ?? ''} />
      <Submit className="desk-button-small">
        {isMine ? text.giveBack : assigned ? deskText.assignment.takeOver : text.take}
        <span className="sr-only">: {title}</span>
      </Submit>
    </DeskForm>
  );
}
