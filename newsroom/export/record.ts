import { and, asc, eq, getTableName, gt, inArray, or, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Database, Transaction } from '@/db/client';
import { journaled } from '@/db/journaled';
import { journal } from '@/db/schema/journal';
import { publicVersions } from '@/db/schema/publication';
import { redactedRows, redactions } from '@/db/schema/redactions';
import { situations } from '@/db/schema/situations';
import { canonicalText, plainRow } from '@/newsroom/digest';
import { NotFound } from '@/newsroom/errors';
import { coveredBy } from '@/newsroom/journal-line';
import { readHead } from '@/newsroom/verify/head';
import { inPortions } from '@/newsroom/verify/reading';

/** What an export calls itself; docs/export-format.md describes it, public/verify-export.mjs checks it. */
export const recordFormat = { format: 'daybook export', version: 1 } as const;

type Write = (line: string) => void;

/**
 * Writes the public record of a situation as JSON Lines, so that anyone can verify it without this program: the chain of the journal
 * from its first line on, with nobody's name, and every public version of the situation and of the sources that it names. It reads
 * in one repeatable-read transaction, so that a site at work does not disturb it.
 *
 * @param madeAt the moment that the export tells of itself.
 * @param write is handed one line after the other, without its line feed.
 * @throws NotFound when no situation has this slug.
 */
export function writeRecord(db: Database, slug: string, madeAt: Date, write: Write): Promise<void> {
  return db.transaction(
    async (tx) => {
      const [situation] = await tx.select().from(situations).where(eq(situations.slug, slug));
      if (!situation) throw new NotFound('situation');
      const { id, title } = situation;
      const { position, hash } = await readHead(tx);
      const put = (of: Record<string, unknown>) => write(canonicalText(of));
      put({
        ...{ type: 'header', ...recordFormat, situation: { id, slug, title } },
        ...{ madeAt: madeAt.toISOString(), head: { position, hash } },
      });
      await putLines(tx, put);
      const versionIds = await putVersions(tx, id, put);
      await putRedactions(tx, versionIds, put);
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

type Put = (of: Record<string, unknown>) => void;

async function putLines(tx: Transaction, put: Put): Promise<void> {
  const lines = inPortions<typeof journal.$inferSelect>((last, limit) =>
    tx
      .select()
      .from(journal)
      .where(last ? gt(journal.position, last.position) : undefined)
      .orderBy(asc(journal.position))
      .limit(limit),
  );
  for await (const line of lines) {
    const { previousHash, hash, formula } = line;
    put({ type: 'line', formula: formula ?? 1, previousHash, hash, ...coveredBy(line) });
  }
}

/** @returns the ids of the versions. */
async function putVersions(tx: Transaction, situationId: string, put: Put): Promise<string[]> {
  const kind = kindOf(publicVersions);
  const ids: string[] = [];
  const versions = versionsWhere(tx, await ofRecord(tx, situationId));
  for await (const row of versions) {
    ids.push(row.id);
    put({ type: 'version', row: plainRow(kind, row) });
  }
  return ids;
}

/**
 * The versions of the situation itself, of the sources that they name, and of sources that were published by a line of the
 * situation: so every version that such a line names is there.
 */
async function ofRecord(tx: Transaction, situationId: string): Promise<SQL | undefined> {
  const own = eq(publicVersions.situationId, situationId);
  const byItsLines = inArray(
    publicVersions.journalLine,
    tx.select({ id: journal.id }).from(journal).where(eq(journal.situationId, situationId)),
  );
  const named = new Set<string>();
  for await (const { payload } of versionsWhere(tx, or(own, byItsLines))) addIdsIn(payload, named);
  // A merged source names the one that it turned out to be.
  for (let before = -1; before < named.size; ) {
    before = named.size;
    for await (const { payload } of versionsWhere(tx, sourcesAmong(named))) addIdsIn(payload, named);
  }
  return or(own, byItsLines, sourcesAmong(named));
}

function sourcesAmong(ids: ReadonlySet<string>): SQL | undefined {
  return and(eq(publicVersions.kind, 'source'), inArray(publicVersions.subjectId, [...ids]));
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

function addIdsIn(payload: string | null, ids: Set<string>): void {
  for (const [id] of payload?.matchAll(uuid) ?? []) ids.add(id);
}

function versionsWhere(tx: Transaction, where: SQL | undefined) {
  return inPortions<typeof publicVersions.$inferSelect>((last, limit) =>
    tx
      .select()
      .from(publicVersions)
      .where(and(where, last ? after(last) : undefined))
      .orderBy(asc(publicVersions.publishedAt), asc(publicVersions.id))
      .limit(limit),
  );
}

function after({ publishedAt, id }: typeof publicVersions.$inferSelect): SQL | undefined {
  return or(
    gt(publicVersions.publishedAt, publishedAt),
    and(eq(publicVersions.publishedAt, publishedAt), gt(publicVersions.id, id)),
  );
}

/** Which of the versions lost their words, and by which redaction. */
async function putRedactions(tx: Transaction, versionIds: string[], put: Put): Promise<void> {
  const emptied = await tx
    .select()
    .from(redactedRows)
    .where(and(eq(redactedRows.table, getTableName(publicVersions)), inArray(redactedRows.rowId, versionIds)))
    .orderBy(asc(redactedRows.id));
  const ids = [...new Set(emptied.map((row) => row.redactionId))];
  const asked = await tx
    .select()
    .from(redactions)
    .where(inArray(redactions.id, ids))
    .orderBy(asc(redactions.askedAt));
  for (const row of asked) put({ type: 'redaction', row: plainRow(kindOf(redactions), row) });
  for (const row of emptied) put({ type: 'redacted', row: plainRow(kindOf(redactedRows), row) });
}

function kindOf(table: PgTable & { id: PgColumn }) {
  const kind = journaled.find((one) => one.table === table);
  if (!kind) throw new Error(`${getTableName(table)} is not a journaled table`);
  return kind;
}
