import type { Metadata } from 'next';
import { deskContext } from '@/app/_server/context';
import { idOrNotFound, orNotFound } from '@/app/_server/or-not-found';
import { subjectLinks } from '@/app/_server/subject-links';
import { relateAction } from '@/app/desk/claims/actions';
import { commentAction } from '@/app/desk/comments/actions';
import { settleAction } from '@/app/desk/findings/actions';
import { Comments } from '@/components/desk/comments/comments';
import { ClaimFacts } from '@/components/desk/evidence/claim-facts';
import { EventFiguresTable } from '@/components/desk/evidence/event-figures-table';
import { EvidenceList } from '@/components/desk/evidence/evidence-list';
import { FiguresTable } from '@/components/desk/evidence/figures-table';
import { History } from '@/components/desk/evidence/history';
import { Independence } from '@/components/desk/evidence/independence';
import { ProposedRelations } from '@/components/desk/evidence/proposed-relations';
import { FindingsList } from '@/components/desk/findings/findings-list';
import { FormBody, FormScope } from '@/components/desk/form/desk-form';
import { MarkBox } from '@/components/desk/form/mark-box';
import { Decided } from '@/components/desk/review/decided';
import { DecisionPanel } from '@/components/desk/review/decision-panel';
import { Differences } from '@/components/desk/review/differences';
import { ReviewPlace } from '@/components/desk/review/review-place';
import { verdictOptions } from '@/components/desk/review/verdict-options';
import { Warnings } from '@/components/desk/review/warnings';
import { when } from '@/components/desk/when';
import { deskText } from '@/messages/desk';
import { type Case, findCase } from '@/newsroom/claims/case';
import { figuresOfEvent } from '@/newsroom/claims/event-figures';
import { findClaim } from '@/newsroom/claims/find';
import { readInContext } from '@/newsroom/claims/in-context';
import { listComments } from '@/newsroom/desk/comment';
import { listEvents } from '@/newsroom/events/find';
import { listFindingsBehind } from '@/newsroom/findings/behind';
import { proposeRelations } from '@/newsroom/findings/propose-relations';
import { may } from '@/newsroom/policy';
import { listReviews } from '@/newsroom/queue/find';
import { listSources, sourceNames } from '@/newsroom/sources/find';
import { decideAction } from './actions';

const text = deskText.review;
export const metadata: Metadata = { title: text.title };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ decided?: string; commented?: string }>;
};

export default async function ReviewPage({ params, searchParams }: Props) {
  const ctx = await deskContext();
  const of = await orNotFound(findCase(ctx, idOrNotFound((await params).id)));
  const { decided, commented } = await searchParams;
  const { claim, evidence, shown } = of;
  const { revision, situation } = evidence;
  const reviewIds = claim.revisions.flatMap(({ reviews }) => reviews.map(({ id }) => id));
  const [
    reviews,
    sources,
    everySource,
    events,
    contexts,
    eventFigures,
    comments,
    proposals,
    before,
    findings,
  ] = await Promise.all([
    listReviews(ctx),
    listSources(ctx),
    sourceNames(ctx),
    listEvents(ctx, situation.id),
    readInContext(
      ctx,
      evidence.citations.map(({ passage }) => passage.id),
    ),
    revision.eventId ? figuresOfEvent(ctx, revision.eventId, claim.id) : [],
    listComments(ctx, [claim.id, ...reviewIds]),
    proposeRelations(ctx, { situationId: situation.id, claimId: claim.id, fields: null }),
    decided ? orNotFound(findClaim(ctx, idOrNotFound(decided))) : null,
    listFindingsBehind(ctx, claim.id),
  ]);
  const standing = findings.filter(({ goneAt }) => !goneAt);
  const noticed = [
    ...standing.filter(({ decided }) => !decided),
    ...standing.filter(({ decided }) => decided),
  ];
  const names = new Map([...everySource, ...events.map(({ id, title }) => [id, title] as const)]);
  const reportNames = evidence.citations.map(({ report }) => [report.id, report.title ?? ''] as const);
  const grades = new Map(sources.flatMap(({ id, grade }) => (grade ? [[id, grade]] : [])));
  const mayDecide =
    may(ctx.actor, 'review a claim') &&
    !claim.returned &&
    (!of.isOwnWork || may(ctx.actor, 'override a review'));
  const defaults = {
    claimId: claim.id,
    revisionId: revision.id,
    publicVersionId: claim.publicVersion?.versionId,
    publication: 'now',
    verdict: of.proposed ?? '',
  };

  return (
    <main id="content" className="mx-auto max-w-[76rem] px-4 pt-6 pb-16 sm:px-6">
      {before && <Decided claim={before} />}
      <FormScope key={claim.id} id="review" action={decideAction} defaults={defaults}>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-7 lg:grid-cols-[minmax(0,1fr)_25rem] lg:grid-rows-[auto_1fr]">
          <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-7">
            <header>
              <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
                <p className="desk-meta">
                  {[placeIn(reviews, claim.id), enteredLine(of)].filter(Boolean).join(' · ')}
                </p>
                <ReviewPlace reviews={reviews} claimId={claim.id} />
              </div>
              <h1 className="mt-1 mb-3">{shown.statement}</h1>
              <ClaimFacts {...of} />
            </header>
            <section>
              <h2 className="mb-3">{text.evidence}</h2>
              <EvidenceList
                citations={evidence.citations}
                grades={grades}
                contexts={contexts}
                below={({ id }) =>
                  mayDecide &&
                  of.observable.includes(id) && (
                    <MarkBox name="ownObservations" value={id} label={text.ownObservation} />
                  )
                }
              />
              <Independence {...of} />
            </section>
            {evidence.figures.length > 0 && (
              <section>
                <h2 className="mb-2">{text.figures}</h2>
                <FiguresTable
                  evidence={evidence}
                  unsigned={({ id }) =>
                    mayDecide && (
                      <>
                        <span className="text-disputed">{text.unsigned}</span>
                        {revision.authorId === ctx.actor.id ? (
                          <span className="desk-meta block">{text.ownUnsigned}</span>
                        ) : (
                          <MarkBox name="signedFigures" value={id} label={text.signFigure} />
                        )}
                      </>
                    )
                  }
                />
              </section>
            )}
            {revision.eventId && (
              <section>
                <h2 className="mb-2">{text.eventFigures}</h2>
                <EventFiguresTable figures={eventFigures} timeZone={situation.timeZone} />
              </section>
            )}
            {noticed.length > 0 && (
              <section id="findings">
                <h2 className="mb-2">{deskText.findings.title}</h2>
                <FindingsList
                  lines={noticed}
                  timeZone={situation.timeZone}
                  subjects={await subjectLinks(ctx, noticed, claim.id)}
                  page={`/desk/review/${claim.id}#findings`}
                  settle={may(ctx.actor, 'settle a finding') ? settleAction : null}
                />
              </section>
            )}
            <Differences of={of} names={names} />
            <section>
              <h2 className="mb-2">{text.history}</h2>
              <History claim={claim} names={new Map([...names, ...reportNames])} />
            </section>
          </div>
          <aside className="lg:row-span-2">
            <Warnings of={of} mayDecide={mayDecide} me={ctx.actor.id} />
            {mayDecide && (
              <FormBody className="desk-panel self-start lg:sticky lg:top-5">
                <DecisionPanel
                  options={verdictOptions(of)}
                  asksOverride={of.isOwnWork}
                  asksAnswer={of.contradicted}
                  reopen={`/desk/review/${claim.id}`}
                  timeZone={situation.timeZone}
                />
              </FormBody>
            )}
          </aside>
          <ProposedRelations claimId={claim.id} proposals={proposals} add={relateAction} />
          <Comments
            subjectKind="claim"
            subjectId={claim.id}
            lines={comments}
            action={commentAction}
            page={`/desk/review/${claim.id}`}
            timeZone={situation.timeZone}
            commented={commented}
          />
        </div>
      </FormScope>
    </main>
  );
}

function enteredLine({ claim, evidence }: Case): string {
  const { submitted, situation } = claim;
  return submitted
    ? text.entered(submitted.by, when(submitted.at, situation.timeZone), evidence.revision.number)
    : '';
}

function placeIn(reviews: readonly { id: string }[], claimId: string): string | null {
  const place = reviews.findIndex(({ id }) => id === claimId);
  return place === -1 ? null : text.place(place + 1, reviews.length);
}
