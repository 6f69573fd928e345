import { and, desc, eq, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import { assignments } from '@/db/schema/desk';
import { people } from '@/db/schema/people';
import { excludedRanges, reports, snapshots } from '@/db/schema/reports';
import { situations } from '@/db/schema/situations';
import type { Context } from '@/newsroom/context';
import { foldName } from '@/newsroom/names';
import { must } from '@/newsroom/policy';
import { isStorable } from '@/newsroom/text';
import { latestSnapshot, type ReportLine, reportColumns } from './find';
import { countClaims } from './parts';

const open = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** What a list of reports is narrowed to, as an address says it. What means nothing is as if it were not there. */
export const reportFilter = z.object({
  /** Part of the title, of any name of the publisher or author, or of the text. */
  q: open(z.string().trim().max(200).refine(isStorable)),
  situation: open(z.uuid()),
  /** The source that issued or wrote it, also under a name that was merged into it. */
  publisher: open(z.uuid()),
  state: open(z.enum(['todo', 'finished'])),
  /** Those that the person who asks takes care of. */
  mine: open(z.literal('yes')),
});
export type ReportFilter = z.output<typeof reportFilter>;

/** A report at work: how far one has come with it. */
export type ReportAtWork = ReportLine & {
  finishedAt: Date | null;
  assigned: { id: string; name: string } | null;
  /** How much of the latest snapshot is left out, from 0 to 1. */
  excludedShare: number;
  /** How many snapshots there are. */
  snapshots: number;
};

/** A page of a list ends with the report from which the next one goes on. */
const cursorForm = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
const pageLength = 50;

/**
 * Reports, the last captured first, fifty at a time.
 *
 * @param filter as reportFilter takes it.
 * @param older the cursor of the page before; anything else begins at the top.
 * @throws NotAllowed
 */
export async function searchReports(
  ctx: Context,
  filter: unknown = {},
  older?: string,
): Promise<{ reports: ReportAtWork[]; older: string | null }> {
  must(ctx.actor, 'read the desk');
  const asked = reportFilter.parse(filter);
  const assignees = alias(people, 'assignees');
  const [, at, id] = cursorForm.exec(older ?? '') ?? [];
  const rows = await ctx.db
    .select({
      ...reportColumns,
      claims: countClaims(ctx.db, (cited) => eq(cited.reportId, reports.id)),
      finishedAt: reports.finishedAt,
      assigned: { id: assignees.id, name: assignees.name },
      excludedShare: excludedShare(),
      snapshots:
        sql<number>`(select count(*) from ${snapshots} as every where every.report_id = ${reports.id})`.mapWith(
          Number,
        ),
    })
    .from(reports)
    .innerJoin(situations, eq(situations.id, reports.situationId))
    .innerJoin(snapshots, eq(snapshots.id, latestSnapshot(ctx)))
    .leftJoin(people, eq(people.id, snapshots.capturedById))
    .leftJoin(assignments, and(eq(assignments.subjectKind, 'report'), eq(assignments.subjectId, reports.id)))
    .leftJoin(assignees, eq(assignees.id, assignments.personId))
    .where(
      and(
        ...conditionsOf(ctx, asked),
        at && id
          ? sql`(${snapshots.capturedAt}, ${reports.id}) < (${at}::timestamptz, ${id}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(snapshots.capturedAt), desc(reports.id))
    .limit(pageLength + 1);
  const shown = rows.slice(0, pageLength);
  const last = shown.at(-1);
  return {
    reports: shown,
    older: rows.length > pageLength && last ? `${last.capturedAt.toISOString()}~${last.id}` : null,
  };
}

function conditionsOf(ctx: Context, asked: ReportFilter): (SQL | undefined)[] {
  const me = ctx.actor?.kind === 'person' ? ctx.actor.id : null;
  return [
    asked.q ? says(asked.q) : undefined,
    asked.situation ? eq(reports.situationId, asked.situation) : undefined,
    asked.publisher
      ? fromSource(sql`named.id = ${asked.publisher} or named.merged_into_id = ${asked.publisher}`)
      : undefined,
    asked.state === 'todo' ? isNull(reports.finishedAt) : undefined,
    asked.state === 'finished' ? isNotNull(reports.finishedAt) : undefined,
    asked.mine && me ? eq(assignments.personId, me) : undefined,
  ];
}

function says(words: string): SQL | undefined {
  const like = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return or(
    sql`${reports.title} ilike ${like(words)}`,
    sql`${snapshots.text} ilike ${like(words)}`,
    fromSource(sql`exists (
      select from sources same, unnest(same.folded_names) as one(name)
      where coalesce(same.merged_into_id, same.id) = coalesce(named.merged_into_id, named.id)
        and one.name like ${like(foldName(words))})`),
  );
}

/** The source that issued or wrote the report is one of which this is true. */
function fromSource(condition: SQL): SQL {
  return sql`exists (
    select from sources named where named.id in (${reports.publisherId}, ${reports.authorId}) and (${condition})
  )`;
}

/** Ranges may overlap; what two leave out counts once. */
function excludedShare(): SQL<number> {
  return sql<number>`coalesce((
    select sum(upper(part) - lower(part))::float / greatest(${snapshots.utf16Length}, 1) from unnest((
      select range_agg(int4range(${excludedRanges.start}, ${excludedRanges.end})) from ${excludedRanges}
      where ${excludedRanges.snapshotId} = ${snapshots.id} and ${excludedRanges.liftedAt} is null
    )) as part
  ), 0)`.mapWith(Number) as SQL<number>;
}

/** Sources that issued or wrote a report, by name; merged ones as their survivor. */
export async function listPublishers(ctx: Context): Promise<{ id: string; name: string }[]> {
  must(ctx.actor, 'read the desk');
  const rows = await ctx.db.execute<{ id: string; name: string }>(sql`
    select now.id, now.name from sources now
    where exists (
      select from sources named join reports r on named.id in (r.publisher_id, r.author_id)
      where coalesce(named.merged_into_id, named.id) = now.id
    )
    order by lower(now.name)`);
  return [...rows];
}
