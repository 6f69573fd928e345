import type { Metadata } from 'next';
import { claimChoices } from '@/app/_server/claim-choices';
import { deskContext } from '@/app/_server/context';
import { idOrNotFound, orNotFound } from '@/app/_server/or-not-found';
import { repeatedQuotes } from '@/app/_server/repeated-quotes';
import { subjectLinks } from '@/app/_server/subject-links';
import { assignAction } from '@/app/desk/assignments/actions';
import { commentAction } from '@/app/desk/comments/actions';
import { settleAction, takeBackNoteAction, writeNoteAction } from '@/app/desk/findings/actions';
import { Notice } from '@/components/claims/notice';
import { Assignment } from '@/components/desk/assignment';
import { ClaimActions } from '@/components/desk/claim/claim-actions';
import { ClaimState } from '@/components/desk/claim/claim-state';
import { EmbargoPanel } from '@/components/desk/claim/embargo-panel';
import { OutcomeForm } from '@/components/desk/claim/outcome-form';
import { Submitted } from '@/components/desk/claim/submitted';
import { WithdrawForm } from '@/components/desk/claim/withdraw-form';
import { namesOf } from '@/components/desk/claim-form/claim-choices';
import { ClaimForm } from '@/components/desk/claim-form/claim-form';
import { Comments } from '@/components/desk/comments/comments';
import { History } from '@/components/desk/evidence/history';
import { ProposedRelations } from '@/components/desk/evidence/proposed-relations';
import { EditorNote } from '@/components/desk/findings/editor-note';
import { Findings } from '@/components/desk/findings/findings';
import { DeskPage } from '@/components/desk/page';
import { RedactLink } from '@/components/desk/redactions/redact-link';
import { deskText } from '@/messages/desk';
import { englishFor } from '@/messages/english';
import { findCase } from '@/newsroom/claims/case';
import { findClaim } from '@/newsroom/claims/find';
import { readInContext } from '@/newsroom/claims/in-context';
import type { Context } from '@/newsroom/context';
import { listComments } from '@/newsroom/desk/comment';
import { listFindingsBehind } from '@/newsroom/findings/behind';
import { listEditorNotes } from '@/newsroom/findings/notes-of';
import { proposeRelations } from '@/newsroom/findings/propose-relations';
import { listPeople } from '@/newsroom/people/find';
import { may } from '@/newsroom/policy';
import { findSituation } from '@/newsroom/situations/find';
import {
  beginChangeAction,
  liftEmbargoAction,
  publishNowAction,
  recordOutcomeAction,
  relateAction,
  withdrawAction,
  writeClaimAction,
} from '../actions';

const text = deskText.claim;
type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ done?: string; commented?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const claim = await orNotFound(findClaim(await deskContext(), idOrNotFound((await params).id)));
  return { title: claim.statement || deskText.claimLine.untitled };
}

export default async function ClaimPage({ params, searchParams }: Props) {
  const ctx = await deskContext();
  const claim = await orNotFound(findClaim(ctx, idOrNotFound((await params).id)));
  const { done, commented } = await searchParams;
  const situation = await findSituation(ctx, { id: claim.situation.id });
  const reviewIds = claim.revisions.flatMap(({ reviews }) => reviews.map(({ id }) => id));
  const [choices, comments, people, findings, notes, proposals] = await Promise.all([
    claimChoices(ctx, situation),
    listComments(ctx, [claim.id, ...reviewIds]),
    listPeople(ctx),
    listFindingsBehind(ctx, claim.id),
    listEditorNotes(ctx, claim.id),
    proposeRelations(ctx, {
      situationId: situation.id,
      claimId: claim.id,
      fields: claim.draftFields?.fields ?? null,
    }),
  ]);
  const { actor } = ctx;
  const { publicVersion, draftFields } = claim;
  const isPublic = publicVersion !== null && publicVersion.standing !== 'withdrawn';
  const page = `/desk/claims/${claim.id}`;
  return (
    <DeskPage
      title={claim.statement || publicVersion?.statement || deskText.claimLine.untitled}
      above={situation.title}
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        <div className="grid gap-4">
          <ClaimState claim={claim} done={done} />
          <ClaimActions
            claim={claim}
            mayReview={may(actor, 'review a claim')}
            mayMerge={may(actor, 'merge claims')}
            seesJournal={may(actor, 'read the journal')}
            beginChange={beginChangeAction}
          />
          <Assignment
            subjectKind="claim"
            subjectId={claim.id}
            current={claim.assigned}
            people={people}
            me={actor.id}
            mayAssignOthers={may(actor, 'assign to others')}
            action={assignAction}
            page={page}
          />
        </div>
        <EmbargoPanel
          claim={claim}
          mayEnd={may(actor, 'set an embargo')}
          publish={publishNowAction}
          lift={liftEmbargoAction}
        />
        {draftFields ? (
          <ClaimForm
            action={writeClaimAction}
            personId={ctx.actor.id}
            defaults={{
              ...draftFields.fields,
              situationId: situation.id,
              claimId: claim.id,
              version: String(draftFields.version),
            }}
            choices={choices}
            isPublished={claim.published !== null}
            occurrences={await repeatedQuotes(ctx, draftFields.fields)}
            proposals={proposals}
          />
        ) : (
          claim.submitted && (
            <>
              <Submitted {...(await submittedOf(ctx, claim.id))} />
              <ProposedRelations claimId={claim.id} proposals={proposals} add={relateAction} />
            </>
          )
        )}
        {claim.revisions.length > 0 && (
          <section>
            <h2 className="mb-2">{text.history}</h2>
            <History claim={claim} names={namesOf(choices)} />
          </section>
        )}
        {publicVersion && publicVersion.corrections.length > 0 && (
          <section>
            <h2 className="mb-2">{text.corrections}</h2>
            <div className="grid gap-3">
              {publicVersion.corrections.map((correction) => (
                <Notice
                  key={correction.id}
                  correction={correction}
                  words={englishFor(situation.timeZone)}
                  claimKind={publicVersion.claimKind}
                  language={situation.language}
                />
              ))}
            </div>
          </section>
        )}
        {claim.revisions.length > 0 && (
          <Findings
            lines={findings}
            timeZone={situation.timeZone}
            page={`${page}#findings`}
            subjects={await subjectLinks(ctx, findings, claim.id)}
            settle={may(actor, 'settle a finding') ? settleAction : null}
            beside={(finding) =>
              may(actor, 'write an editor note') && (
                <EditorNote
                  finding={finding}
                  claimId={claim.id}
                  publicVersionId={isPublic ? publicVersion.versionId : null}
                  note={notes.find(({ findingId }) => findingId === finding.id)}
                  write={writeNoteAction}
                  takeBack={takeBackNoteAction}
                />
              )
            }
          />
        )}
        <Comments
          subjectKind="claim"
          subjectId={claim.id}
          lines={comments}
          action={commentAction}
          page={page}
          timeZone={situation.timeZone}
          commented={commented}
        />
        {claim.kind === 'announcement' && may(actor, 'record an outcome') && (
          <OutcomeForm
            claimId={claim.id}
            publicVersionId={publicVersion?.versionId ?? ''}
            outcome={publicVersion?.outcome?.outcome ?? 'pending'}
            gone={!isPublic}
            action={recordOutcomeAction}
          />
        )}
        {may(actor, 'ask for a redaction') && <RedactLink kind="claim" id={claim.id} />}
        {may(actor, 'withdraw a claim') && (
          <WithdrawForm
            claimId={claim.id}
            publicVersionId={publicVersion?.versionId ?? ''}
            gone={!isPublic}
            action={withdrawAction}
          />
        )}
      </div>
    </DeskPage>
  );
}

async function submittedOf(ctx: Context, claimId: string) {
  const of = await findCase(ctx, claimId);
  const passages = of.evidence.citations.map(({ passage }) => passage.id);
  return { of, contexts: await readInContext(ctx, passages) };
}
