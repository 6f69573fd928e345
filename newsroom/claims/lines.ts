import { and, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { alias, type SelectedFields } from 'drizzle-orm/pg-core';
import { claimRevisions, claims, drafts } from '@/db/schema/claims';
import { assignments } from '@/db/schema/desk';
import { people } from '@/db/schema/people';
import { publicVersions } from '@/db/schema/publication';
import { embargoes, returns, reviews } from '@/db/schema/reviews';
import { situations } from '@/db/schema/situations';
import type { ChangeKind, ClaimKind, Standing, Verdict } from '@/db/vocabulary';
import type { Context } from '@/newsroom/context';
import type { ClaimState } from './state';

/** A claim in a list of the desk. */
export type ClaimLine = {
  id: string;
  /** Of the latest revision; of the draft while there is none. */
  statement: string;
  kind: ClaimKind | null;
  day: string | null;
  situation: { id: string; slug: string; title: string; timeZone: string };
  enteredById: string;
  /** The latest revision. */
  submitted: { by: string; byId: string; at: Date; number: number; changeKind: ChangeKind | null } | null;
  draft: { by: string; byId: string; at: Date } | null;
  /** The latest revision was sent back, or rejected for good, and nothing came of it yet. */
  returned: { reason: string; by: string; at: Date; rejected: boolean } | null;
  /** A signed decision on the latest revision that is not public yet. */
  embargo: { id: string; until: Date | null; verdict: Verdict; by: string; byId: string; at: Date } | null;
  /** The latest revision waits for a review, or for a new one after a decision that was taken back. */
  waiting: boolean;
  published: { standing: Standing; at: Date } | null;
  /** Who takes care of it. */
  assigned: { id: string; name: string; at: Date } | null;
  /** Promise 3: the person who asks wrote what a review would decide on. */
  isOwnWork: boolean;
  touchedAt: Date;
};

const authors = alias(people, 'authors');
const drafters = alias(people, 'drafters');
const returners = alias(people, 'returners');
const setters = alias(people, 'setters');
const assignees = alias(people, 'assignees');

/**
 * Each claim beside its latest revision, that revision's latest review and return, the embargo on it, its draft, its latest public
 * version and who takes care of it. A claim whose only draft was dropped has nothing to show and is left out.
 */
export function claimLines(ctx: Context) {
  const { db } = ctx;
  const me = ctx.actor?.kind === 'person' ? ctx.actor.id : null;
  const revision = db
    .select()
    .from(claimRevisions)
    .where(eq(claimRevisions.claimId, claims.id))
    .orderBy(desc(claimRevisions.number))
    .limit(1)
    .as('revision');
  const review = db
    .select({ id: reviews.id, verdict: reviews.verdict, at: reviews.reviewedAt })
    .from(reviews)
    .where(eq(reviews.revisionId, revision.id))
    .orderBy(desc(reviews.reviewedAt))
    .limit(1)
    .as('review');
  const returned = db
    .select({
      at: returns.returnedAt,
      reason: returns.reason,
      byId: returns.returnedById,
      rejected: returns.rejected,
    })
    .from(returns)
    .where(eq(returns.revisionId, revision.id))
    .orderBy(desc(returns.returnedAt))
    .limit(1)
    .as('returned');
  const published = db
    .select({
      at: publicVersions.publishedAt,
      standing: publicVersions.standing,
      revisionId: publicVersions.revisionId,
    })
    .from(publicVersions)
    .where(and(eq(publicVersions.kind, 'claim'), eq(publicVersions.subjectId, claims.id)))
    .orderBy(desc(publicVersions.publishedAt))
    .limit(1)
    .as('published');

  const isReturned = and(isNotNull(returned.at), isNull(review.id)) as SQL;
  const states: Record<ClaimState, SQL> = {
    draft: isNotNull(drafts.claimId),
    waiting: sql`${revision.id} is not null and ${returned.at} is null
      and (${review.id} is null or ${embargoes.endedHow} in ('lifted', 'stopped'))`,
    returned: sql`${isReturned} and ${returned.rejected} is not true`,
    rejected: sql`${isReturned} and ${returned.rejected}`,
    embargoed: sql`${embargoes.id} is not null and ${embargoes.endedAt} is null`,
    public: sql`${published.standing} is not null and ${published.standing} <> 'withdrawn'`,
    withdrawn: sql`${published.standing} = 'withdrawn'`,
  };
  const touched = sql<Date>`greatest(${claims.enteredAt}, ${revision.submittedAt}, ${drafts.savedAt}, ${returned.at}, ${review.at}, ${embargoes.endedAt}, ${published.at})`;
  const statement = sql<string>`coalesce(${revision.statement}, ${drafts.fields}::jsonb ->> 'statement', '')`;
  const isOwnWork = sql<boolean>`(exists (
      select 1 from claim_revisions wrote
      left join claim_revisions shown on shown.id = ${published.revisionId}
      where wrote.claim_id = ${claims.id} and wrote.author_id = ${me}
        and (wrote.number > coalesce(shown.number, 0) or wrote.id = ${revision.id})
    ) or exists (
      select 1 from (
        select author_id from event_revisions titled
        where titled.event_id = ${revision.eventId} order by titled.number desc limit 1
      ) latest_title
      where latest_title.author_id = ${me} and not exists (
        select 1 from public_versions seen where seen.kind = 'event' and seen.subject_id = ${revision.eventId}
      )
    ))`;

  const select = (fields: SelectedFields) =>
    db
      .select(fields)
      .from(claims)
      .innerJoin(situations, eq(situations.id, claims.situationId))
      .leftJoinLateral(revision, sql`true`)
      .leftJoin(authors, eq(authors.id, revision.authorId))
      .leftJoinLateral(review, sql`true`)
      .leftJoin(embargoes, eq(embargoes.reviewId, review.id))
      .leftJoin(setters, eq(setters.id, embargoes.setById))
      .leftJoinLateral(returned, sql`true`)
      .leftJoin(returners, eq(returners.id, returned.byId))
      .leftJoinLateral(published, sql`true`)
      .leftJoin(drafts, eq(drafts.claimId, claims.id))
      .leftJoin(drafters, eq(drafters.id, drafts.authorId))
      .leftJoin(assignments, and(eq(assignments.subjectKind, 'claim'), eq(assignments.subjectId, claims.id)))
      .leftJoin(assignees, eq(assignees.id, assignments.personId));
  const somethingToShow = sql`(${revision.id} is not null or ${drafts.claimId} is not null)`;

  return {
    revision,
    review,
    returned,
    published,
    states,
    touched,
    statement,
    isOwnWork,

    async read(where: SQL | undefined, order: readonly SQL[], limit: number): Promise<ClaimLine[]> {
      const rows = await select({
        id: claims.id,
        situationId: situations.id,
        slug: situations.slug,
        title: situations.title,
        timeZone: situations.timeZone,
        enteredById: claims.enteredById,
        statement,
        kind: revision.kind,
        day: revision.day,
        number: revision.number,
        changeKind: revision.changeKind,
        submittedAt: revision.submittedAt,
        author: authors.name,
        authorId: revision.authorId,
        draftAt: drafts.savedAt,
        drafter: drafters.name,
        drafterId: drafts.authorId,
        isReturned: sql<boolean>`${isReturned}`,
        rejected: returned.rejected,
        returnReason: returned.reason,
        returnedAt: returned.at,
        returner: returners.name,
        isEmbargoed: sql<boolean>`${states.embargoed}`,
        embargoId: embargoes.id,
        until: embargoes.until,
        verdict: review.verdict,
        setter: setters.name,
        setById: embargoes.setById,
        setAt: embargoes.setAt,
        waiting: sql<boolean>`${states.waiting}`,
        standing: published.standing,
        publishedAt: published.at,
        assigneeId: assignees.id,
        assignee: assignees.name,
        assignedAt: assignments.assignedAt,
        isOwnWork,
        touchedAt: sql<Date>`${touched}`.mapWith(claims.enteredAt),
      })
        .where(and(somethingToShow, where))
        .orderBy(...order)
        .limit(limit);
      return (rows as Row[]).map(lineOf);
    },

    /** How many claims meet each of the conditions. */
    async count<Name extends string>(
      where: SQL | undefined,
      conditions: Record<Name, SQL>,
    ): Promise<Record<Name | 'all', number>> {
      const names = Object.keys(conditions) as Name[];
      const counted = Object.fromEntries(
        names.map((name) => [name, sql<number>`count(*) filter (where ${conditions[name]})`.mapWith(Number)]),
      );
      const [row] = await select({ all: sql<number>`count(*)`.mapWith(Number), ...counted }).where(
        and(somethingToShow, where),
      );
      return row as Record<Name | 'all', number>;
    },
  };
}

type Row = {
  id: string;
  situationId: string;
  slug: string;
  title: string;
  timeZone: string;
  enteredById: string;
  statement: string;
  kind: ClaimKind | null;
  day: string | null;
  number: number | null;
  changeKind: ChangeKind | null;
  submittedAt: Date | null;
  author: string | null;
  authorId: string | null;
  draftAt: Date | null;
  drafter: string | null;
  drafterId: string | null;
  isReturned: boolean;
  rejected: boolean | null;
  returnReason: string | null;
  returnedAt: Date | null;
  returner: string | null;
  isEmbargoed: boolean;
  embargoId: string | null;
  until: Date | null;
  verdict: Verdict | null;
  setter: string | null;
  setById: string | null;
  setAt: Date | null;
  waiting: boolean;
  standing: Standing | null;
  publishedAt: Date | null;
  assigneeId: string | null;
  assignee: string | null;
  assignedAt: Date | null;
  isOwnWork: boolean;
  touchedAt: Date;
};

function lineOf(row: Row): ClaimLine {
  return {
    id: row.id,
    statement: row.statement.trim(),
    kind: row.kind,
    day: row.day,
    situation: { id: row.situationId, slug: row.slug, title: row.title, timeZone: row.timeZone },
    enteredById: row.enteredById,
    submitted:
      row.submittedAt && row.authorId && row.number
        ? {
            by: row.author ?? '',
            byId: row.authorId,
            at: row.submittedAt,
            number: row.number,
            changeKind: row.changeKind,
          }
        : null,
    draft:
      row.draftAt && row.drafterId ? { by: row.drafter ?? '', byId: row.drafterId, at: row.draftAt } : null,
    returned:
      row.isReturned && row.returnedAt
        ? {
            reason: row.returnReason ?? '',
            by: row.returner ?? '',
            at: row.returnedAt,
            rejected: row.rejected === true,
          }
        : null,
    embargo:
      row.isEmbargoed && row.embargoId && row.verdict && row.setById && row.setAt
        ? {
            id: row.embargoId,
            until: row.until,
            verdict: row.verdict,
            by: row.setter ?? '',
            byId: row.setById,
            at: row.setAt,
          }
        : null,
    waiting: row.waiting,
    published: row.standing && row.publishedAt ? { standing: row.standing, at: row.publishedAt } : null,
    assigned:
      row.assigneeId && row.assignedAt
        ? { id: row.assigneeId, name: row.assignee ?? '', at: row.assignedAt }
        : null,
    isOwnWork: row.isOwnWork,
    touchedAt: row.touchedAt,
  };
}
