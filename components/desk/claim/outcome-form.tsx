import { outcomeChoices } from '@/components/desk/choices';
import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden, SelectField, TextArea, TextField } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Seen } from '@/components/desk/form/seen';
import { Submit } from '@/components/desk/form/submit';
import { deskText } from '@/messages/desk';

const text = deskText.claim;

/** Tells readers what came of an announcement. */
export function OutcomeForm({
  claimId,
  publicVersionId,
  outcome,
  gone,
  action,
}: {
  claimId: string;
  publicVersionId: string;
  /** What stands now. */
  outcome: string;
  /** It is not public, or not any more. */
  gone: boolean;
  action: FormAction;
}) {
  return (
    <section id="outcome" className={gone ? undefined : 'border-t border-rule-2 pt-5'}>
      {!gone && <h2>{text.outcome}</h2>}
      {!gone && <p className="desk-hint mb-3">{text.outcomeHint}</p>}
      <DeskForm
        id="outcome-form"
        action={action}
        defaults={{ claimId, outcome }}
        className="grid max-w-[36rem] gap-3"
        gone={gone && ['shownBy', 'reason']}
      >
        <Hidden name="claimId" />
        <Seen name="publicVersionId" line={publicVersionId} />
        <SelectField name="outcome" label={text.outcomeOf} choices={outcomeChoices} />
        <TextField name="shownBy" label={text.outcomeShownBy} />
        <TextArea name="reason" label={text.outcomeReason} rows={2} />
        <div>
          <Submit className="desk-button-second">{text.outcomeButton}</Submit>
        </div>
      </DeskForm>
    </section>
  );
}
