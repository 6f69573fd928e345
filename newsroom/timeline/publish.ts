import { randomUUID } from 'node:crypto';
import { eq, max, sql } from 'drizzle-orm';
import { publicVersions } from '@/db/schema/publication';
import { situationCounters } from '@/db/schema/situations';
import type { Context } from '@/newsroom/context';
import { canonicalText } from '@/newsroom/digest';
import type { Change } from '@/newsroom/journal';
import type { VersionPayload } from './version';

/** The channel on which every process hears that something public changed; the payload is {situationId, version}. */
export const publicationChannel = 'daybook_published';

const publishingLock = 7_226_002;

export type NewVersion = {
  subjectId: string;
  payload: VersionPayload;
  /** For a claim: which revision and review it shows. */
  revisionId?: string;
  reviewId?: string;
  /** For a takeaway or a changed event: the decision that it shows. */
  textReviewId?: string;
};

/**
 * Inserts public versions, all under one stamp (promise 9), raises the situation's public version and announces it.
 * To be called late in a change: from here to the commit nobody else publishes.
 *
 * @param situationId null for sources, which belong to the whole site: every situation's public version is raised.
 * @param versions what readers see from now on; a function is handed the stamp, for payloads that tell it. Without any, readers
 *   see nothing new, and nothing is announced.
 * @returns the stamp.
 */
export async function publish(
  ctx: Context,
  c: Change,
  situationId: string | null,
  versions: readonly NewVersion[] | ((stamp: Date) => Promise<readonly NewVersion[]>),
): Promise<Date> {
  const stamp = await takeStamp(ctx, c);
  const shown = typeof versions === 'function' ? await versions(stamp) : versions;
  if (shown.length === 0) return stamp;
  for (const { subjectId, payload, revisionId, reviewId, textReviewId } of shown) {
    const claim = payload.kind === 'claim' ? payload : null;
    await c.insert(publicVersions, {
      id: randomUUID(),
      kind: payload.kind,
      subjectId,
      situationId: payload.kind === 'source' ? null : situationId,
      publishedAt: stamp,
      payload: canonicalText(payload),
      day: claim?.day ?? (payload.kind === 'takeaway' ? payload.day : undefined),
      eveDay: claim?.eveDay,
      standing: claim?.standing,
      revisionId,
      reviewId,
      textReviewId,
      related: claim?.relations.map((relation) => relation.claimId) ?? [],
    });
  }
  await announce(c, situationId);
  return stamp;
}

/**
 * Raises the public version of a situation, or of all of them, and tells every process that its pages are stale. `publish` does so by
 * itself; a redaction takes something away without publishing anything.
 */
export async function announce(c: Change, situationId: string | null): Promise<void> {
  const raised = await c.tx
    .update(situationCounters)
    .set({ publicVersion: sql`${situationCounters.publicVersion} + 1` })
    .where(situationId ? eq(situationCounters.situationId, situationId) : undefined)
    .returning();
  for (const counter of raised) {
    const announcement = JSON.stringify({ situationId: counter.situationId, version: counter.publicVersion });
    await c.tx.execute(sql`select pg_notify(${publicationChannel}, ${announcement})`);
  }
}

async function takeStamp(ctx: Context, c: Change): Promise<Date> {
  await c.tx.execute(sql`select pg_advisory_xact_lock(${publishingLock})`);
  const clock = await ctx.clock.readForPublication(c.tx);
  const [last] = await c.tx.select({ at: max(publicVersions.publishedAt) }).from(publicVersions);
  return new Date(Math.max(clock.getTime(), last?.at ? last.at.getTime() + 1 : 0));
}
