import { randomUUID } from 'node:crypto';
import { ledgerChoices } from '@/db/schema/ledger';
import type { Context } from '@/newsroom/context';
import { Conflict, RuleBroken } from '@/newsroom/errors';
import { chooseFigureInput } from '@/newsroom/events/event';
import { lockEvents, withStep } from '@/newsroom/events/public-change';
import { bylineOf } from '@/newsroom/events/text-review';
import { change } from '@/newsroom/journal';
import { mustAsPerson } from '@/newsroom/policy';
import { publish } from '@/newsroom/timeline/publish';
import { readEvent } from '@/newsroom/timeline/read-event';
import type { PublicChoice } from '@/newsroom/timeline/version';

/**
 * Says which value of a measure the ledger of a public event gives, and why; or leaves it to the rule again. Readers see it at once.
 * The figure is one that a public claim of the event gives: nothing is averaged or made up.
 *
 * @throws RuleBroken not_published, figure_not_in_ledger (at 'figureId'), nothing_changed. Conflict when the event changed meanwhile.
 *   NotFound. NotAllowed. ZodError.
 */
export async function chooseFigure(ctx: Context, input: unknown): Promise<{ eventId: string }> {
  const person = mustAsPerson(ctx.actor, 'choose a figure');
  const { eventId, measureId, figureId, reason, publicVersionId } = chooseFigureInput.parse(input);
  return change(ctx, { action: 'choose figure', subjectKind: 'event', subjectId: eventId }, async (c) => {
    const [event] = await lockEvents(c, [eventId] as const);
    c.about({ situationId: event.situationId });
    if (event.versionId !== publicVersionId) throw new Conflict('event');
    const stood = event.shown.chosen?.find((choice) => choice.measureId === measureId);
    if ((stood?.figureId ?? null) === figureId) throw new RuleBroken('nothing_changed', 'figureId');
    const page = await readEvent(c.tx, eventId);
    const row = page?.ledger.rows.find((one) => one.measureId === measureId);
    if (!row || (figureId && !row.entries.some(({ figure }) => figure.id === figureId)))
      throw new RuleBroken('figure_not_in_ledger', 'figureId');
    await c.insert(ledgerChoices, {
      ...{ id: randomUUID(), eventId, measureId, figureId, reason },
      ...{ decidedById: person.id, decidedAt: c.now },
    });
    const by = await bylineOf(c, person.id);
    await publish(ctx, c, event.situationId, async (stamp) => {
      const at = stamp.toISOString();
      const [now] = await lockEvents(c, [eventId] as const);
      const { chosen = [], ...rest } = withStep(now, {
        ...{ at, by, what: 'chosen' },
        reason: `${row.measure}: ${reason}`,
      });
      const others = chosen.filter((choice) => choice.measureId !== measureId);
      const choice: PublicChoice[] = figureId ? [{ measureId, figureId, reason, by, at }] : [];
      const all = [...others, ...choice];
      return [{ subjectId: eventId, payload: all.length > 0 ? { ...rest, chosen: all } : rest }];
    });
    return { eventId };
  });
}
