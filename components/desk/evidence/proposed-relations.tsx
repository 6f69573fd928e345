import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Submit } from '@/components/desk/form/submit';
import { Link } from '@/components/desk/link';
import { deskText } from '@/messages/desk';
import { en } from '@/messages/en';
import type { ProposedRelation } from '@/newsroom/claims/proposed-relations';

const text = deskText.claim;

type Props = { claimId: string; proposals: readonly ProposedRelation[]; add: FormAction };

/** Relations that a submitted claim may have; each is added by a person, in a change that is reviewed. */
export function ProposedRelations({ claimId, proposals, add }: Props) {
  if (proposals.length === 0) return null;
  return (
    <section>
      <h2 className="mb-1">{text.proposedRelations}</h2>
      <p className="desk-hint">{text.proposedInChange}</p>
      <DeskForm id="relate" action={add} defaults={{ claimId }}>
        <Hidden name="claimId" />
        <ul className="grid gap-2">
          {proposals.map(({ kind, claimId: other, statement }) => (
            <li key={other} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
              <span className="min-w-0 flex-1">
                <b className="font-semibold">{en.labels.relations[kind].to}</b>{' '}
                <Link href={`/desk/claims/${other}`} className="font-serif">
                  {statement}
                </Link>
              </span>
              <Submit name="relation" value={`${kind} ${other}`} className="desk-button-small">
                {text.addProposed} <span className="sr-only">{statement}</span>
              </Submit>
            </li>
          ))}
        </ul>
      </DeskForm>
    </section>
  );
}
