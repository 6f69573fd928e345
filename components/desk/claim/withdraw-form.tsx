import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden, TextArea, TextField } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Seen } from '@/components/desk/form/seen';
import { Submit } from '@/components/desk/form/submit';
import { deskText } from '@/messages/desk';

const text = deskText.claim;

/** Takes a published claim back, visibly and at once. */
export function WithdrawForm({
  claimId,
  publicVersionId,
  gone,
  action,
}: {
  claimId: string;
  publicVersionId: string;
  /** It is not public, or not any more. */
  gone: boolean;
  action: FormAction;
}) {
  return (
    <section id="withdraw" className={gone ? undefined : 'border-t border-rule-2 pt-5'}>
      {!gone && <h2>{text.withdraw}</h2>}
      {!gone && <p className="desk-hint mb-3">{text.withdrawHint}</p>}
      <DeskForm
        id="withdraw-form"
        action={action}
        defaults={{ claimId }}
        className="grid max-w-[36rem] gap-3"
        gone={gone && ['reason', 'foundBy']}
      >
        <Hidden name="claimId" />
        <Seen name="publicVersionId" line={publicVersionId} />
        <TextArea name="reason" label={text.withdrawReason} rows={2} />
        <TextField name="foundBy" label={text.foundBy} hint={text.foundByHint} />
        <div>
          <Submit className="desk-button-second">{text.withdrawButton}</Submit>
        </div>
      </DeskForm>
    </section>
  );
}
