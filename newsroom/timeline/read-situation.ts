import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { type Database, readRows } from '@/db/client';
import { standings } from '@/db/vocabulary';
import { byId, current, situationBySlug, upTo } from './current';
import { readMeasures } from './read-figures';
import {
  keySeriesOf,
  type LastDay,
  type QuotedSource,
  recentDays,
  type SituationPage,
} from './situation-page';
import { type ShownStanding, shownStanding, shownStandings } from './standing';
import { countsOfDays, daysWithClaims, sourceIdsOf } from './standing-rows';
import type { SourceVersion, TakeawayVersion } from './version';

const mostLastDays = 7;
const mostQuoted = 8;
/** Claims in the small charts: of the last days, as far back as these reach; the charts tell their span. */
const mostInSeries = 300;

/** A situation as a whole, at a moment; without one, now. Null when there is no such situation. */
export async function readSituationPage(
  db: Database,
  slug: string,
  at?: Date,
): Promise<SituationPage | null> {
  const situation = await situationBySlug(db, slug, at);
  if (!situation) return null;
  const { situationId } = situation;
  const days = await daysWithClaims(db, situationId, {}, at);
  const latest = days.at(-1)?.day;
  const recent = latest && {
    first: Temporal.PlainDate.from(latest)
      .subtract({ days: recentDays - 1 })
      .toString(),
    last: latest,
  };
  return {
    asOf: at?.toISOString() ?? null,
    situation,
    days,
    corrections: await countNotices(db, situationId, at),
    last: await lastDays(db, situationId, days.slice(-mostLastDays).reverse(), at),
    series: recent ? keySeriesOf(await readMeasures(db, situationId, recent, mostInSeries, at)) : [],
    quoted: recent ? await mostQuotedIn(db, situationId, recent, at) : [],
  };
}

async function countNotices(db: Database, situationId: string, at: Date | undefined): Promise<number> {
  const [row] = await readRows<{ notices: number }>(
    db,
    sql`
    select count(*)::int as notices from public_notices n
    where n.situation_id = ${situationId} ${upTo(at, sql`n.published_at`)}`,
  );
  return row?.notices ?? 0;
}

async function lastDays(
  db: Database,
  situationId: string,
  days: readonly { day: string; claims: number }[],
  at: Date | undefined,
): Promise<LastDay[]> {
  if (days.length === 0) return [];
  const range = { from: days.at(-1)?.day, to: days[0]?.day };
  const counted = await countsOfDays(db, { situationId, ...range }, at);
  const takeaways = await current<TakeawayVersion>(
    db,
    sql`v.situation_id = ${situationId} and v.kind = 'takeaway' and v.day between ${range.from}::date and ${range.to}::date`,
    at,
  );
  return days.map(({ day, claims }) => {
    const own = new Map<ShownStanding, number>();
    for (const one of counted.filter((row) => row.day === day)) {
      const shown = shownStanding(one);
      own.set(shown, (own.get(shown) ?? 0) + one.claims);
    }
    const lede = takeaways.find((takeaway) => takeaway.day === day);
    return {
      day,
      claims,
      standings: shownStandings.flatMap((standing) => {
        const number = own.get(standing);
        return number ? [{ standing, claims: number }] : [];
      }),
      inBrief: (!lede?.withdrawal && lede?.sentences[0]?.words) || null,
    };
  });
}

/** Who stands behind the claims of some days that are upheld: publishers, authors and speakers, each claim counted once. */
async function mostQuotedIn(
  db: Database,
  situationId: string,
  { first, last }: { first: string; last: string },
  at: Date | undefined,
): Promise<QuotedSource[]> {
  const counted = await sourceIdsOf(db, { situationId, from: first, to: last, standings: notTakenBack }, at);
  const sources = await byId<SourceVersion>(
    db,
    'source',
    counted.flatMap(({ ids }) => ids),
    at,
  );
  // A source that turned out to be another one bears that one's name already; a claim that cites both counts once.
  const itself = (id: string) => sources.get(id)?.mergedIntoId ?? id;
  const claims = new Map<string, number>();
  for (const { ids, claims: number } of counted)
    for (const id of new Set(ids.map(itself))) claims.set(id, (claims.get(id) ?? 0) + number);
  const named = new Map([...sources].map(([id, source]) => [itself(id), source]));
  return [...claims]
    .flatMap(([id, number]) => {
      const source = named.get(id);
      return source ? [{ source, claims: number }] : [];
    })
    .sort((a, b) => b.claims - a.claims || a.source.name.localeCompare(b.source.name))
    .slice(0, mostQuoted);
}

/** Whoever is quoted in what the desk has taken back is not counted. */
const notTakenBack = standings.filter((standing) => standing !== 'withdrawn');
