import type { Database, Transaction } from '@/db/client';

export type Reading = Database | Transaction;

/** Something that is not as it was written. */
export type Tampering = {
  /** Table and key, such as "reviews 3f0c…" or "journal line 12". */
  where: string;
  what: string;
};

/** Rows of a query in portions, so that a large site fits into memory. */
export async function* inPortions<Row>(
  read: (offset: Row | null, limit: number) => Promise<Row[]>,
  limit = 1000,
): AsyncGenerator<Row> {
  for (let last: Row | null = null; ; ) {
    const rows: Row[] = await read(last, limit);
    yield* rows;
    last = rows.at(-1) ?? null;
    if (rows.length < limit) return;
  }
}
