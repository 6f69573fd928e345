import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden, TextArea, TextField } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Seen } from '@/components/desk/form/seen';
import { Submit } from '@/components/desk/form/submit';
import { deskText } from '@/messages/desk';

const text = deskText.takeaways;

/** Takes a published lede back, visibly and at once. */
export function WithdrawTakeaway({
  of,
  publicVersionId,
  gone,
  action,
}: {
  of: { takeawayId: string; slug: string; day: string };
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
        defaults={of}
        className="grid max-w-[36rem] gap-3"
        gone={gone && ['reason', 'foundBy']}
      >
        <Hidden name="takeawayId" />
        <Hidden name="slug" />
        <Hidden name="day" />
        <Seen name="publicVersionId" line={publicVersionId} />
        <TextArea name="reason" label={deskText.claim.withdrawReason} rows={2} />
        <TextField name="foundBy" label={deskText.claim.foundBy} hint={deskText.claim.foundByHint} />
        <div>
          <Submit className="desk-button-second">{text.withdrawButton}</Submit>
        </div>
      </DeskForm>
    </section>
  );
}
