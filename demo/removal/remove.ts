import { eq, getTableName, type SQL, sql } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { journaled } from '@/db/journaled';
import { people } from '@/db/schema/people';
import { situations } from '@/db/schema/situations';
import type { Clock, Context } from '@/newsroom/context';
import { NotFound } from '@/newsroom/errors';
import { type Change, change } from '@/newsroom/journal';
import { publicationChannel } from '@/newsroom/timeline/publish';
import { peopleStillNamed } from './people-rows';
import { rowsOfSituation } from './situation-rows';
import { list, strayedSources } from './source-rows';

const tables = new Map(journaled.map((kind) => [getTableName(kind.table), kind]));

/**
 * Takes the demonstration away, for good: the situation with all that hangs on it, its people, and the sources that nothing else
 * uses. The journal's lines stay, and one more names every row that is gone, so that the chain holds and the removal can be seen.
 *
 * @param owner the database as the role that owns the tables: nobody else can delete what is insert-only.
 * @returns how many rows went, and how many of the people stay, disabled, because they worked on something else, too.
 * @throws NotFound when there is no demonstration.
 */
export async function removeDemonstration(
  owner: Database,
  clock: Clock,
): Promise<{ rows: number; peopleKept: number }> {
  const ctx: Context = { db: owner, clock, actor: { kind: 'program', name: 'command line' } };
  return change(ctx, { action: 'remove demonstration', subjectKind: 'situation' }, async (c) => {
    const situationIds = await demonstrations(c);
    const everyone = await c.tx.select().from(people).where(eq(people.demonstration, true));
    if (situationIds.length === 0 && everyone.every(({ disabledAt }) => disabledAt))
      throw new NotFound('demonstration');
    c.about({ subjectId: situationIds[0], situationId: situationIds[0] });
    return withoutGuards(c.tx, async () => {
      let rows = 0;
      for (const id of situationIds)
        for (const [table, where] of rowsOfSituation(id)) rows += await take(c, table, where);
      const ids = everyone.map(({ id }) => id);
      rows += await removeSources(c, ids);
      const persons = await removePeople(c, everyone);
      for (const situationId of situationIds)
        await c.tx.execute(sql`select pg_notify(${publicationChannel}, ${JSON.stringify({ situationId })})`);
      return { rows: rows + persons.rows, peopleKept: persons.kept };
    });
  });
}

async function demonstrations(c: Change): Promise<string[]> {
  const rows = await c.tx
    .select({ id: situations.id })
    .from(situations)
    .where(eq(situations.demonstration, true))
    .for('update');
  return rows.map(({ id }) => id);
}

/** With the guards of insert-only tables down, for this transaction alone; nobody else sees them so. */
async function withoutGuards<T>(tx: Transaction, work: () => Promise<T>): Promise<T> {
  const guarded = journaled.filter((kind) => kind.insertOnly).map((kind) => getTableName(kind.table));
  const set = async (how: 'disable' | 'enable') => {
    for (const table of guarded)
      await tx.execute(sql`alter table ${sql.identifier(table)} ${sql.raw(how)} trigger insert_only_rows`);
  };
  await set('disable');
  const result = await work();
  await set('enable');
  return result;
}

/** Deletes rows and has the line name them, where the journal answers for their table. @returns how many. */
async function take(c: Change, table: string, where: SQL): Promise<number> {
  const kind = tables.get(table);
  const returning = kind ? sql`returning id` : sql``;
  const from = sql.identifier(table);
  const gone = await c.tx.execute<{ id: string }>(sql`delete from ${from} where ${where} ${returning}`);
  const ids = gone.map(({ id }) => id);
  if (kind) c.removed(kind.table, ids);
  return gone.count;
}

async function removeSources(c: Change, peopleIds: readonly string[]): Promise<number> {
  const stray = await strayedSources(c.tx, peopleIds);
  const these = list(stray.sources);
  return (
    (await take(c, 'source_merges', sql`merged_id = any(${these}) or survivor_id = any(${these})`)) +
    (await take(c, 'learned_names', sql`source_id = any(${these})`)) +
    (await take(c, 'reliability_records', sql`source_id = any(${these})`)) +
    (await take(c, 'public_versions', sql`kind = 'source' and subject_id = any(${these})`)) +
    (await take(c, 'sources', sql`id = any(${these})`)) +
    (await take(c, 'parties', sql`id = any(${list(stray.parties)})`))
  );
}

/** Whoever signed something that stays, stays in its history, but can sign in no more. */
async function removePeople(
  c: Change,
  everyone: readonly (typeof people.$inferSelect)[],
): Promise<{ rows: number; kept: number }> {
  const ids = everyone.map(({ id }) => id);
  const all = list(ids);
  let rows =
    (await take(c, 'sessions', sql`person_id = any(${all})`)) +
    (await take(c, 'inbox_entries', sql`person_id = any(${all})`)) +
    (await take(c, 'invitations', sql`person_id = any(${all})`));
  const named = await peopleStillNamed(c.tx, ids);
  for (const { id, disabledAt } of everyone)
    if (named.has(id)) await c.update(people, id, { disabledAt: disabledAt ?? c.now, passwordHash: null });
  rows += await take(c, 'people', sql`id = any(${list(ids.filter((id) => !named.has(id)))})`);
  return { rows, kept: named.size };
}
