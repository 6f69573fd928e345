import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { redactedRows, type redactions } from '@/db/schema/redactions';
import type { Context } from '@/newsroom/context';
import type { Change } from '@/newsroom/journal';
import { announce, publish } from '@/newsroom/timeline/publish';
import { ofClaim } from './of-claim';
import { ofEvent } from './of-event';
import { ofReport, type Quoting } from './of-report';
import { ofTakeaway } from './of-takeaway';
import { Rows } from './rows';
import { withoutReport } from './without-report';

type Redaction = typeof redactions.$inferSelect;

/**
 * Takes the words away to which a redaction has the consent: in the same change as the consent, and everywhere. Digests and seals
 * stay, so that the chain still verifies. To be called last in a change; what lost its words before is left alone.
 */
export async function redact(ctx: Context, c: Change, redaction: Redaction): Promise<void> {
  const { id: redactionId, subjectKind, subjectId, situationId } = redaction;
  const rows = new Rows(c.tx);
  let quoting: Quoting[] = [];
  if (subjectKind === 'claim') await ofClaim(c, rows, subjectId);
  else if (subjectKind === 'event') await ofEvent(c, rows, subjectId);
  else if (subjectKind === 'takeaway') await ofTakeaway(c, rows, subjectId);
  else quoting = await ofReport(c, rows, subjectId);
  await c.insertAll(
    redactedRows,
    rows.list().map((row) => ({ id: randomUUID(), redactionId, ...row })),
  );
  await c.tx.execute(sql`select empty_redacted_rows(${redactionId}::uuid)`);
  if (quoting.length > 0) await showAgain(ctx, c, redaction, quoting);
  else await announce(c, situationId);
}

/** Claims stay public without the quotes from a report. */
async function showAgain(
  ctx: Context,
  c: Change,
  { subjectId, situationId, ground, reason }: Redaction,
  quoting: readonly Quoting[],
): Promise<void> {
  const removed = { at: c.now.toISOString(), ground, reason: reason ?? '' };
  await publish(
    ctx,
    c,
    situationId,
    quoting.map(({ claimId, revisionId, reviewId, shown }) => ({
      subjectId: claimId,
      payload: withoutReport(shown, subjectId, removed),
      revisionId,
      reviewId,
    })),
  );
}
