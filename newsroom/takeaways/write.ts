import { randomUUID } from 'node:crypto';
import { and, desc, eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { people } from '@/db/schema/people';
import { situations } from '@/db/schema/situations';
import { takeawayRevisions, takeawaySentences, takeaways } from '@/db/schema/takeaways';
import { catching } from '@/newsroom/conflicts';
import type { Context } from '@/newsroom/context';
import { canonicalText } from '@/newsroom/digest';
import { Conflict, NotFound, RuleBroken } from '@/newsroom/errors';
import { type Change, change } from '@/newsroom/journal';
import { mustAsPerson } from '@/newsroom/policy';
import { latestVersion } from '@/newsroom/timeline/latest';
import type { TakeawayVersion } from '@/newsroom/timeline/version';
import { groundedSentences, readSentences, type Sentence } from './sentences';
import { type TakeawayInput, takeawayInput } from './takeaway';

/** What stands now, to show beside what was typed. */
export type TakeawayConflict = { revisionId: string; by: string; sentences: Sentence[] };

/**
 * Submits a revision of a day's takeaway, for another editor to review.
 *
 * @param input each sentence names claims of the situation that are public and not withdrawn; see takeawayInput.
 * @throws Conflict with a TakeawayConflict when somebody wrote it meanwhile. RuleBroken claim_not_to_rest_on, change_kind_missing,
 *   change_reason_missing, nothing_changed. NotFound. NotAllowed. ZodError.
 */
export async function writeTakeaway(
  ctx: Context,
  input: unknown,
): Promise<{ takeawayId: string; revisionId: string }> {
  const person = mustAsPerson(ctx.actor, 'write a takeaway');
  const typed = takeawayInput.parse(input);
  const { situationId, day } = typed;
  const line = { action: 'write takeaway', subjectKind: 'takeaway', situationId };
  return catching({ takeaways_day: () => new Conflict('takeaway') }, () =>
    change(ctx, line, async (c) => {
      const takeawayId = await takeawayFor(c, situationId, day, person.id);
      c.about({ subjectId: takeawayId });
      const latest = await latestTakeaway(c.tx, takeawayId);
      if ((latest?.id ?? null) !== typed.baseRevisionId)
        throw new Conflict('takeaway', await standing(c, latest));
      const before = await latestVersion<TakeawayVersion>(c.tx, 'takeaway', takeawayId);
      const grounded = await groundedSentences(c.tx, situationId, typed.sentences, c.now);
      if (latest && (await saysTheSame(c, grounded, latest, before?.shown)))
        throw new RuleBroken('nothing_changed');
      const revisionId = randomUUID();
      await c.insert(takeawayRevisions, {
        id: revisionId,
        takeawayId,
        number: (latest?.number ?? 0) + 1,
        ...changeOf(typed, before !== null),
        basePublicVersionId: before?.id,
        authorId: person.id,
        submittedAt: c.now,
      });
      await c.insertAll(
        takeawaySentences,
        typed.sentences.map(({ words, claims }, position) => ({
          id: randomUUID(),
          revisionId,
          position,
          words,
          claimIds: claims,
        })),
      );
      return { takeawayId, revisionId };
    }),
  );
}

/** The takeaway's last submitted revision; null while there is none. */
export async function latestTakeaway(tx: Transaction, takeawayId: string) {
  const [revision] = await tx
    .select()
    .from(takeawayRevisions)
    .where(eq(takeawayRevisions.takeawayId, takeawayId))
    .orderBy(desc(takeawayRevisions.number))
    .limit(1);
  return revision ?? null;
}

/** Locks the day's takeaway, or opens it. @throws NotFound for an unknown situation. */
async function takeawayFor(c: Change, situationId: string, day: string, personId: string): Promise<string> {
  const [situation] = await c.tx
    .select({ id: situations.id })
    .from(situations)
    .where(eq(situations.id, situationId));
  if (!situation) throw new NotFound('situation');
  const [known] = await c.tx
    .select({ id: takeaways.id })
    .from(takeaways)
    .where(and(eq(takeaways.situationId, situationId), eq(takeaways.day, day)))
    .for('update');
  if (known) return known.id;
  const opened = { id: randomUUID(), situationId, day, openedById: personId, openedAt: c.now };
  return (await c.insert(takeaways, opened)).id;
}

async function standing(
  c: Change,
  latest: Awaited<ReturnType<typeof latestTakeaway>>,
): Promise<TakeawayConflict | undefined> {
  if (!latest) return undefined;
  const [author] = await c.tx
    .select({ name: people.name })
    .from(people)
    .where(eq(people.id, latest.authorId));
  return {
    revisionId: latest.id,
    by: author?.name ?? '',
    sentences: await readSentences(c.tx, latest.id),
  };
}

/** The same words on the same claims are a change where a claim has changed since: its author has looked at it again. */
async function saysTheSame(
  c: Change,
  grounded: TakeawayVersion['sentences'],
  latest: { id: string; submittedAt: Date },
  shown: TakeawayVersion | undefined,
): Promise<boolean> {
  if (shown?.withdrawal) return false;
  const sentences = await readSentences(c.tx, latest.id);
  const plain = grounded.map(({ words, claims }) => ({
    words,
    claims: claims.map(({ claimId }) => claimId),
  }));
  if (canonicalText(sentences) !== canonicalText(plain)) return false;
  return grounded.every(({ claims }) =>
    claims.every(({ publishedAt }) => publishedAt <= latest.submittedAt.toISOString()),
  );
}

/** Promise 6: what is public changes through a kind and for a reason. */
function changeOf({ changeKind, changeReason, foundBy }: TakeawayInput, isPublic: boolean) {
  if (!isPublic) return { changeKind: null, changeReason: null, foundBy: null };
  if (!changeKind) throw new RuleBroken('change_kind_missing', 'changeKind');
  if (!changeReason) throw new RuleBroken('change_reason_missing', 'changeReason');
  return { changeKind, changeReason, foundBy };
}
