import { eq } from 'drizzle-orm';
import { events } from '@/db/schema/events';
import { publicOrder } from '@/newsroom/claims/event';
import type { Context } from '@/newsroom/context';
import { canonicalText } from '@/newsroom/digest';
import { Conflict, NotFound } from '@/newsroom/errors';
import { type Change, change } from '@/newsroom/journal';
import { must } from '@/newsroom/policy';
import { latestVersion } from '@/newsroom/timeline/latest';
import { publish } from '@/newsroom/timeline/publish';
import type { EventVersion } from '@/newsroom/timeline/version';
import { claimsOfEvents } from './claims-of';
import { orderInput } from './event';

/**
 * Puts the claims of an event into an order; readers see it at once, as far as they know the claims.
 *
 * @param input see orderInput. Ids that do not belong to the event are left out; claims that are not named follow in their own order.
 * @throws Conflict when somebody ordered it meanwhile. NotFound. NotAllowed. ZodError.
 */
export async function orderEvent(ctx: Context, input: unknown): Promise<{ eventId: string }> {
  must(ctx.actor, 'order an event');
  const { eventId, seen, order } = orderInput.parse(input);
  return change(ctx, { action: 'order event', subjectKind: 'event', subjectId: eventId }, async (c) => {
    const [event] = await c.tx.select().from(events).where(eq(events.id, eventId)).for('update');
    if (!event) throw new NotFound('event');
    const own = new Set((await claimsOfEvents(c.tx, [eventId])).map(({ claimId }) => claimId));
    const claimOrder = order.filter((id) => own.has(id));
    const row = await c.update(events, eventId, { claimOrder }, eq(events.journalLine, seen));
    if (!row) throw new Conflict('event', { claimOrder: event.claimOrder });
    c.about({ situationId: event.situationId });
    await publishOrder(ctx, c, event);
    return { eventId };
  });
}

async function publishOrder(
  ctx: Context,
  c: Change,
  event: { id: string; situationId: string },
): Promise<void> {
  if (!(await latestVersion<EventVersion>(c.tx, 'event', event.id))) return;
  await publish(ctx, c, event.situationId, async () => {
    const known = await latestVersion<EventVersion>(c.tx, 'event', event.id);
    if (!known) return [];
    const claimOrder = await publicOrder(c.tx, event.id);
    const { publishedAt, claimOrder: stood = [], ...shown } = known.shown;
    if (canonicalText(stood) === canonicalText(claimOrder)) return [];
    return [{ subjectId: event.id, payload: { ...shown, claimOrder } }];
  });
}
