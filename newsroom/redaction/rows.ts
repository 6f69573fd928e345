import { and, getTableName, inArray, isNotNull, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '@/db/client';

type Sealed = PgTable & { id: PgColumn; salt: PgColumn };

/** Rows whose words are to go: ids by the table's name in the database. What lost its words already is left out. */
export class Rows {
  private readonly ids = new Map<string, Set<string>>();

  constructor(readonly tx: Transaction) {}

  /** @returns the ids of all rows that match, with words or without. */
  async add(table: Sealed, where: SQL | undefined): Promise<string[]> {
    const rows = (await this.tx
      .select({ id: table.id, salt: table.salt })
      .from(table as PgTable)
      .where(where)) as { id: string; salt: string | null }[];
    this.addIds(
      table,
      rows.filter(({ salt }) => salt !== null).map(({ id }) => id),
    );
    return rows.map(({ id }) => id);
  }

  /** Rows by id, as far as they still have words. */
  async addThese(table: Sealed, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.add(table, and(inArray(table.id, [...ids]), isNotNull(table.salt)));
  }

  list(): { table: string; rowId: string }[] {
    return [...this.ids].flatMap(([table, ids]) => [...ids].map((rowId) => ({ table, rowId })));
  }

  private addIds(table: PgTable, ids: readonly string[]): void {
    const name = getTableName(table);
    const known = this.ids.get(name) ?? new Set();
    for (const id of ids) known.add(id);
    this.ids.set(name, known);
  }
}
