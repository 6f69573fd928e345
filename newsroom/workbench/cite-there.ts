import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { claims } from '@/db/schema/claims';
import { reports } from '@/db/schema/reports';
import { beginChange, readDraft, saveDraft } from '@/newsroom/claims/draft';
import type { Context } from '@/newsroom/context';
import { NotFound } from '@/newsroom/errors';
import { mustAsPerson } from '@/newsroom/policy';
import { isStorable } from '@/newsroom/text';

const proposal = z.object({
  claimId: z.uuid(),
  /** A citation as the claim's form holds it. */
  citation: z
    .object({ reportId: z.uuid(), quote: z.string().min(1).max(20_000).refine(isStorable) })
    .catchall(z.unknown()),
});

/**
 * Proposes a passage as a further citation of an existing claim: it is added to the claim's draft, and nothing more; whoever
 * submits the draft makes the new revision that is then reviewed. A passage that the draft cites already is not added again.
 *
 * @throws Conflict with a DraftConflict when somebody saved the draft meanwhile. NotFound. NotAllowed. ZodError.
 */
export async function citeThere(ctx: Context, input: unknown): Promise<{ claimId: string }> {
  mustAsPerson(ctx.actor, 'enter a claim');
  const { claimId, citation } = proposal.parse(input);
  const situationId = await situationOf(ctx, claimId, citation.reportId);
  if ((await readDraft(ctx, { claimId })).version <= 0) await beginChange(ctx, { claimId });
  const { fields, version } = await readDraft(ctx, { claimId });
  const cited = Array.isArray(fields.citations) ? (fields.citations as Record<string, unknown>[]) : [];
  const isThere = cited.some((one) => one?.reportId === citation.reportId && one?.quote === citation.quote);
  if (!isThere)
    await saveDraft(ctx, {
      claimId,
      situationId,
      version,
      fields: { ...fields, citations: [...cited, citation] },
    });
  return { claimId };
}

/** A claim cites reports of its own situation. */
async function situationOf(ctx: Context, claimId: string, reportId: string): Promise<string> {
  const [row] = await ctx.db
    .select({ situationId: claims.situationId })
    .from(claims)
    .innerJoin(reports, and(eq(reports.situationId, claims.situationId), eq(reports.id, reportId)))
    .where(eq(claims.id, claimId));
  if (!row) throw new NotFound('claim');
  return row.situationId;
}
