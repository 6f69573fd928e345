import type { Metadata } from 'next';
import { deskContext } from '@/app/_server/context';
import { idOrNotFound, orNotFound } from '@/app/_server/or-not-found';
import { ClaimFacts } from '@/components/desk/evidence/claim-facts';
import { EvidenceList } from '@/components/desk/evidence/evidence-list';
import { FiguresTable } from '@/components/desk/evidence/figures-table';
import { History } from '@/components/desk/evidence/history';
import { Independence } from '@/components/desk/evidence/independence';
import { DeskForm } from '@/components/desk/form/desk-form';
import { MarkBox } from '@/components/desk/form/mark-box';
import { DecisionPanel } from '@/components/desk/review/decision-panel';
import { Differences } from '@/components/desk/review/differences';
import { verdictOptions } from '@/components/desk/review/verdict-options';
import { when } from '@/components/desk/when';
import { deskText } from '@/messages/desk';
import { type Case, findCase } from '@/newsroom/claims/case';
import { findQueue } from '@/newsroom/claims/find';
import { listEvents } from '@/newsroom/events/find';
import { may } from '@/newsroom/policy';
import { listSources } from '@/newsroom/sources/find';
import { decideAction } from './actions';

const text = deskText.review;
export const metadata: Metadata = { title: text.title };

export default async function ReviewPage({ params }: { params: Promise<{ id: string }> }) {
  const ctx = await deskContext();
  const of = await orNotFound(findCase(ctx, idOrNotFound((await params).id)));
  const { claim, evidence, shown } = of;
  const [queue, sources, events] = await Promise.all([
    findQueue(ctx),
    listSources(ctx),
    listEvents(ctx, claim.situation.id),
  ]);
  const names = new Map([
    ...sources.map(({ id, name }) => [id, name] as const),
    ...events.map(({ id, title }) => [id, title] as const),
  ]);
  const grades = new Map(sources.flatMap(({ id, grade }) => (grade ? [[id, grade]] : [])));
  const mayDecide =
    may(ctx.actor, 'review a claim') &&
    !claim.returned &&
    (!of.isOwnWork || may(ctx.actor, 'override a review'));
  const defaults = {
    claimId: claim.id,
    revisionId: evidence.revision.id,
    publicVersionId: claim.publicVersion?.versionId,
  };

  return (
    <main id="content" className="mx-auto max-w-[76rem] px-4 pt-6 pb-16 sm:px-6">
      <DeskForm
        key={claim.id}
        id="review"
        action={decideAction}
        defaults={defaults}
        className="lg:grid lg:grid-cols-[minmax(0,1fr)_25rem] lg:gap-x-10"
      >
        <div className="grid content-start gap-7">
          <header>
            <p className="desk-meta">
              {[placeIn(queue.waiting, claim.id), enteredLine(of)].filter(Boolean).join(' · ')}
            </p>
            <h1 className="mt-1 mb-3">{shown.statement}</h1>
            <ClaimFacts {...of} />
          </header>
          <section>
            <h2 className="mb-3">{text.evidence}</h2>
            <EvidenceList
              citations={evidence.citations}
              grades={grades}
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
                      {evidence.revision.authorId === ctx.actor.id ? (
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
          <Differences of={of} names={names} />
          <section>
            <h2 className="mb-2">{text.history}</h2>
            <History claim={claim} />
          </section>
        </div>
        <aside className="mt-8 lg:mt-0">
          <Standing of={of} mayDecide={mayDecide} />
          {mayDecide && (
            <DecisionPanel
              options={verdictOptions(of)}
              asksOverride={of.isOwnWork}
              reopen={`/desk/review/${claim.id}`}
            />
          )}
        </aside>
      </DeskForm>
    </main>
  );
}

/** What a reviewer must know before deciding: that it is their own, was returned, reviewed or withdrawn. */
function Standing({ of: { claim, isOwnWork }, mayDecide }: { of: Case; mayDecide: boolean }) {
  const said = [
    isOwnWork && text.ownWork,
    isOwnWork && !mayDecide && text.mustBeAnother,
    claim.returned && text.returned,
    !claim.waiting && !claim.returned && claim.published?.standing !== 'withdrawn' && text.reviewed,
    claim.published?.standing === 'withdrawn' && text.withdrawn,
  ].filter(Boolean);
  return said.length > 0 ? <p className="desk-told mb-4">{said.join(' ')}</p> : null;
}

function enteredLine({ claim, evidence }: Case): string {
  const { submitted, situation } = claim;
  return submitted
    ? text.entered(submitted.by, when(submitted.at, situation.timeZone), evidence.revision.number)
    : '';
}

function placeIn(waiting: readonly { id: string }[], claimId: string): string | null {
  const place = waiting.findIndex(({ id }) => id === claimId);
  return place === -1 ? null : text.place(place + 1, waiting.length);
}
