import { and, desc, eq, gte, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { claims, drafts } from '@/db/schema/claims';
import { assignments } from '@/db/schema/desk';
import { claimKinds, standings } from '@/db/vocabulary';
import type { Context } from '@/newsroom/context';
import { must } from '@/newsroom/policy';
import { calendarDay, isStorable } from '@/newsroom/text';
import { type ClaimLine, claimLines } from './lines';
import { type ClaimState, claimStates } from './state';

const open = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** The database knows no year 0. */
const someDay = calendarDay.refine((day) => day >= '0001');

/** What a list of claims is narrowed to, as an address says it. What means nothing is as if it were not there. */
export const claimFilter = z.object({
  /** Words of the statement. */
  q: open(z.string().trim().max(200).refine(isStorable)),
  situation: open(z.uuid()),
  kind: open(z.enum(claimKinds)),
  /** What readers are told; "none": readers see nothing. */
  standing: open(z.enum([...standings, 'none'])),
  state: open(z.enum(claimStates)),
  /** Who wrote the latest revision or the draft, or takes care of it. */
  person: open(z.uuid()),
  report: open(z.uuid()),
  source: open(z.uuid()),
  from: open(someDay),
  to: open(someDay),
});
export type ClaimFilter = z.output<typeof claimFilter>;

/** A page of a list ends with the claim from which the next one goes on. */
const cursorForm = z.tuple([z.iso.datetime().regex(/^2/), z.uuid()]);
const pageLength = 50;

export type ClaimPage = {
  claims: ClaimLine[];
  /** Hand it in to read on; null at the end. */
  older: string | null;
  /** How many claims the filter leaves, by state and in all; the state itself does not narrow these. */
  counts: Record<ClaimState | 'all', number>;
};

/**
 * Claims, the last touched first, fifty at a time.
 *
 * @param filter as claimFilter takes it.
 * @param older the cursor of the page before; anything else begins at the top.
 * @throws NotAllowed
 */
export async function listClaims(ctx: Context, filter: unknown = {}, older?: string): Promise<ClaimPage> {
  must(ctx.actor, 'read the desk');
  const asked = claimFilter.parse(filter);
  const lines = claimLines(ctx);
  const narrowed = and(...conditionsOf(lines, asked));
  const [at, id] = cursorForm.safeParse(older?.split('~')).data ?? [];
  const beyond =
    at && id ? sql`(${lines.touched}, ${claims.id}) < (${at}::timestamptz, ${id}::uuid)` : undefined;
  const state = asked.state && lines.states[asked.state];
  const [found, counts] = await Promise.all([
    lines.read(and(narrowed, state, beyond), [desc(lines.touched), desc(claims.id)], pageLength + 1),
    lines.count(narrowed, lines.states),
  ]);
  const shown = found.slice(0, pageLength);
  const last = shown.at(-1);
  return {
    claims: shown,
    older: found.length > pageLength && last ? `${last.touchedAt.toISOString()}~${last.id}` : null,
    counts,
  };
}

/** What the filter asks of a claim, but for its state. */
export function conditionsOf(
  lines: ReturnType<typeof claimLines>,
  asked: Omit<ClaimFilter, 'state'>,
): (SQL | undefined)[] {
  const { revision, published, statement } = lines;
  return [
    asked.q
      ? sql`concat_ws(' ', ${statement}, ${drafts.fields}::jsonb ->> 'statement') ilike ${`%${asked.q.replace(/[\\%_]/g, '\\$&')}%`}`
      : undefined,
    asked.situation ? eq(claims.situationId, asked.situation) : undefined,
    asked.kind
      ? sql`coalesce(${revision.kind}::text, ${drafts.fields}::jsonb ->> 'kind') = ${asked.kind}`
      : undefined,
    asked.standing === 'none' ? isNull(published.standing) : undefined,
    asked.standing && asked.standing !== 'none' ? eq(published.standing, asked.standing) : undefined,
    asked.person
      ? or(
          eq(revision.authorId, asked.person),
          eq(drafts.authorId, asked.person),
          eq(assignments.personId, asked.person),
        )
      : undefined,
    asked.report ? citing(revision.id, sql`snapshot.report_id = ${asked.report}`) : undefined,
    asked.source ? citing(revision.id, namedBy(asked.source)) : undefined,
    asked.from ? gte(revision.day, asked.from) : undefined,
    asked.to ? lte(revision.day, asked.to) : undefined,
  ];
}

type Revision = ReturnType<typeof claimLines>['revision'];

/** The revision has a citation of which this is true. */
function citing(revisionId: Revision['id'], condition: SQL): SQL {
  return sql`exists (
    select 1 from citations citation
    join passages passage on passage.id = citation.passage_id
    join snapshots snapshot on snapshot.id = passage.snapshot_id
    join reports report on report.id = snapshot.report_id
    where citation.revision_id = ${revisionId} and ${condition}
  )`;
}

/** The source issued or wrote the report, or speaks in the attribution; also under a name that was merged into it. */
function namedBy(sourceId: string): SQL {
  const meant = sql`(select id from sources where id = ${sourceId} or merged_into_id = ${sourceId})`;
  return sql`(
    report.publisher_id in ${meant} or report.author_id in ${meant} or exists (
      select 1 from attribution_steps step where step.citation_id = citation.id and step.source_id in ${meant}
    )
  )`;
}
