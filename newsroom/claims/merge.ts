import { randomUUID } from 'node:crypto';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { claims } from '@/db/schema/claims';
import { claimMerges } from '@/db/schema/merges';
import { people } from '@/db/schema/people';
import { catching } from '@/newsroom/conflicts';
import type { Context } from '@/newsroom/context';
import { concernedWith } from '@/newsroom/desk/comment';
import { tell } from '@/newsroom/desk/inbox';
import { Conflict, NotFound, RuleBroken } from '@/newsroom/errors';
import { type Change, change } from '@/newsroom/journal';
import { mustAsPerson } from '@/newsroom/policy';
import { type LatestVersion, latestVersion } from '@/newsroom/timeline/latest';
import { publish } from '@/newsroom/timeline/publish';
import type { ClaimVersion } from '@/newsroom/timeline/version';
import { draftFrom, latestRevision } from './draft';
import { mergeClaimsInput, undoClaimMergeInput } from './review-input';

/**
 * Joins a public claim to another that says the same: its address leads there, until the joining is undone (promise 6). What it rests on
 * is put into a draft of the survivor, where none is begun: evidence becomes public only by review.
 *
 * @returns the survivor, and whether a draft with the evidence waits there.
 * @throws RuleBroken not_published, merge_claim_itself, claim_merged, unknown_claim (at 'survivorId'). Conflict when the claim changed
 *   meanwhile. NotFound. NotAllowed. ZodError.
 */
export async function mergeClaims(
  ctx: Context,
  input: unknown,
): Promise<{ survivorId: string; hasDraft: boolean }> {
  const person = mustAsPerson(ctx.actor, 'merge claims');
  const { claimId, survivorId, reason, publicVersionId } = mergeClaimsInput.parse(input);
  return change(ctx, { action: 'merge claim', subjectKind: 'claim', subjectId: claimId }, async (c) => {
    if (claimId === survivorId) throw new RuleBroken('merge_claim_itself', 'survivorId');
    const { claim, survivor } = await lockBoth(c, claimId, survivorId);
    c.about({ situationId: claim.situationId });
    const before = await publicNow(c, claimId, '');
    const into = await publicNow(c, survivorId, 'survivorId');
    if (before.id !== publicVersionId) throw new Conflict('claim');
    if (before.shown.mergedIntoId) throw new RuleBroken('claim_merged');
    if (into.shown.mergedIntoId) throw new RuleBroken('claim_merged', 'survivorId');
    await c.insert(claimMerges, {
      ...{ id: randomUUID(), mergedId: claimId, survivorId, reason },
      ...{ decidedById: person.id, decidedAt: c.now },
    });
    await publishStep(ctx, c, claim, before, { what: 'merged', reason, personId: person.id, survivorId });
    const hasDraft = await bringEvidence(c, claimId, survivorId, reason, person.id);
    const subject = { subjectKind: 'claim', subjectId: survivorId, situationId: claim.situationId } as const;
    await tell(c, 'changed', await concernedWith(c, survivor), subject, person.id);
    return { survivorId, hasDraft };
  });
}

/**
 * Undoes a joining: the claim stands by itself again, as it stood.
 *
 * @throws Conflict when it is not joined (any more), or changed meanwhile. NotFound. NotAllowed. ZodError.
 */
export async function undoClaimMerge(ctx: Context, input: unknown): Promise<{ claimId: string }> {
  const person = mustAsPerson(ctx.actor, 'merge claims');
  const { claimId, publicVersionId, reason } = undoClaimMergeInput.parse(input);
  const taken = () => new Conflict('claim');
  return catching({ claim_merges_undone_once: taken }, () =>
    change(ctx, { action: 'undo merge of claim', subjectKind: 'claim', subjectId: claimId }, async (c) => {
      const [claim] = await c.tx.select().from(claims).where(eq(claims.id, claimId)).for('update');
      if (!claim) throw new NotFound('claim');
      c.about({ situationId: claim.situationId });
      const before = await latestVersion<ClaimVersion>(c.tx, 'claim', claimId);
      const survivorId = before?.shown.mergedIntoId;
      if (!survivorId || before.id !== publicVersionId) throw taken();
      await c.insert(claimMerges, {
        ...{ id: randomUUID(), mergedId: claimId, survivorId, reason },
        ...{ undoesId: await mergeInForce(c, claimId), decidedById: person.id, decidedAt: c.now },
      });
      await publishStep(ctx, c, claim, before, { what: 'unmerged', reason, personId: person.id });
      return { claimId };
    }),
  );
}

async function lockBoth(c: Change, claimId: string, survivorId: string) {
  const rows = await c.tx
    .select()
    .from(claims)
    .where(inArray(claims.id, [claimId, survivorId]))
    .orderBy(claims.id)
    .for('update');
  const claim = rows.find(({ id }) => id === claimId);
  const survivor = rows.find(({ id }) => id === survivorId);
  if (!claim) throw new NotFound('claim');
  if (survivor?.situationId !== claim.situationId) throw new RuleBroken('unknown_claim', 'survivorId');
  return { claim, survivor };
}

/** @throws RuleBroken not_published for what readers do not see, or see withdrawn. */
async function publicNow(c: Change, claimId: string, path: string): Promise<LatestVersion<ClaimVersion>> {
  const version = await latestVersion<ClaimVersion>(c.tx, 'claim', claimId);
  if (!version || version.shown.standing === 'withdrawn') throw new RuleBroken('not_published', path);
  return version;
}

async function publishStep(
  ctx: Context,
  c: Change,
  claim: { id: string; situationId: string },
  before: LatestVersion<ClaimVersion>,
  step: { what: 'merged' | 'unmerged'; reason: string; personId: string; survivorId?: string },
): Promise<void> {
  const [editor] = await c.tx
    .select({ byline: people.byline })
    .from(people)
    .where(eq(people.id, step.personId));
  if (!editor || !before.revisionId || !before.reviewId) throw new NotFound('person');
  const { revisionId, reviewId } = before;
  const { publishedAt, mergedIntoId, ...shown } = before.shown;
  const { what, reason, survivorId } = step;
  await publish(ctx, c, claim.situationId, async (stamp) => {
    const { statement, standing, history } = shown;
    const line = { at: stamp.toISOString(), by: editor.byline, what, reason, statement, standing };
    const payload = {
      ...shown,
      ...(survivorId && { mergedIntoId: survivorId }),
      history: [...history, line],
    };
    return [{ subjectId: claim.id, payload, revisionId, reviewId }];
  });
}

/** A draft of the survivor that cites what the other claim cites, too. @returns whether one was begun. */
async function bringEvidence(
  c: Change,
  claimId: string,
  survivorId: string,
  reason: string,
  personId: string,
): Promise<boolean> {
  const given = (await latestRevision(c.tx, claimId))?.fields;
  if (!given) return false;
  const added = (JSON.parse(given) as { citations?: unknown[] }).citations ?? [];
  return draftFrom(c.tx, survivorId, { personId, at: c.now }, (fields) => ({
    ...fields,
    citations: [...((fields.citations as unknown[] | undefined) ?? []), ...added],
    changeKind: 'evidence_added',
    changeReason: reason,
  }));
}

async function mergeInForce(c: Change, mergedId: string): Promise<string> {
  const undoing = alias(claimMerges, 'undoing');
  const [merge] = await c.tx
    .select({ id: claimMerges.id })
    .from(claimMerges)
    .leftJoin(undoing, eq(undoing.undoesId, claimMerges.id))
    .where(and(eq(claimMerges.mergedId, mergedId), isNull(claimMerges.undoesId), isNull(undoing.id)));
  if (!merge) throw new NotFound('merge');
  return merge.id;
}
