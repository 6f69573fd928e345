import { randomInt, randomUUID } from 'node:crypto';
import { desc, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '@/db/client';
import { claimRevisions, claims, drafts } from '@/db/schema/claims';
import { people } from '@/db/schema/people';
import { situations } from '@/db/schema/situations';
import type { Context } from '@/newsroom/context';
import { canonicalText } from '@/newsroom/digest';
import { Conflict, NotFound } from '@/newsroom/errors';
import { type Change, change } from '@/newsroom/journal';
import { mustAsPerson } from '@/newsroom/policy';
import { isStorable } from '@/newsroom/text';
import { fieldsWithoutWords } from './begin-again';
import { eventOfRevision } from './event-now';

/** The form's fields, kept as they were typed: nothing is checked but that they can be kept. */
const draftInput = z.object({
  situationId: z.uuid(),
  /** Made by the form, so that a form sent twice makes one claim. */
  claimId: z.uuid().optional(),
  /** What the writer had before them, as versionNow gives it. */
  version: z.coerce.number().int(),
  fields: z
    .record(z.string(), z.unknown())
    .transform((fields) => JSON.stringify(fields))
    .refine((text) => text.length <= 1_000_000, {
      error: 'This draft is too long to keep: at most a million characters.',
    })
    .refine((text) => isStorable(text) && !/\\u0000|\\ud[89a-f]/i.test(text), {
      error: 'Contains characters that cannot be kept.',
    }),
});

export type DraftConflict = { fields: Record<string, unknown>; version: number; by: string };

/**
 * Keeps what is being typed. The draft is not journaled; the claim's first appearance is.
 *
 * @returns the claim and the version to send next time.
 * @throws Conflict with a DraftConflict when somebody saved it meanwhile. NotFound. NotAllowed. ZodError.
 */
export async function saveDraft(ctx: Context, input: unknown): Promise<{ claimId: string; version: number }> {
  const person = mustAsPerson(ctx.actor, 'enter a claim');
  const typed = draftInput.parse(input);
  const claimId = typed.claimId ?? randomUUID();
  return change(
    ctx,
    { action: 'enter claim', subjectKind: 'claim', subjectId: claimId, situationId: typed.situationId },
    async (c) => {
      await claimFor(c, { ...typed, claimId }, person.id);
      if ((await versionNow(c.tx, claimId)) !== typed.version) throw await draftConflict(c.tx, claimId);
      const version = newVersion();
      const saved = { version, fields: typed.fields, authorId: person.id, savedAt: c.now };
      const baseRevisionId = (await latestRevision(c.tx, claimId))?.id ?? null;
      await c.tx
        .insert(drafts)
        .values({ claimId, baseRevisionId, ...saved })
        .onConflictDoUpdate({ target: drafts.claimId, set: saved });
      return { claimId, version };
    },
  );
}

/**
 * Begins a change of a claim that was submitted: a draft that starts from its latest revision. Where a draft is there, it is left alone.
 *
 * @returns the draft's version.
 * @throws NotFound when the claim has no revision. NotAllowed. ZodError.
 */
export async function beginChange(
  ctx: Context,
  input: unknown,
): Promise<{ claimId: string; version: number }> {
  const person = mustAsPerson(ctx.actor, 'enter a claim');
  const { claimId } = z.object({ claimId: z.uuid() }).parse(input);
  return ctx.db.transaction(async (tx) => {
    await tx.select({ id: claims.id }).from(claims).where(eq(claims.id, claimId)).for('update');
    await draftFrom(tx, claimId, { personId: person.id, at: ctx.clock.now() });
    return { claimId, version: await versionNow(tx, claimId) };
  });
}

/**
 * Begins a draft from the latest revision of a claim that is locked; one that is there already is left alone.
 *
 * @param changed what the draft says otherwise than the revision.
 * @returns whether a draft was begun.
 * @throws NotFound when the claim has no revision.
 */
export async function draftFrom(
  tx: Transaction,
  claimId: string,
  begun: { personId: string; at: Date },
  changed = (fields: Record<string, unknown>) => fields,
): Promise<boolean> {
  const revision = await latestRevision(tx, claimId);
  if (!revision) throw new NotFound('claim');
  // A title that opened an event has done so: the change belongs to that event.
  const settled = {
    eventId: (await eventOfRevision(tx, revision.id)) ?? '',
    newEventTitle: '',
    changeKind: '',
    changeReason: '',
    foundBy: '',
  };
  const before = revision.fields ? JSON.parse(revision.fields) : await fieldsWithoutWords(tx, revision.id);
  const rows = await tx
    .insert(drafts)
    .values({
      claimId,
      version: newVersion(),
      fields: canonicalText(changed({ ...before, ...settled })),
      baseRevisionId: revision.id,
      authorId: begun.personId,
      savedAt: begun.at,
    })
    .onConflictDoNothing()
    .returning({ claimId: drafts.claimId });
  return rows.length > 0;
}

const dropInput = z.object({ claimId: z.uuid(), version: z.coerce.number().int() });

/**
 * Drops a draft. What was submitted of the claim stays; one of which nothing was submitted has nothing left to show.
 *
 * @returns whether something of the claim is left.
 * @throws Conflict with a DraftConflict when somebody saved it meanwhile. NotFound. NotAllowed. ZodError.
 */
export async function dropDraft(
  ctx: Context,
  input: unknown,
): Promise<{ claimId: string; version: number; isLeft: boolean }> {
  mustAsPerson(ctx.actor, 'enter a claim');
  const { claimId, version } = dropInput.parse(input);
  return ctx.db.transaction(async (tx) => {
    const [claim] = await tx
      .select({ id: claims.id })
      .from(claims)
      .where(eq(claims.id, claimId))
      .for('update');
    if (!claim) throw new NotFound('claim');
    if ((await versionNow(tx, claimId)) !== version) throw await draftConflict(tx, claimId);
    await tx.delete(drafts).where(eq(drafts.claimId, claimId));
    const left = await versionNow(tx, claimId);
    return { claimId, version: left, isLeft: left !== 0 };
  });
}

/** What stands in a claim's draft now, or in its latest revision. @throws NotFound. NotAllowed. ZodError. */
export async function readDraft(ctx: Context, input: unknown): Promise<DraftConflict> {
  mustAsPerson(ctx.actor, 'enter a claim');
  const { claimId } = z.object({ claimId: z.uuid() }).parse(input);
  return ctx.db.transaction(async (tx) => {
    const [claim] = await tx.select({ id: claims.id }).from(claims).where(eq(claims.id, claimId));
    if (!claim) throw new NotFound('claim');
    return (await draftConflict(tx, claimId)).current as DraftConflict;
  });
}

/** Locks the claim, or makes it where the form brings a new id. @throws NotFound where it belongs to another situation. */
export async function claimFor(
  c: Change,
  of: { claimId: string; situationId: string; version: number },
  personId: string,
): Promise<void> {
  const [situation] = await c.tx
    .select({ id: situations.id })
    .from(situations)
    .where(eq(situations.id, of.situationId));
  if (!situation) throw new NotFound('situation');
  // Two sendings of one new form wait for each other here; the second finds the claim of the first.
  await c.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${of.claimId}, 0))`);
  const [claim] = await c.tx.select().from(claims).where(eq(claims.id, of.claimId)).for('update');
  if (claim && claim.situationId !== of.situationId) throw new NotFound('claim');
  if (claim) return;
  if (of.version !== 0) throw new NotFound('claim');
  await c.insert(claims, {
    id: of.claimId,
    situationId: of.situationId,
    enteredById: personId,
    enteredAt: c.now,
  });
}

/** The claim's last submitted revision; null while there is none. */
export async function latestRevision(tx: Transaction, claimId: string) {
  const [revision] = await tx
    .select()
    .from(claimRevisions)
    .where(eq(claimRevisions.claimId, claimId))
    .orderBy(desc(claimRevisions.number))
    .limit(1);
  return revision ?? null;
}

/**
 * What a writer of a claim has before them, as a number: the draft's version; without a draft the latest revision's number,
 * below zero; 0 where there is neither.
 */
export async function versionNow(tx: Transaction, claimId: string): Promise<number> {
  const [draft] = await tx
    .select({ version: drafts.version })
    .from(drafts)
    .where(eq(drafts.claimId, claimId));
  return draft?.version ?? 0 - ((await latestRevision(tx, claimId))?.number ?? 0);
}

/**
 * Drawn and not counted up: a draft that follows one that was submitted or dropped would count from the start again, and take
 * what was typed into the former for typed into itself.
 */
const newVersion = () => randomInt(1, 2 ** 31);

/** What stands in the draft now, to show beside what the writer typed. */
export async function draftConflict(tx: Transaction, claimId: string): Promise<Conflict> {
  const version = await versionNow(tx, claimId);
  const [row] = await tx
    .select({ fields: drafts.fields, by: people.name })
    .from(drafts)
    .innerJoin(people, eq(people.id, drafts.authorId))
    .where(eq(drafts.claimId, claimId));
  if (row)
    return new Conflict('draft', {
      ...{ version, by: row.by },
      fields: JSON.parse(row.fields),
    } satisfies DraftConflict);
  const [revision] = await tx
    .select({ fields: claimRevisions.fields, by: people.name })
    .from(claimRevisions)
    .innerJoin(people, eq(people.id, claimRevisions.authorId))
    .where(eq(claimRevisions.claimId, claimId))
    .orderBy(desc(claimRevisions.number))
    .limit(1);
  return new Conflict('draft', {
    fields: JSON.parse(revision?.fields ?? '{}'),
    version,
    by: revision?.by ?? '',
  } satisfies DraftConflict);
}
