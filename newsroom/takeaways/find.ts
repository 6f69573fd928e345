import { and, asc, desc, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { people } from '@/db/schema/people';
import { publicVersions } from '@/db/schema/publication';
import { textReviews } from '@/db/schema/reviews';
import { situations } from '@/db/schema/situations';
import { takeawayRevisions, takeaways } from '@/db/schema/takeaways';
import type { ChangeKind, TextDecision } from '@/db/vocabulary';
import type { Context } from '@/newsroom/context';
import { wroteWhatWaits } from '@/newsroom/events/text-review';
import { must } from '@/newsroom/policy';
import { latestVersion, latestVersions, published } from '@/newsroom/timeline/latest';
import type { ClaimVersion, Published, TakeawayVersion } from '@/newsroom/timeline/version';
import { readSentences, type Sentence } from './sentences';
import { type Flag, flagsOf } from './takeaway';

/** A takeaway that somebody has to look at: since when, and by whose hand. */
export type TakeawayLine = {
  takeawayId: string;
  situation: { id: string; slug: string; title: string; timeZone: string };
  day: string;
  by: string;
  byId: string;
  at: Date;
};

const situation = {
  id: situations.id,
  slug: situations.slug,
  title: situations.title,
  timeZone: situations.timeZone,
};

/** Takeaways whose latest revision nobody has decided on, the oldest first. */
export async function listTakeawaysWaiting(ctx: Context): Promise<TakeawayLine[]> {
  must(ctx.actor, 'read the desk');
  const latest = ctx.db
    .selectDistinctOn([takeawayRevisions.takeawayId])
    .from(takeawayRevisions)
    .orderBy(takeawayRevisions.takeawayId, desc(takeawayRevisions.number))
    .as('latest');
  return ctx.db
    .select({
      takeawayId: takeaways.id,
      situation,
      day: takeaways.day,
      by: people.name,
      byId: people.id,
      at: latest.submittedAt,
    })
    .from(latest)
    .innerJoin(takeaways, eq(takeaways.id, latest.takeawayId))
    .innerJoin(situations, eq(situations.id, takeaways.situationId))
    .innerJoin(people, eq(people.id, latest.authorId))
    .leftJoin(textReviews, eq(textReviews.revisionId, latest.id))
    .where(isNull(textReviews.id))
    .orderBy(asc(latest.submittedAt));
}

export type FlaggedTakeaway = TakeawayLine & { flags: Flag[] };

/**
 * Public takeaways that rest on a claim that was withdrawn or has changed since, the longest flagged first; `by` wrote what is
 * public, `at` is when the first of the claims changed.
 */
export async function listFlaggedTakeaways(ctx: Context): Promise<FlaggedTakeaway[]> {
  must(ctx.actor, 'read the desk');
  const flags = await flagsBySubject(ctx, await publicTakeaways(ctx));
  if (flags.size === 0) return [];
  const rows = await ctx.db
    .selectDistinctOn([takeaways.id], {
      takeawayId: takeaways.id,
      situation,
      day: takeaways.day,
      by: people.name,
      byId: people.id,
    })
    .from(takeaways)
    .innerJoin(situations, eq(situations.id, takeaways.situationId))
    .innerJoin(textReviews, and(eq(textReviews.subjectId, takeaways.id), eq(textReviews.decision, 'publish')))
    .innerJoin(takeawayRevisions, eq(takeawayRevisions.id, textReviews.revisionId))
    .innerJoin(people, eq(people.id, takeawayRevisions.authorId))
    .where(inArray(takeaways.id, [...flags.keys()]))
    .orderBy(takeaways.id, desc(takeawayRevisions.number));
  return rows
    .map((row) => {
      const own = flags.get(row.takeawayId) ?? [];
      return { ...row, flags: own, at: new Date(own.map(({ at }) => at).sort()[0] ?? 0) };
    })
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** Public takeaways of a situation, each with those of its claims that readers have seen change since. */
export async function readFlags(
  ctx: Context,
  situationId: string,
): Promise<{ takeawayId: string; day: string; flags: Flag[] }[]> {
  must(ctx.actor, 'read the desk');
  const shown = await publicTakeaways(ctx, situationId);
  const flags = await flagsBySubject(ctx, shown);
  return shown.map(({ takeawayId, day }) => ({ takeawayId, day, flags: flags.get(takeawayId) ?? [] }));
}

/** What readers see of takeaways now, of one situation or of all. */
async function publicTakeaways(ctx: Context, situationId?: string): Promise<Published<TakeawayVersion>[]> {
  const rows = await ctx.db
    .selectDistinctOn([publicVersions.subjectId])
    .from(publicVersions)
    .where(
      and(
        eq(publicVersions.kind, 'takeaway'),
        isNotNull(publicVersions.payload),
        situationId ? eq(publicVersions.situationId, situationId) : undefined,
      ),
    )
    .orderBy(publicVersions.subjectId, desc(publicVersions.publishedAt));
  return rows.map((row) => published<TakeawayVersion>(row));
}

async function flagsBySubject(
  ctx: Context,
  shown: readonly Published<TakeawayVersion>[],
): Promise<Map<string, Flag[]>> {
  const standing = shown.filter(({ withdrawal }) => !withdrawal);
  const ids = standing.flatMap((takeaway) =>
    takeaway.sentences.flatMap((sentence) => sentence.claims.map(({ claimId }) => claimId)),
  );
  const claims = await latestVersions<ClaimVersion>(ctx.db, 'claim', [...new Set(ids)]);
  const flags = standing.map((takeaway) => [takeaway.takeawayId, flagsOf(takeaway, claims)] as const);
  return new Map(flags.filter(([, own]) => own.length > 0));
}

export type TakeawayDay = {
  day: string;
  /** Public claims that stand on it and are not withdrawn. */
  claims: number;
  takeawayId: string | null;
  /** What readers see. */
  shown: Published<TakeawayVersion> | null;
  flags: Flag[];
  /** Its latest revision, where nobody has decided on it. */
  waiting: { by: string; byId: string; at: Date } | null;
  /** The latest revision was sent back. */
  isReturned: boolean;
};

/** The days of a situation with public claims or with a takeaway, the latest first. */
export async function listTakeawayDays(ctx: Context, situationId: string): Promise<TakeawayDay[]> {
  must(ctx.actor, 'read the desk');
  const [counts, rows, shown] = await Promise.all([
    ctx.db.execute<{ day: string; claims: number }>(sql`
      select day::text as day, count(*)::int as claims from (
        select distinct on (subject_id) day, standing from public_versions
        where kind = 'claim' and situation_id = ${situationId} order by subject_id, published_at desc
      ) shown where standing <> 'withdrawn' group by day`),
    latestRevisions(ctx, situationId),
    publicTakeaways(ctx, situationId),
  ]);
  const flags = await flagsBySubject(ctx, shown);
  const claimsOn = new Map(counts.map(({ day, claims }) => [day, claims]));
  const byDay = new Map(rows.map((row) => [row.day, row]));
  const shownOn = new Map(shown.map((takeaway) => [takeaway.day, takeaway]));
  const days = [...new Set([...claimsOn.keys(), ...byDay.keys()])].sort().reverse();
  return days.map((day) => {
    const row = byDay.get(day);
    return {
      day,
      claims: claimsOn.get(day) ?? 0,
      takeawayId: row?.takeawayId ?? null,
      shown: shownOn.get(day) ?? null,
      flags: (row && flags.get(row.takeawayId)) ?? [],
      waiting: row && row.decision === null ? { by: row.by, byId: row.byId, at: row.at } : null,
      isReturned: row?.decision === 'return',
    };
  });
}

async function latestRevisions(ctx: Context, situationId: string) {
  return ctx.db
    .selectDistinctOn([takeaways.id], {
      takeawayId: takeaways.id,
      day: takeaways.day,
      by: people.name,
      byId: people.id,
      at: takeawayRevisions.submittedAt,
      decision: textReviews.decision,
    })
    .from(takeaways)
    .innerJoin(takeawayRevisions, eq(takeawayRevisions.takeawayId, takeaways.id))
    .innerJoin(people, eq(people.id, takeawayRevisions.authorId))
    .leftJoin(textReviews, eq(textReviews.revisionId, takeawayRevisions.id))
    .where(eq(takeaways.situationId, situationId))
    .orderBy(takeaways.id, desc(takeawayRevisions.number));
}

export type TakeawayRevision = {
  id: string;
  number: number;
  sentences: Sentence[];
  by: string;
  byId: string;
  at: Date;
  changeKind: ChangeKind | null;
  changeReason: string | null;
  foundBy: string | null;
  /** Null while nobody has decided on it. */
  decision: { decision: TextDecision; reason: string | null; by: string; at: Date } | null;
};

export type TakeawayInFull = {
  takeawayId: string;
  /** The newest first. */
  revisions: TakeawayRevision[];
  publicVersionId: string | null;
  shown: Published<TakeawayVersion> | null;
  flags: Flag[];
  /** Promise 3: this person wrote the latest revision, or one since the last public one. */
  isOwnWork: boolean;
};

/** A day's takeaway with its revisions; null where nobody wrote one. */
export async function findTakeaway(
  ctx: Context,
  situationId: string,
  day: string,
): Promise<TakeawayInFull | null> {
  must(ctx.actor, 'read the desk');
  const [takeaway] = await ctx.db
    .select()
    .from(takeaways)
    .where(and(eq(takeaways.situationId, situationId), eq(takeaways.day, day)));
  if (!takeaway) return null;
  const revisions = await revisionsOf(ctx, takeaway.id);
  const version = await latestVersion<TakeawayVersion>(ctx.db, 'takeaway', takeaway.id);
  const flags = version ? await flagsBySubject(ctx, [version.shown]) : new Map<string, Flag[]>();
  return {
    takeawayId: takeaway.id,
    revisions,
    publicVersionId: version?.id ?? null,
    shown: version?.shown ?? null,
    flags: flags.get(takeaway.id) ?? [],
    isOwnWork: ctx.actor.kind === 'person' && wroteWhatWaits(ctx.actor.id, revisions),
  };
}

async function revisionsOf(ctx: Context, takeawayId: string): Promise<TakeawayRevision[]> {
  const rows = await ctx.db
    .select({ revision: takeawayRevisions, by: people.name })
    .from(takeawayRevisions)
    .innerJoin(people, eq(people.id, takeawayRevisions.authorId))
    .where(eq(takeawayRevisions.takeawayId, takeawayId))
    .orderBy(desc(takeawayRevisions.number));
  const decisions = await ctx.db
    .select({ review: textReviews, by: people.name })
    .from(textReviews)
    .innerJoin(people, eq(people.id, textReviews.reviewerId))
    .where(eq(textReviews.subjectId, takeawayId));
  return Promise.all(
    rows.map(async ({ revision, by }) => {
      const decided = decisions.find(({ review }) => review.revisionId === revision.id);
      const { id, number, authorId: byId, submittedAt: at, changeKind, changeReason, foundBy } = revision;
      return {
        ...{ id, number, by, byId, at, changeKind, changeReason, foundBy },
        sentences: await readSentences(ctx.db, id),
        decision: decided
          ? {
              decision: decided.review.decision,
              reason: decided.review.reason,
              by: decided.by,
              at: decided.review.reviewedAt,
            }
          : null,
      };
    }),
  );
}

/** The public claims of a day, withdrawn ones left out, as they are offered to rest a sentence on; and others by id. */
export async function claimsToRestOn(
  ctx: Context,
  situationId: string,
  day: string,
  others: readonly string[] = [],
): Promise<Published<ClaimVersion>[]> {
  must(ctx.actor, 'read the desk');
  const ever = await ctx.db
    .selectDistinct({ id: publicVersions.subjectId })
    .from(publicVersions)
    .where(
      and(
        eq(publicVersions.kind, 'claim'),
        eq(publicVersions.situationId, situationId),
        or(eq(publicVersions.day, day), inArray(publicVersions.subjectId, [...others])),
      ),
    );
  const claims = await latestVersions<ClaimVersion>(
    ctx.db,
    'claim',
    ever.map(({ id }) => id),
  );
  return [...claims.values()]
    .filter(
      (claim) => others.includes(claim.claimId) || (claim.day === day && claim.standing !== 'withdrawn'),
    )
    .sort(
      (a, b) =>
        Number(a.day !== day) - Number(b.day !== day) ||
        (a.time.start ?? '\uffff').localeCompare(b.time.start ?? '\uffff') ||
        a.firstPublishedAt.localeCompare(b.firstPublishedAt),
    );
}
