import { eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import { claimRevisions, claims } from '@/db/schema/claims';
import { citations, figures } from '@/db/schema/evidence';
import { passages, snapshots } from '@/db/schema/reports';
import { situations } from '@/db/schema/situations';
import { sources } from '@/db/schema/sources';
import { claimFindings, situationFindings } from '@/db/vocabulary';
import type { Context } from '@/newsroom/context';
import { NotFound } from '@/newsroom/errors';
import type { DocumentFacts } from '@/newsroom/extraction/document';
import type { Suggestion } from '@/newsroom/extraction/suggest';
import { must } from '@/newsroom/policy';
import { findReport } from '@/newsroom/reports/find';
import { readFlags } from '@/newsroom/takeaways/find';
import { passageOf } from '@/newsroom/workbench/passage';
import { readingOf } from '@/newsroom/workbench/reading';
import { knownOf } from '@/newsroom/workbench/workbench';
import type { ReadClaim, Setting } from './claim/read-claim';
import { claimRules } from './claim/rules';
import { type Kept, keepFindings, type NoticedOf } from './keep';

import { type FindAttribution, readClaims } from './read-claims';
import type { NoticedAmong } from './situation/read-situation';
import { situationRules } from './situation/rules';

/**
 * Checks the claims of a situation, each by itself and among each other.
 *
 * @throws NotFound. NotAllowed.
 */
export async function checkSituation(ctx: Context, situationId: string): Promise<Kept> {
  must(ctx.actor, 'notice a finding');
  const setting = await settingOf(ctx, situationId);
  const all = await readClaims(ctx.db, situationId, {
    findAttribution: await attributionsIn(ctx, eq(snapshots.situationId, situationId)),
  });
  const among = await amongThem(ctx, situationId, setting, all);
  const rules = [...claimFindings, ...situationFindings];
  return keepFindings(ctx, { situationId, rules, about: null }, [
    ...all.flatMap((claim) => ofOne(claim, setting)),
    ...among,
  ]);
}

/**
 * Checks one claim, and how it agrees with those near it: of its event, of its measures, of nearby days.
 *
 * @throws NotFound where nothing was submitted of it. NotAllowed.
 */
export async function checkClaim(ctx: Context, claimId: string): Promise<Kept> {
  must(ctx.actor, 'notice a finding');
  const [claim] = await ctx.db.select().from(claims).where(eq(claims.id, claimId));
  if (!claim) throw new NotFound('claim');
  const { situationId } = claim;
  const setting = await settingOf(ctx, situationId);
  const cited = ctx.db
    .select({ id: passages.snapshotId })
    .from(passages)
    .innerJoin(citations, eq(citations.passageId, passages.id))
    .innerJoin(claimRevisions, eq(claimRevisions.id, citations.revisionId))
    .where(eq(claimRevisions.claimId, claimId));
  const near = await readClaims(ctx.db, situationId, {
    findAttribution: await attributionsIn(ctx, inArray(snapshots.id, cited)),
    among: nearTo(claimId),
  });
  const own = near.find((one) => one.claimId === claimId);
  if (!own) throw new NotFound('claim');
  const among = await amongThem(ctx, situationId, setting, near);
  const rules = [...claimFindings, ...situationFindings];
  const mine = among.filter(
    ({ subjectId, alsoAbout }) => subjectId === claimId || alsoAbout.includes(claimId),
  );
  return keepFindings(ctx, { situationId, rules, about: [claimId] }, [...ofOne(own, setting), ...mine]);
}

async function settingOf(ctx: Context, situationId: string): Promise<Setting> {
  const [situation] = await ctx.db
    .select({ timeZone: situations.timeZone, beganOn: situations.beganOn })
    .from(situations)
    .where(eq(situations.id, situationId));
  if (!situation) throw new NotFound('situation');
  return situation;
}

function ofOne(claim: ReadClaim, setting: Setting): NoticedOf[] {
  return claimRules
    .flatMap((rule) => rule(claim, setting))
    .map((one) => ({
      ...one,
      subjectKind: 'claim',
      subjectId: claim.claimId,
      alsoAbout: [],
      snapshotId: null,
    }));
}

async function amongThem(
  ctx: Context,
  situationId: string,
  setting: Setting,
  claimsRead: readonly ReadClaim[],
): Promise<NoticedOf[]> {
  const [takeaways, people] = await Promise.all([
    readFlags(ctx, situationId),
    ctx.db
      .select({ sourceId: sources.id, name: sources.name, aliases: sources.aliases, kind: sources.kind })
      .from(sources)
      .where(isNull(sources.mergedIntoId)),
  ]);
  const read = {
    ...setting,
    now: ctx.clock.now().toISOString(),
    claims: claimsRead,
    takeaways,
    sources: people.map(({ kind, ...source }) => ({ ...source, isPerson: kind === 'person' })),
  };
  return situationRules.flatMap((rule) => rule(read)).flatMap(aboutFirst);
}

function aboutFirst({ about: [first, ...others], ...noticed }: NoticedAmong): NoticedOf[] {
  if (!first) return [];
  return [
    {
      ...noticed,
      subjectKind: first.kind,
      subjectId: first.id,
      alsoAbout: others.map(({ id }) => id),
      snapshotId: null,
    },
  ];
}

/** Claims of the same event, with a figure of the same measure, or of days that are at most two apart. */
function nearTo(claimId: string): SQL | undefined {
  return inArray(
    claims.id,
    sql`(
      select distinct near.claim_id from ${claimRevisions} as own
      join ${claimRevisions} as near on near.event_id = own.event_id
        or near.day between own.day - 2 and own.day + 2
        or near.id in (
          select theirs.revision_id from ${figures} as theirs
          join ${figures} as mine on mine.measure_id = theirs.measure_id and mine.revision_id = own.id
        )
      where own.claim_id = ${claimId}
    )`,
  );
}

/** A snapshot as it was read. */
type Read = { text: string; facts: DocumentFacts; suggestions: readonly Suggestion[] };

/** Reads each snapshot once for the words that say who asserts what. */
async function attributionsIn(ctx: Context, which: SQL): Promise<FindAttribution> {
  const rows = await ctx.db
    .select({ snapshotId: snapshots.id, reportId: snapshots.reportId })
    .from(snapshots)
    .where(which);
  const readings = new Map<string, Read>();
  for (const { snapshotId, reportId } of rows) {
    const report = await findReport(ctx, reportId, snapshotId);
    const { facts } = await knownOf(ctx, report);
    const reading = readingOf(report.snapshot, facts);
    if (reading)
      readings.set(snapshotId, { text: report.snapshot.text, facts, suggestions: reading.suggestions });
  }
  return (snapshotId, { start, end }) => {
    const read = readings.get(snapshotId);
    if (!read) return null;
    const passage = passageOf(read.text, { start, end }, read.facts, read.suggestions);
    return passage?.attribution[0]?.wording ?? null;
  };
}
