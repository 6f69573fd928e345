import type { Metadata } from 'next';
import { claimChoices } from '@/app/_server/claim-choices';
import { type DeskContext, deskContext } from '@/app/_server/context';
import { idOrNotFound, orNotFound } from '@/app/_server/or-not-found';
import { repeatedQuotes } from '@/app/_server/repeated-quotes';
import { ClaimActions } from '@/components/desk/claim/claim-actions';
import { ClaimState } from '@/components/desk/claim/claim-state';
import { WithdrawForm } from '@/components/desk/claim/withdraw-form';
import { ClaimForm } from '@/components/desk/claim-form/claim-form';
import { ClaimFacts } from '@/components/desk/evidence/claim-facts';
import { EvidenceList } from '@/components/desk/evidence/evidence-list';
import { FiguresTable } from '@/components/desk/evidence/figures-table';
import { History } from '@/components/desk/evidence/history';
import { Independence } from '@/components/desk/evidence/independence';
import { DeskPage } from '@/components/desk/page';
import { deskText } from '@/messages/desk';
import { findCase } from '@/newsroom/claims/case';
import { type ClaimInFull, findClaim } from '@/newsroom/claims/find';
import { readInContext } from '@/newsroom/claims/in-context';
import { may } from '@/newsroom/policy';
import { findSituation } from '@/newsroom/situations/find';
import { beginChangeAction, withdrawAction, writeClaimAction } from '../actions';

const text = deskText.claim;
type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const claim = await orNotFound(findClaim(await deskContext(), idOrNotFound((await params).id)));
  return { title: claim.statement || deskText.claimLine.untitled };
}

export default async function ClaimPage({ params, searchParams }: Props) {
  const ctx = await deskContext();
  const claim = await orNotFound(findClaim(ctx, idOrNotFound((await params).id)));
  const { done } = await searchParams;
  return (
    <DeskPage title={claim.statement || deskText.claimLine.untitled} above={claim.situation.title}>
      <div className="grid gap-8">
        <div className="grid gap-4">
          <ClaimState claim={claim} done={done} />
          <ClaimActions
            claim={claim}
            mayReview={may(ctx.actor, 'review a claim')}
            beginChange={beginChangeAction}
          />
        </div>
        {claim.draftFields ? (
          <Draft ctx={ctx} claim={claim} />
        ) : (
          claim.submitted && <Submitted ctx={ctx} id={claim.id} />
        )}
        {claim.revisions.length > 0 && (
          <section>
            <h2 className="mb-2">{text.history}</h2>
            <History claim={claim} />
          </section>
        )}
        {claim.publicVersion &&
          claim.published?.standing !== 'withdrawn' &&
          may(ctx.actor, 'withdraw a claim') && (
            <WithdrawForm
              claimId={claim.id}
              publicVersionId={claim.publicVersion.versionId}
              action={withdrawAction}
            />
          )}
      </div>
    </DeskPage>
  );
}

/** What is being typed: the form, as it was last saved. */
async function Draft({ ctx, claim }: { ctx: DeskContext; claim: ClaimInFull }) {
  const situation = await findSituation(ctx, { id: claim.situation.id });
  const { fields = {}, version = 0 } = claim.draftFields ?? {};
  return (
    <ClaimForm
      action={writeClaimAction}
      defaults={{ ...fields, situationId: situation.id, claimId: claim.id, version: String(version) }}
      choices={await claimChoices(ctx, situation)}
      isPublished={claim.published !== null}
      occurrences={await repeatedQuotes(ctx, fields)}
    />
  );
}

/** What was submitted last. */
async function Submitted({ ctx, id }: { ctx: DeskContext; id: string }) {
  const of = await findCase(ctx, id);
  const contexts = await readInContext(
    ctx,
    of.evidence.citations.map(({ passage }) => passage.id),
  );
  return (
    <section className="grid gap-6">
      <ClaimFacts {...of} />
      <div>
        <EvidenceList citations={of.evidence.citations} grades={new Map()} contexts={contexts} />
        <Independence {...of} />
      </div>
      {of.evidence.figures.length > 0 && <FiguresTable evidence={of.evidence} />}
    </section>
  );
}
