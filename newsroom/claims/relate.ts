import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { claims } from '@/db/schema/claims';
import { relationKinds } from '@/db/vocabulary';
import type { Context } from '@/newsroom/context';
import { NotFound } from '@/newsroom/errors';
import { mustAsPerson } from '@/newsroom/policy';
import { beginChange, readDraft, saveDraft } from './draft';

const relateInput = z.object({
  claimId: z.uuid(),
  /** The relation and the other claim, as one button sends them: "supersedes 6f1c…". */
  relation: z.templateLiteral([z.enum(relationKinds), ' ', z.uuid()]),
});

/**
 * Puts a relation that was proposed into a claim's draft, which begins a change of the claim if there is none. A revision and a review
 * make it public, like everything else that is typed.
 *
 * @throws Conflict when somebody saved the draft meanwhile. NotFound. NotAllowed. ZodError.
 */
export async function relateClaim(ctx: Context, input: unknown): Promise<{ claimId: string }> {
  mustAsPerson(ctx.actor, 'enter a claim');
  const { claimId, relation } = relateInput.parse(input);
  const [kind, other] = relation.split(' ');
  const [claim] = await ctx.db
    .select({ situationId: claims.situationId })
    .from(claims)
    .where(eq(claims.id, claimId));
  if (!claim) throw new NotFound('claim');
  await beginChange(ctx, { claimId });
  const { fields, version } = await readDraft(ctx, { claimId });
  const named = (Array.isArray(fields.relations) ? fields.relations : []) as { claimId?: string }[];
  if (named.some((one) => one.claimId?.includes(other ?? ''))) return { claimId };
  const relations = [...named, { kind, claimId: other }];
  await saveDraft(ctx, { ...claim, claimId, version, fields: { ...fields, relations } });
  return { claimId };
}
