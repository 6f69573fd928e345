import { randomUUID } from 'node:crypto';
import { and, eq, getTableColumns, getTableName, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '@/db/client';
import { type Journaled, journaled } from '@/db/journaled';
import { journal, journalHead } from '@/db/schema/journal';
import type { Actor, Context } from './context';
import { canonicalText, digestOf, newSalt, sealOf, shownRow } from './digest';
import { NotAllowed } from './errors';
import { type HashedLine, hashOfLine, ofPresentFormula, sealOfDetail } from './journal-line';

/**
 * Promise 7. Every change goes through `change`: one transaction, its rows, and its journal line, all or nothing. How the lines are
 * chained stands in journal-line.ts.
 */

type KeptTable = PgTable & { id: PgColumn; journalLine: PgColumn };
type Insert<T extends PgTable> = Omit<T['$inferInsert'], 'journalLine' | 'salt' | 'seal'>;

export type Line = {
  /** Verb and thing, in the newsroom's words. */
  action: string;
  subjectKind: string;
  subjectId?: string | null;
  situationId?: string | null;
};

/** Stands in a line where the digest of a row would, once the row is gone on purpose. */
export const removedWord = 'removed';

/** A change under way. */
export type Change = {
  tx: Transaction;
  /** The moment of the change, one for all its rows. */
  now: Date;
  insert<T extends KeptTable>(table: T, values: Insert<T>): Promise<T['$inferSelect']>;
  insertAll<T extends KeptTable>(table: T, values: Insert<T>[]): Promise<T['$inferSelect'][]>;
  /** Changes one row; `where` narrows it, to the version that was read, say. Null when no row matched. */
  update<T extends KeptTable>(
    table: T,
    id: string,
    set: Partial<T['$inferInsert']>,
    where?: SQL,
  ): Promise<T['$inferSelect'] | null>;
  /**
   * Changes one row like `update`, without what stood before in the journal's detail: what a redaction takes away must not be
   * repeated by the line that says so.
   */
  forget<T extends KeptTable>(table: T, id: string, set: Partial<T['$inferInsert']>): Promise<void>;
  /** Says of rows that this change has deleted that they are gone; nothing but a removal by the owner of the tables can. */
  removed(table: PgTable, ids: readonly string[]): void;
  /** Names the subject where it is known only inside the change. */
  about(subject: { subjectId?: string; situationId?: string; action?: string }): void;
};

type Written = { kind: Journaled; before: Row | null; after: Row; isForgotten?: true };
/** Ids of rows by the name of their table. */
type Gone = Map<string, string[]>;
type Row = Record<string, unknown>;

/**
 * Runs a change and writes its journal line in the same transaction. A change that wrote no row leaves no line.
 *
 * @param line what to call it; the actor and the time come from the context.
 * @param work does the writing through the change it is handed; what it throws rolls everything back.
 * @returns what the work returns.
 */
export async function change<T>(ctx: Context, line: Line, work: (change: Change) => Promise<T>): Promise<T> {
  const actor = ctx.actor;
  if (!actor) throw new NotAllowed(line.action);
  return ctx.db.transaction(async (tx) => {
    const id = randomUUID();
    const now = ctx.clock.now();
    const named = { ...line };
    const written = new Map<string, Written>();
    const gone: Gone = new Map();
    const result = await work({
      tx,
      now,
      insert: async (table, values) => {
        const [row] = await insertRows(tx, id, written, table, [values]);
        if (!row) throw new Error(`${getTableName(table)}: the row was not inserted`);
        return row;
      },
      insertAll: (table, values) => insertRows(tx, id, written, table, values),
      update: (table, rowId, set, where) => updateRow(tx, id, written, table, rowId, set, where),
      async forget(table, rowId, set) {
        if (!(await updateRow(tx, id, written, table, rowId, set))) return;
        const row = written.get(`${getTableName(table)} ${rowId}`);
        if (row) row.isForgotten = true;
      },
      removed(table, ids) {
        const name = getTableName(kindOf(table).table);
        if (ids.length > 0) gone.set(name, [...(gone.get(name) ?? []), ...ids]);
      },
      about: (subject) => Object.assign(named, subject),
    });
    if (written.size > 0 || gone.size > 0)
      await appendLine(tx, { id, at: now, actor, line: named, written: [...written.values()], gone });
    return result;
  });
}

const kinds = new Map(journaled.map((kind) => [getTableName(kind.table), kind]));

function kindOf(table: PgTable): Journaled {
  const kind = kinds.get(getTableName(table));
  if (!kind) throw new Error(`${getTableName(table)} is not a journaled table (db/journaled.ts)`);
  return kind;
}

async function insertRows<T extends KeptTable>(
  tx: Transaction,
  line: string,
  written: Map<string, Written>,
  table: T,
  values: Insert<T>[],
): Promise<T['$inferSelect'][]> {
  if (values.length === 0) return [];
  const kind = kindOf(table);
  const complete = values.map((value) => {
    const row: Row = { ...value, journalLine: line };
    if (kind.sealed.length) {
      row.salt = newSalt();
      row.seal = sealOf(kind, withDefaults(table, row), row.salt as string);
    }
    return row;
  });
  const rows = (await tx
    .insert(table)
    .values(complete as never)
    .returning()) as Row[];
  for (const row of rows) written.set(`${getTableName(table)} ${row.id}`, { kind, before: null, after: row });
  return rows as T['$inferSelect'][];
}

/** The seal is made before the row is written, so what the database would fill in must be known here. */
function withDefaults(table: PgTable, row: Row): Row {
  for (const [key, column] of Object.entries(getTableColumns(table)))
    if (row[key] === undefined && column.default !== undefined && typeof column.default !== 'object')
      row[key] = column.default;
  return row;
}

async function updateRow<T extends KeptTable>(
  tx: Transaction,
  line: string,
  written: Map<string, Written>,
  table: T,
  rowId: string,
  set: Partial<T['$inferInsert']>,
  where?: SQL,
): Promise<T['$inferSelect'] | null> {
  const kind = kindOf(table);
  const target = and(eq(table.id, rowId), where);
  const [before] = (await tx
    .select()
    .from(table as PgTable)
    .where(target)
    .for('update')) as Row[];
  if (!before) return null;
  const [after] = (await tx
    .update(table)
    .set({ ...set, journalLine: line } as never)
    .where(eq(table.id, rowId))
    .returning()) as Row[];
  if (!after) return null;
  const key = `${getTableName(table)} ${rowId}`;
  written.set(key, { kind, before: written.get(key)?.before ?? before, after });
  return after as T['$inferSelect'];
}

async function appendLine(
  tx: Transaction,
  of: { id: string; at: Date; actor: Actor; line: Line; written: Written[]; gone: Gone },
): Promise<void> {
  const { id, at, actor, line, written, gone } = of;
  const detail = canonicalText([
    ...written.map(({ kind, before, after, isForgotten }) => ({
      table: getTableName(kind.table),
      ...(before && !isForgotten && { before: shownRow(kind, before) }),
      after: shownRow(kind, after),
    })),
    ...[...gone].map(([table, ids]) => ({ table, removed: ids.length })),
  ]);
  const rows = canonicalText([
    ...written.map(({ kind, after }) => [getTableName(kind.table), after.id, digestOf(kind, after)]),
    ...[...gone].flatMap(([table, ids]) => ids.map((rowId) => [table, rowId, removedWord])),
  ]);
  const salt = newSalt();

  // Taken last, just before commit: it orders the lines, and everybody who writes waits for it.
  const [head] = await tx.select().from(journalHead).where(eq(journalHead.id, 1)).for('update');
  if (!head) throw new Error('the journal has no head; was the database migrated?');
  const position = head.position + 1;
  const hashed: HashedLine = {
    id,
    position,
    at,
    personId: actor.kind === 'person' ? actor.id : null,
    actor: actor.name,
    action: line.action,
    subjectKind: line.subjectKind,
    subjectId: line.subjectId ?? null,
    situationId: line.situationId ?? null,
    seal: sealOfDetail(salt, detail),
    rows,
    ...ofPresentFormula(),
  };
  const hash = hashOfLine(head.hash, hashed);
  if (!hash) throw new Error('the line follows no formula');
  await tx.insert(journal).values({ ...hashed, detail, salt, previousHash: head.hash, hash });
  await tx.update(journalHead).set({ position, hash }).where(eq(journalHead.id, 1));
}
