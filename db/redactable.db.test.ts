import { getTableName, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { testDatabase } from '@/testing/database';
import { journaled } from './journaled';

const database = testDatabase();

/** What a redaction says of itself stays. */
const kept = ['redactions', 'redaction_answers'];

test('the database lets a redaction empty the sealed columns, all of them, and no others', async () => {
  const sealed = journaled.filter((kind) => kind.sealed.length > 0);
  for (const kind of sealed) {
    const name = getTableName(kind.table);
    const [row] = await database.db.execute<{ columns: string[] | null }>(
      sql`select redactable_columns(${name}) as columns`,
    );
    expect(row?.columns ?? null, name).toEqual(kept.includes(name) ? null : ['salt', ...kind.sealed]);
  }
});

test('the app cannot empty a row that no redaction names', async () => {
  const emptied = database.app`select empty_redacted_rows(gen_random_uuid()) as rows`;
  expect(await emptied).toMatchObject([{ rows: 0 }]);
  await expect(database.app`update public_versions set payload = null`).rejects.toThrow(
    /permission denied|insert-only/,
  );
});
