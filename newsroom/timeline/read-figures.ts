import { sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { byId, current, situationBySlug, upTo } from './current';
import { type FiguresPage, measuresOverTime } from './figures-page';
import { standingFor } from './joined';
import type { ClaimVersion, SourceVersion } from './version';
import { sourcesOfClaims } from './voices';

/** Canonical text has no spaces: this matches the member of a payload that has figures and was not joined to another claim. */
const hasFigures = sql`v.payload like '%"figures":[{%' and v.payload not like '%"mergedIntoId":"%'`;

/**
 * The figures of a month of a situation; null when there is no such situation.
 *
 * @param month YYYY-MM; without it, or where it has no figures, the last one that has.
 */
export async function readFigures(
  db: Database,
  slug: string,
  month?: string,
  at?: Date,
): Promise<FiguresPage | null> {
  const situation = await situationBySlug(db, slug, at);
  if (!situation) return null;
  const months = await monthsWithFigures(db, situation.situationId, at);
  const shown = month && months.includes(month) ? month : (months.at(-1) ?? null);
  const claims = shown ? await claimsOfMonth(db, situation.situationId, shown, at) : [];
  const events = await standingFor(
    db,
    claims.map(({ eventId }) => eventId),
    at,
  );
  const sources = await byId<SourceVersion>(db, 'source', [...sourcesOfClaims(claims)], at);
  return {
    asOf: at?.toISOString() ?? null,
    situation,
    month: shown,
    months,
    measures: measuresOverTime(claims, events, sources),
  };
}

function claimsOfMonth(db: Database, situationId: string, month: string, at: Date | undefined) {
  return current<ClaimVersion>(
    db,
    sql`v.kind = 'claim' and v.situation_id = ${situationId} and ${hasFigures}
      and v.day >= ${`${month}-01`}::date and v.day < ${`${month}-01`}::date + interval '1 month'`,
    at,
  );
}

async function monthsWithFigures(db: Database, situationId: string, at: Date | undefined): Promise<string[]> {
  const rows = await db.execute<{ month: string }>(sql`
    select distinct to_char(v.day, 'YYYY-MM') as month from public_versions v
    where v.kind = 'claim' and v.situation_id = ${situationId} and ${hasFigures} ${upTo(at, sql`v.published_at`)}
      and not exists (
        select from public_versions newer where newer.kind = 'claim' and newer.subject_id = v.subject_id
          and newer.published_at > v.published_at ${upTo(at, sql`newer.published_at`)}
      )
    order by month`);
  return rows.map(({ month }) => month);
}
