import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskContext } from '@/app/_server/context';
import { orNotFound } from '@/app/_server/or-not-found';
import { Link } from '@/components/desk/link';
import { DeskPage } from '@/components/desk/page';
import { RedactLink } from '@/components/desk/redactions/redact-link';
import { DayClaims } from '@/components/desk/takeaways/day-claims';
import { TakeawayDecision } from '@/components/desk/takeaways/takeaway-decision';
import { TakeawayForm } from '@/components/desk/takeaways/takeaway-form';
import { TakeawayHistory } from '@/components/desk/takeaways/takeaway-history';
import { TakeawayState } from '@/components/desk/takeaways/takeaway-state';
import { WithdrawTakeaway } from '@/components/desk/takeaways/withdraw-takeaway';
import { deskText } from '@/messages/desk';
import { dayInFull } from '@/messages/english';
import { may } from '@/newsroom/policy';
import { findSituation } from '@/newsroom/situations/find';
import { claimsToRestOn, findTakeaway } from '@/newsroom/takeaways/find';
import { isCalendarDay } from '@/newsroom/timeline/calendar';
import { reviewTakeawayAction, withdrawTakeawayAction, writeTakeawayAction } from '../../actions';

const text = deskText.takeaways;

type Props = {
  params: Promise<{ situation: string; day: string }>;
  searchParams: Promise<{ done?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { day } = await params;
  return { title: isCalendarDay(day) ? `${text.above}: ${dayInFull(day)}` : text.title };
}

export default async function TakeawayPage({ params, searchParams }: Props) {
  const ctx = await deskContext();
  const { situation: slug, day } = await params;
  if (!isCalendarDay(day)) notFound();
  const situation = await orNotFound(findSituation(ctx, { slug }));
  const takeaway = await findTakeaway(ctx, situation.id, day);
  const latest = takeaway?.revisions[0] ?? null;
  const named = latest?.sentences.flatMap(({ claims }) => claims) ?? [];
  const claims = await claimsToRestOn(ctx, situation.id, day, named);
  const choices = claims.map(({ claimId, statement, standing }, i) => ({
    id: claimId,
    number: i + 1,
    statement,
    isFit: standing !== 'withdrawn',
  }));
  const done = doneText((await searchParams).done);
  const of = { situationId: situation.id, slug, day };
  const isWaiting = latest?.decision === null;
  return (
    <DeskPage
      title={dayInFull(day)}
      above={
        <>
          <Link href={`/desk/takeaways?situation=${slug}`}>{text.title}</Link> · {situation.title}
        </>
      }
      wide
      actions={
        <a href={`/${slug}/${day}`} className="desk-button-second">
          {text.publicPage}
        </a>
      }
    >
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem] lg:grid-rows-[auto_1fr]">
        <div className="grid content-start gap-8">
          {done && (
            <p role="status" className="desk-done">
              {done}
            </p>
          )}
          {takeaway && may(ctx.actor, 'ask for a redaction') && (
            <RedactLink kind="takeaway" id={takeaway.takeawayId} />
          )}
          {takeaway && <TakeawayState takeaway={takeaway} timeZone={situation.timeZone} />}
          {takeaway && isWaiting && (
            <TakeawayDecision
              takeaway={takeaway}
              of={of}
              timeZone={situation.timeZone}
              mayReview={may(ctx.actor, 'review a text')}
              mayOverride={may(ctx.actor, 'override a review')}
              action={reviewTakeawayAction}
            />
          )}
        </div>
        <aside className="lg:sticky lg:top-4 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:max-h-[calc(100vh-2rem)] lg:self-start lg:overflow-y-auto">
          <DayClaims claims={claims} day={day} />
        </aside>
        <div className="grid content-start gap-8">
          <section className="border-t border-rule-2 pt-5">
            <h2>{latest ? text.change : text.write}</h2>
            {may(ctx.actor, 'write a takeaway') ? (
              <>
                <p className="desk-hint mb-4">{text.writeHint}</p>
                <TakeawayForm
                  action={writeTakeawayAction}
                  defaults={{ ...of, sentences: latest?.sentences ?? [{ words: '' }] }}
                  latest={
                    latest && {
                      id: latest.id,
                      by: latest.by,
                      sentences: latest.sentences.map(({ words }) => words),
                    }
                  }
                  claims={choices}
                  isPublic={takeaway?.shown != null}
                />
              </>
            ) : (
              <p className="desk-meta">{text.mayNotWrite}</p>
            )}
          </section>
          {takeaway && takeaway.revisions.length > 0 && (
            <section>
              <h2 className="mb-2">{text.history}</h2>
              <TakeawayHistory revisions={takeaway.revisions} timeZone={situation.timeZone} />
              {takeaway.revisions.length > 1 && (
                <p className="mt-2 text-sm">
                  <Link href={`/desk/takeaways/${slug}/${day}/revisions`}>{deskText.revisions.compare}</Link>
                </p>
              )}
            </section>
          )}
          {takeaway && may(ctx.actor, 'withdraw a takeaway') && (
            <WithdrawTakeaway
              of={{ takeawayId: takeaway.takeawayId, slug, day }}
              publicVersionId={takeaway.publicVersionId ?? ''}
              gone={!takeaway.publicVersionId || Boolean(takeaway.shown?.withdrawal)}
              action={withdrawTakeawayAction}
            />
          )}
        </div>
      </div>
    </DeskPage>
  );
}

function doneText(done: string | undefined): string | undefined {
  return Object.entries(text.done).find(([name]) => name === done)?.[1];
}
