import { eq } from 'drizzle-orm';
import { situations } from '@/db/schema/situations';
import { insertEvent } from '@/newsroom/claims/event';
import { resolveTime } from '@/newsroom/claims/time';
import type { Context } from '@/newsroom/context';
import { NotFound } from '@/newsroom/errors';
import { change } from '@/newsroom/journal';
import { mustAsPerson } from '@/newsroom/policy';
import { newEventInput } from './event';

/**
 * Opens an event, for claims to be entered under; readers see it with the first of them.
 *
 * @throws RuleBroken time_incomplete, time_order, night_needs_reason. NotFound. NotAllowed. ZodError.
 */
export async function openEvent(ctx: Context, input: unknown): Promise<{ eventId: string }> {
  const person = mustAsPerson(ctx.actor, 'open an event');
  const { situationId, title, time } = newEventInput.parse(input);
  return change(ctx, { action: 'open event', subjectKind: 'event', situationId }, async (c) => {
    const [situation] = await c.tx.select().from(situations).where(eq(situations.id, situationId));
    if (!situation) throw new NotFound('situation');
    const interval = resolveTime(time, situation.timeZone, 'time');
    const eventId = await insertEvent(c, { situationId, title, time: interval, personId: person.id });
    c.about({ subjectId: eventId });
    return { eventId };
  });
}
