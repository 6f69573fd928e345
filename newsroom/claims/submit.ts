import { randomUUID } from 'node:crypto';
import { and, desc, eq, ne, sql } from 'drizzle-orm';
import { z } from 'zod';
import {
  claimRevisions,
  claims,
  drafts,
  relations,
  revisionPlaces,
  revisionTopics,
} from '@/db/schema/claims';
import { attributionSteps, citations, figures } from '@/db/schema/evidence';
import { passages } from '@/db/schema/reports';
import { catching } from '@/newsroom/conflicts';
import type { Context } from '@/newsroom/context';
import { canonicalText } from '@/newsroom/digest';
import { RuleBroken } from '@/newsroom/errors';
import { type Change, change } from '@/newsroom/journal';
import { mustAsPerson } from '@/newsroom/policy';
import { latestVersion } from '@/newsroom/timeline/latest';
import type { ClaimVersion } from '@/newsroom/timeline/version';
import { type ClaimInput, claimInput } from './claim';
import { claimFor, draftConflict, latestRevision, versionNow } from './draft';
import { insertEvent } from './event';
import { eventOfRevision } from './event-now';
import { circleThrough, leadsOn } from './relation';
import { type Resolved, resolveClaim } from './resolve';

const submission = z.object({
  situationId: z.uuid(),
  claimId: z.uuid().optional(),
  version: z.coerce.number().int(),
  fields: z.record(z.string(), z.unknown()),
});

/**
 * Submits a claim for review: what was typed becomes a revision that never changes, and the draft is done with.
 *
 * @param input the draft's version that the writer had before them, and the form's fields (claimInput).
 * @throws RulesBroken and ZodError with paths of the form's fields ("citations[0].quote"). Conflict with a DraftConflict.
 *   NotFound. NotAllowed.
 */
export async function submitClaim(
  ctx: Context,
  input: unknown,
): Promise<{ claimId: string; revisionId: string }> {
  const person = mustAsPerson(ctx.actor, 'submit a claim');
  const typed = submission.parse(input);
  const claim = claimInput.parse(typed.fields);
  const claimId = typed.claimId ?? randomUUID();
  const line = {
    action: 'submit claim',
    subjectKind: 'claim',
    subjectId: claimId,
    situationId: typed.situationId,
  };
  return catching(
    {
      relations_no_cycle: ['relation_cycle', 'relations'],
      relations_other: ['relation_itself', 'relations'],
    },
    () =>
      change(ctx, line, async (c) => {
        await claimFor(c, { ...typed, claimId }, person.id);
        const base = await baseOf(c, claimId, typed.version);
        const change = changeOf(claim, base.publicVersionId !== null);
        const fields = canonicalText(JSON.parse(JSON.stringify(typed.fields)));
        if (base.fields !== null && substanceOf(base.fields, base.eventId) === substanceOf(fields, null))
          throw new RuleBroken('nothing_changed');
        const resolved = await resolveClaim(c.tx, typed.situationId, claim);
        const eventId = claim.newEventTitle
          ? await insertEvent(c, {
              situationId: typed.situationId,
              title: claim.newEventTitle,
              time: resolved.time,
              personId: person.id,
            })
          : claim.eventId;
        await mustNotCircle(c, typed.situationId, claimId, resolved.relations);
        const revisionId = randomUUID();
        await c.insert(claimRevisions, {
          id: revisionId,
          claimId,
          number: base.number + 1,
          kind: claim.kind,
          statement: claim.statement,
          fields,
          names: resolved.names,
          eventId,
          ...timeColumns(resolved),
          ...resolved.placed,
          ...change,
          basePublicVersionId: base.publicVersionId,
          authorId: person.id,
          submittedAt: c.now,
        });
        await insertParts(c, revisionId, resolved);
        await c.tx.delete(drafts).where(eq(drafts.claimId, claimId));
        return { claimId, revisionId };
      }),
  );
}

/**
 * A claim leads to others and not back to itself, over whatever kinds of relation.
 *
 * @throws RuleBroken relation_cycle with the kinds on the way.
 */
async function mustNotCircle(
  c: Change,
  situationId: string,
  claimId: string,
  typed: Resolved['relations'],
): Promise<void> {
  if (!typed.some(leadsOn)) return;
  // The database's own check of supersedes waits at the same lock.
  await c.tx.execute(sql`select pg_advisory_xact_lock(hashtext('supersedes'))`);
  const latest = c.tx
    .selectDistinctOn([claimRevisions.claimId], { id: claimRevisions.id, claimId: claimRevisions.claimId })
    .from(claimRevisions)
    .innerJoin(claims, eq(claims.id, claimRevisions.claimId))
    .where(and(eq(claims.situationId, situationId), ne(claims.id, claimId)))
    .orderBy(claimRevisions.claimId, desc(claimRevisions.number))
    .as('latest');
  const others = await c.tx
    .select({ from: latest.claimId, kind: relations.kind, to: relations.toClaimId })
    .from(latest)
    .innerJoin(relations, eq(relations.revisionId, latest.id));
  const own = typed.map(({ kind, claimId: to }) => ({ from: claimId, kind, to }));
  const circle = circleThrough(
    claimId,
    [...own, ...others].filter(({ from, to }) => from !== to),
  );
  if (circle)
    throw new RuleBroken('relation_cycle', 'relations', { kinds: circle.map(({ kind }) => kind).join(' ') });
}

type Base = { number: number; fields: string | null; eventId: string | null; publicVersionId: string | null };

/** What the writer started from. @throws Conflict when the draft, or the claim below it, moved on meanwhile. */
async function baseOf(c: Change, claimId: string, version: number): Promise<Base> {
  if ((await versionNow(c.tx, claimId)) !== version) throw await draftConflict(c.tx, claimId);
  const latest = await latestRevision(c.tx, claimId);
  const shown = await latestVersion<ClaimVersion>(c.tx, 'claim', claimId);
  return {
    number: latest?.number ?? 0,
    fields: latest?.fields ?? null,
    eventId: latest && (await eventOfRevision(c.tx, latest.id)),
    publicVersionId: shown?.id ?? null,
  };
}

/** Promise 6: what is public changes through a kind and for a reason; before that there is nothing to correct. */
function changeOf(claim: ClaimInput, isPublic: boolean) {
  if (!isPublic) return { changeKind: null, changeReason: null, foundBy: null };
  if (!claim.changeKind) throw new RuleBroken('change_kind_missing', 'changeKind');
  if (!claim.changeReason) throw new RuleBroken('change_reason_missing', 'changeReason');
  return { changeKind: claim.changeKind, changeReason: claim.changeReason, foundBy: claim.foundBy };
}

/** What a revision says, apart from why it was submitted; empty fields and missing ones are the same. */
function substanceOf(fields: string, openedEvent: string | null): string {
  const { newEventTitle, ...rest } = JSON.parse(fields, (_, value) =>
    value === '' || value === null ? undefined : value,
  );
  const opened = openedEvent ? { eventId: openedEvent } : { newEventTitle };
  const event = newEventTitle ? opened : {};
  return canonicalText({ ...rest, ...event, changeKind: null, changeReason: null, foundBy: null });
}

function timeColumns({ time, due }: Resolved) {
  return {
    timePrecision: time.precision,
    timeStart: time.start,
    timeEnd: time.end,
    timeApproximate: time.approximate,
    timePhrase: time.phrase,
    timeChoiceReason: time.choiceReason,
    duePrecision: due?.precision,
    dueStart: due?.start,
    dueEnd: due?.end,
    duePhrase: due?.phrase,
  };
}

async function insertParts(c: Change, revisionId: string, resolved: Resolved): Promise<void> {
  await c.insertAll(
    revisionPlaces,
    resolved.places.map((place, position) => ({ id: randomUUID(), revisionId, position, ...place })),
  );
  await c.insertAll(
    revisionTopics,
    resolved.topicIds.map((topicId) => ({ id: randomUUID(), revisionId, topicId })),
  );
  await lockPassages(
    c,
    resolved.citations.map(({ passage }) => passage),
  );
  for (const [position, { passage, steps, ...citation }] of resolved.citations.entries()) {
    const passageId = await keepPassage(c, passage);
    await c.insert(citations, { ...citation, revisionId, position, passageId });
    await c.insertAll(
      attributionSteps,
      steps.map((step, i) => ({ id: randomUUID(), citationId: citation.id, position: i, ...step })),
    );
  }
  await c.insertAll(
    figures,
    resolved.figures.map((figure, position) => ({ ...figure, revisionId, position })),
  );
  await c.insertAll(
    relations,
    resolved.relations.map(({ kind, claimId }) => ({
      id: randomUUID(),
      revisionId,
      kind,
      toClaimId: claimId,
    })),
  );
}

type Anchored = Resolved['citations'][number]['passage'];

/** Two who cite the same words at once wait for each other; in one order, so that none waits in a circle. */
async function lockPassages(c: Change, anchored: readonly Anchored[]): Promise<void> {
  const spans = new Set(anchored.map(({ snapshotId, start, end }) => `${snapshotId} ${start} ${end}`));
  for (const span of [...spans].sort())
    await c.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${span}, 1))`);
}

/** A passage is kept once, whoever cites it. */
async function keepPassage(c: Change, passage: Anchored): Promise<string> {
  const { snapshotId, start, end } = passage;
  const [known] = await c.tx
    .select({ id: passages.id })
    .from(passages)
    .where(and(eq(passages.snapshotId, snapshotId), eq(passages.start, start), eq(passages.end, end)));
  return known?.id ?? (await c.insert(passages, { id: randomUUID(), ...passage })).id;
}
