import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { redactionAnswers, redactions } from '@/db/schema/redactions';
import { catching } from '@/newsroom/conflicts';
import type { Context } from '@/newsroom/context';
import { NotFound } from '@/newsroom/errors';
import { change } from '@/newsroom/journal';
import { mustAsPerson } from '@/newsroom/policy';
import { redact } from './redact';
import { answerInput } from './redaction';

/**
 * Answers what another admin asked: with the consent the words go, in the same change; refused, everything stays.
 *
 * @throws RuleBroken redaction_second_admin for the one who asked, redaction_answered. NotFound. NotAllowed. ZodError.
 */
export async function answerRedaction(ctx: Context, input: unknown): Promise<{ redactionId: string }> {
  const person = mustAsPerson(ctx.actor, 'answer a redaction');
  const { redactionId, answer, reason } = answerInput.parse(input);
  // It never changes, so it may be read before the change.
  const [redaction] = await ctx.db.select().from(redactions).where(eq(redactions.id, redactionId));
  if (!redaction) throw new NotFound('redaction');
  const { subjectKind, subjectId, situationId } = redaction;
  const action = answer === 'consented' ? 'redact' : 'refuse redaction';
  return catching(
    {
      redactions_second_admin: ['redaction_second_admin', ''],
      redaction_answers_once: ['redaction_answered', ''],
    },
    () =>
      change(ctx, { action, subjectKind, subjectId, situationId }, async (c) => {
        await c.insert(redactionAnswers, {
          ...{ id: randomUUID(), redactionId, answer, reason },
          answeredById: person.id,
          answeredAt: c.now,
        });
        if (answer === 'consented') await redact(ctx, c, redaction);
        return { redactionId };
      }),
  );
}
