import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Submit } from '@/components/desk/form/submit';
import { Link } from '@/components/desk/link';
import { deskText } from '@/messages/desk';
import { keyOf, type Span, type Taken } from '@/newsroom/workbench/states';

const text = deskText.workbench;

/** Whoever took it, and the way to what they made of it. */
export function Handled({
  taken,
  isSending,
  span,
  reportId,
  lift,
}: {
  taken: Taken;
  isSending: boolean;
  span: Span;
  reportId: string;
  lift: FormAction;
}) {
  if (isSending) return <p className="desk-meta">{text.sending}</p>;
  if (taken.kind === 'refused')
    return (
      <>
        <p className="mb-2">{text.refusedBy(taken.by)}</p>
        {taken.refusalId && (
          <DeskForm
            id="lift-refusal"
            action={lift}
            defaults={{ refusalId: taken.refusalId, reportId, at: keyOf(span) }}
          >
            <Hidden name="refusalId" />
            <Hidden name="reportId" />
            <Hidden name="at" />
            <Submit className="desk-button-second">{text.openAgain}</Submit>
          </DeskForm>
        )}
      </>
    );
  return (
    <>
      <p>{text.enteredBy(taken.by, taken.isDraft)}</p>
      <p className="mb-2">
        <Link href={`/desk/claims/${taken.claimId}`} className="font-serif text-[1.0625rem]">
          {taken.statement || deskText.claimLine.untitled}
        </Link>
      </p>
      <Link href={`/desk/claims/new?report=${reportId}&start=${span.start}&end=${span.end}`}>
        {text.anotherClaim}
      </Link>
    </>
  );
}
