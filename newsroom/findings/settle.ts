import { randomUUID } from 'node:crypto';
import { desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { findingDecisions as decisions, findings } from '@/db/schema/findings';
import { findingDecisions } from '@/db/vocabulary';
import type { Context } from '@/newsroom/context';
import { Conflict, NotFound } from '@/newsroom/errors';
import { change } from '@/newsroom/journal';
import { mustAsPerson } from '@/newsroom/policy';
import { optionalId, prose } from '@/newsroom/text';

const settling = z.object({
  findingId: z.uuid(),
  /** The decision that stood when the page was drawn; empty where there was none. */
  seen: optionalId,
  decision: z.enum(findingDecisions, { error: 'Say whether it holds.' }),
  reason: prose(1_000).refine((reason) => reason.length > 0, {
    error: 'Give the reason, for whoever finds it again.',
  }),
});

/**
 * Says of a finding whether it holds, and why. A later decision takes the place of an earlier one, which stays on record.
 *
 * @throws Conflict when somebody has decided meanwhile. NotFound. NotAllowed. ZodError.
 */
export async function settleFinding(ctx: Context, input: unknown): Promise<{ findingId: string }> {
  const person = mustAsPerson(ctx.actor, 'settle a finding');
  const { findingId, seen, decision, reason } = settling.parse(input);
  return change(
    ctx,
    { action: 'settle finding', subjectKind: 'finding', subjectId: findingId },
    async (c) => {
      const [finding] = await c.tx.select().from(findings).where(eq(findings.id, findingId)).for('update');
      if (!finding) throw new NotFound('finding');
      c.about({ situationId: finding.situationId });
      const [last] = await c.tx
        .select({ id: decisions.id })
        .from(decisions)
        .where(eq(decisions.findingId, findingId))
        .orderBy(desc(decisions.decidedAt), desc(decisions.id))
        .limit(1);
      if ((last?.id ?? null) !== seen) throw new Conflict('finding');
      await c.insert(decisions, {
        ...{ id: randomUUID(), findingId, decision, reason },
        ...{ decidedById: person.id, decidedAt: c.now },
      });
      return { findingId };
    },
  );
}
