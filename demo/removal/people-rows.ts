import { sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';

/** Those of these people to whom some row still refers, in whatever table: they signed or wrote something that stays. */
export async function peopleStillNamed(tx: Transaction, ids: readonly string[]): Promise<Set<string>> {
  const references = await tx.execute<{ table: string; column: string }>(sql`
    select k.conrelid::regclass::text as "table", a.attname as "column"
    from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)
    where k.contype = 'f' and k.confrelid = 'people'::regclass`);
  const named = new Set<string>();
  for (const { table, column } of references) {
    const [from, by] = [sql.identifier(table), sql.identifier(column)];
    for (const id of ids) {
      const [row] = await tx.execute(sql`select 1 from ${from} where ${by} = ${id} limit 1`);
      if (row) named.add(id);
    }
  }
  return named;
}
