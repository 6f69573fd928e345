import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { claims } from '@/db/schema/claims';
import { returns, reviews } from '@/db/schema/reviews';
import type { Context } from '@/newsroom/context';
import { concernedWith } from '@/newsroom/desk/comment';
import { tell } from '@/newsroom/desk/inbox';
import { Conflict, NotFound, RuleBroken } from '@/newsroom/errors';
import { change } from '@/newsroom/journal';
import { mustAsPerson } from '@/newsroom/policy';
import { latestRevision } from './draft';
import { returnInput } from './review-input';

/**
 * Sends the latest revision back to its writer, with what is missing, or rejects it for good. Readers see nothing of it.
 *
 * @throws Conflict when the revision is not the latest. RuleBroken already_reviewed, already_returned. NotFound. NotAllowed. ZodError.
 */
export async function returnClaim(ctx: Context, input: unknown): Promise<{ claimId: string }> {
  const person = mustAsPerson(ctx.actor, 'return a claim');
  const typed = returnInput.parse(input);
  return change(
    ctx,
    {
      action: typed.rejected ? 'reject claim' : 'return claim',
      subjectKind: 'claim',
      subjectId: typed.claimId,
    },
    async (c) => {
      const [claim] = await c.tx.select().from(claims).where(eq(claims.id, typed.claimId)).for('update');
      const latest = claim && (await latestRevision(c.tx, claim.id));
      if (!latest) throw new NotFound('claim');
      if (latest.id !== typed.revisionId) throw new Conflict('claim', { revisionNumber: latest.number });
      const [reviewed] = await c.tx
        .select({ id: reviews.id })
        .from(reviews)
        .where(eq(reviews.revisionId, latest.id));
      if (reviewed) throw new RuleBroken('already_reviewed');
      const [returned] = await c.tx
        .select({ id: returns.id })
        .from(returns)
        .where(eq(returns.revisionId, latest.id));
      if (returned) throw new RuleBroken('already_returned');
      c.about({ situationId: claim.situationId });
      await c.insert(returns, {
        id: randomUUID(),
        claimId: claim.id,
        revisionId: latest.id,
        reason: typed.reason,
        rejected: typed.rejected || null,
        returnedById: person.id,
        returnedAt: c.now,
      });
      const subject = { subjectKind: 'claim', subjectId: claim.id, situationId: claim.situationId } as const;
      const kind = typed.rejected ? 'rejected' : 'returned';
      await tell(c, kind, await concernedWith(c, claim), subject, person.id);
      return { claimId: claim.id };
    },
  );
}
