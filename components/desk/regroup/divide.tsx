import { DeskForm } from '@/components/desk/form/desk-form';
import { type Choice, Hidden, SelectField, TextArea } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Seen } from '@/components/desk/form/seen';
import { Submit } from '@/components/desk/form/submit';
import { Link } from '@/components/desk/link';
import { deskText } from '@/messages/desk';
import { GoingClaims } from './going-claims';

const text = deskText.regroup;

type Props = {
  eventId: string;
  publicVersionId: string;
  claims: readonly { claimId: string; statement: string }[];
  others: readonly Choice[];
  action: FormAction;
  /** It was joined to another event, or holds too little to be divided. */
  gone: boolean;
};

/** Sends some claims of an event to another. */
export function Divide({ eventId, publicVersionId, claims, others, action, gone }: Props) {
  return (
    <section aria-labelledby="divide" className={gone ? undefined : 'border-t border-rule-2 pt-5'}>
      {!gone && <h2 id="divide">{text.divide}</h2>}
      {!gone && (
        <p className="desk-hint mb-3">
          {text.divideHint} <Link href="/desk/events/new">{text.openOne}</Link>
        </p>
      )}
      <DeskForm
        id="divide-form"
        action={action}
        defaults={{ eventId }}
        className="grid max-w-[44rem] gap-3"
        gone={gone && ['reason']}
      >
        <Hidden name="eventId" />
        <Seen name="publicVersionId" line={publicVersionId} />
        <GoingClaims claims={claims} />
        <SelectField name="toEventId" label={text.toEvent} choices={others} open={text.toEventOpen} />
        <TextArea name="reason" label={text.divideReason} rows={2} />
        <div>
          <Submit className="desk-button-second">{text.divideButton}</Submit>
        </div>
      </DeskForm>
    </section>
  );
}
