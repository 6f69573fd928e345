import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { claims } from '@/db/schema/claims';
import { people } from '@/db/schema/people';
import { announcementOutcomes } from '@/db/schema/reviews';
import type { Context } from '@/newsroom/context';
import { concernedWith } from '@/newsroom/desk/comment';
import { tell } from '@/newsroom/desk/inbox';
import { NotFound, RuleBroken } from '@/newsroom/errors';
import { type Change, change } from '@/newsroom/journal';
import { mustAsPerson } from '@/newsroom/policy';
import { latestVersion } from '@/newsroom/timeline/latest';
import { publish } from '@/newsroom/timeline/publish';
import type { ClaimVersion, PublicCorrection } from '@/newsroom/timeline/version';
import { keepNotice } from './notice';
import { lockForDecision } from './review';
import { outcomeInput } from './review-input';

/**
 * Records what came of a published announcement, with the claim that shows it, and tells readers: it is news of the announcement.
 *
 * @throws Conflict when the public version is not the current one. RuleBroken not_published, outcome_only_announcement,
 *   outcome_claim_unfit, nothing_changed. NotFound. NotAllowed. ZodError.
 */
export async function recordOutcome(ctx: Context, input: unknown): Promise<{ claimId: string }> {
  const person = mustAsPerson(ctx.actor, 'record an outcome');
  const typed = outcomeInput.parse(input);
  return change(
    ctx,
    { action: 'record outcome', subjectKind: 'claim', subjectId: typed.claimId },
    async (c) => {
      const { claim, before } = await lockForDecision(c, typed);
      c.about({ situationId: claim.situationId });
      if (!before?.revisionId || !before.reviewId || before.shown.standing === 'withdrawn')
        throw new RuleBroken('not_published');
      if (before.shown.claimKind !== 'announcement') throw new RuleBroken('outcome_only_announcement');
      const stood = before.shown.outcome?.outcome ?? 'pending';
      if (stood === typed.outcome && before.shown.outcome?.claimId === typed.shownBy)
        throw new RuleBroken('nothing_changed', 'outcome');
      if (typed.shownBy) await mustShow(c, typed.shownBy, claim);
      const [editor] = await c.tx
        .select({ byline: people.byline })
        .from(people)
        .where(eq(people.id, person.id));
      if (!editor) throw new NotFound('person');
      await c.insert(announcementOutcomes, {
        id: randomUUID(),
        claimId: claim.id,
        outcome: typed.outcome,
        shownById: typed.shownBy,
        reason: typed.reason,
        decidedById: person.id,
        decidedAt: c.now,
      });
      const { revisionId, reviewId } = before;
      const { publishedAt, ...shown } = before.shown;
      await publish(ctx, c, claim.situationId, async (stamp) => {
        const at = stamp.toISOString();
        const by = editor.byline;
        const notice: PublicCorrection = {
          id: randomUUID(),
          kind: 'update',
          stood,
          stands: typed.outcome,
          reason: typed.reason,
          foundBy: null,
          correctedBy: by,
          correctedAt: at,
        };
        await keepNotice(c, claim.id, notice, person.id, stamp);
        const { statement, standing } = shown;
        const payload = {
          ...shown,
          outcome: { outcome: typed.outcome, claimId: typed.shownBy, reason: typed.reason, by, at },
          corrections: [...shown.corrections, notice],
          history: [
            ...shown.history,
            { at, what: 'update' as const, statement, standing, by, reason: typed.reason },
          ],
        };
        return [{ subjectId: claim.id, payload, revisionId, reviewId }];
      });
      const subject = { subjectKind: 'claim', subjectId: claim.id, situationId: claim.situationId } as const;
      await tell(c, 'changed', await concernedWith(c, claim), subject, person.id);
      return { claimId: claim.id };
    },
  );
}

/** @throws RuleBroken outcome_claim_unfit */
async function mustShow(c: Change, id: string, of: { id: string; situationId: string }): Promise<void> {
  const [other] = await c.tx.select().from(claims).where(eq(claims.id, id));
  const shown = other && (await latestVersion<ClaimVersion>(c.tx, 'claim', id));
  const fit =
    other?.situationId === of.situationId && id !== of.id && shown && shown.shown.standing !== 'withdrawn';
  if (!fit) throw new RuleBroken('outcome_claim_unfit', 'shownBy');
}
