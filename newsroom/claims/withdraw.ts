import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { people } from '@/db/schema/people';
import type { Context } from '@/newsroom/context';
import { concernedWith } from '@/newsroom/desk/comment';
import { tell } from '@/newsroom/desk/inbox';
import { NotFound, RuleBroken } from '@/newsroom/errors';
import { change } from '@/newsroom/journal';
import { mustAsPerson } from '@/newsroom/policy';
import { publish } from '@/newsroom/timeline/publish';
import type { PublicCorrection } from '@/newsroom/timeline/version';
import { keepNotice } from './notice';
import { lockForDecision } from './review';
import { withdrawInput } from './review-input';

/**
 * Withdraws a published claim at once: it stays at its address, struck, with the reason. Only another person brings it back,
 * by a review.
 *
 * @throws Conflict when the public version is not the current one. RuleBroken not_published, already_withdrawn. NotFound. NotAllowed. ZodError.
 */
export async function withdrawClaim(ctx: Context, input: unknown): Promise<{ claimId: string }> {
  const person = mustAsPerson(ctx.actor, 'withdraw a claim');
  const typed = withdrawInput.parse(input);
  return change(
    ctx,
    { action: 'withdraw claim', subjectKind: 'claim', subjectId: typed.claimId },
    async (c) => {
      const { claim, before } = await lockForDecision(c, typed);
      c.about({ situationId: claim.situationId });
      if (!before?.revisionId || !before.reviewId) throw new RuleBroken('not_published');
      if (before.shown.standing === 'withdrawn') throw new RuleBroken('already_withdrawn');
      const [editor] = await c.tx
        .select({ byline: people.byline })
        .from(people)
        .where(eq(people.id, person.id));
      if (!editor) throw new NotFound('person');
      const { revisionId, reviewId } = before;
      const { publishedAt, ...shown } = before.shown;
      await publish(ctx, c, claim.situationId, async (stamp) => {
        const at = stamp.toISOString();
        const notice: PublicCorrection = {
          id: randomUUID(),
          kind: 'withdrawal',
          stood: shown.statement,
          stands: null,
          reason: typed.reason,
          foundBy: typed.foundBy,
          correctedBy: editor.byline,
          correctedAt: at,
        };
        await keepNotice(c, claim.id, notice, person.id, stamp);
        const payload = {
          ...shown,
          standing: 'withdrawn' as const,
          withdrawal: { at, by: editor.byline, reason: typed.reason },
          corrections: [...shown.corrections, notice],
          history: [
            ...shown.history,
            {
              at,
              what: 'withdrawn' as const,
              statement: shown.statement,
              standing: 'withdrawn' as const,
              by: editor.byline,
              reason: typed.reason,
            },
          ],
        };
        return [{ subjectId: claim.id, payload, revisionId, reviewId }];
      });
      const subject = { subjectKind: 'claim', subjectId: claim.id, situationId: claim.situationId } as const;
      await tell(c, 'withdrawn', await concernedWith(c, claim), subject, person.id);
      return { claimId: claim.id };
    },
  );
}
