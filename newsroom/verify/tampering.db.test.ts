import { randomUUID } from 'node:crypto';
import { eq, getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';
import { beforeAll, describe, expect, test } from 'vitest';
import { exempt, journaled } from '@/db/journaled';
import { journal } from '@/db/schema/journal';
import { sources } from '@/db/schema/sources';
import { beginChange } from '@/newsroom/claims/draft';
import { mergeClaims, undoClaimMerge } from '@/newsroom/claims/merge';
import { recordOutcome } from '@/newsroom/claims/outcome';
import { returnClaim } from '@/newsroom/claims/return';
import { reviewClaim } from '@/newsroom/claims/review';
import { submitClaim } from '@/newsroom/claims/submit';
import { withdrawClaim } from '@/newsroom/claims/withdraw';
import type { Context } from '@/newsroom/context';
import { comment } from '@/newsroom/desk/comment';
import { mergeEvents, undoEventMerge } from '@/newsroom/events/merge';
import { openEvent } from '@/newsroom/events/open';
import { splitEvent } from '@/newsroom/events/split';
import { checkReport } from '@/newsroom/findings/check-report';
import { writeEditorNote } from '@/newsroom/findings/editor-note';
import { listFindingsAbout, listOpenFindings } from '@/newsroom/findings/find';
import { settleFinding } from '@/newsroom/findings/settle';
import { firstPreviousHash, hashOfLine } from '@/newsroom/journal-line';
import { chooseFigure } from '@/newsroom/ledger/choose';
import { answerRedaction } from '@/newsroom/redaction/answer';
import { askForRedaction } from '@/newsroom/redaction/ask';
import { captureReport } from '@/newsroom/reports/capture';
import { captureDocument } from '@/newsroom/reports/capture-document';
import { addTopic } from '@/newsroom/situations/settle';
import { addSource } from '@/newsroom/sources/add';
import { mergeSources, undoMerge } from '@/newsroom/sources/merge';
import { reviewTakeaway } from '@/newsroom/takeaways/review';
import { writeTakeaway } from '@/newsroom/takeaways/write';
import { latestVersion } from '@/newsroom/timeline/latest';
import { readEvent } from '@/newsroom/timeline/read-event';
import type { ClaimVersion } from '@/newsroom/timeline/version';
import { assemble, type Cast, enlist, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { received } from '@/testing/stage';
import { type Verification, verify } from './verify';

/** Promise 7: what somebody with the owner's rights changes behind our back is found, in every insert-only table and in the journal. */

const database = testDatabase();
const insertOnly = journaled.filter((kind) => kind.insertOnly).map((kind) => getTableName(kind.table));

beforeAll(async () => {
  await writeSomethingEverywhere();
  await database.owner`analyze`;
});

/** Changes, as the owner, and takes it back: with the triggers off, in a transaction that never commits. */
async function foundAfter(
  tamper: (sql: postgres.TransactionSql) => Promise<unknown>,
  see: (head: Verification['head']) => void = () => {},
): Promise<string[]> {
  const undo = new Error('undo');
  let found: string[] = [];
  await database.owner
    .begin(async (sql) => {
      for (const table of [...insertOnly, 'journal'])
        await sql`alter table ${sql(table)} disable trigger user`;
      await sql`set constraints all deferred`;
      await tamper(sql);
      const verification = await verifyInside(drizzleIn(sql));
      found = verification.found.map(({ where, what }) => `${where} ${what}`);
      see(verification.head);
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  return found;
}

function drizzleIn(sql: postgres.TransactionSql): PostgresJsDatabase {
  return drizzle(
    Object.assign(sql, { options: database.owner.options, parameters: {} }) as unknown as postgres.Sql,
  );
}

/** The transaction is open already: verification reads inside it and sees what is not committed. */
async function verifyInside(db: Parameters<typeof verify>[0]) {
  const nested = new Proxy(db, {
    get: (target, key) =>
      key === 'transaction' ? (work: (tx: unknown) => unknown) => work(target) : Reflect.get(target, key),
  });
  return verify(nested);
}

test('what nobody tampered with is content', async () => {
  expect((await verify(database.db)).found).toEqual([]);
});

describe.each(insertOnly)('in %s', (table) => {
  test('there is something to tamper with', async () => {
    const [row] = await database.owner`select count(*)::int as count from ${database.owner(table)}`;
    expect(row?.count).toBeGreaterThan(0);
  });

  test('the app can neither change nor remove nor empty it', async () => {
    const { app } = database;
    await expect(app`update ${app(table)} set journal_line = journal_line`).rejects.toThrow(
      /permission denied/,
    );
    await expect(app`delete from ${app(table)}`).rejects.toThrow(/permission denied/);
    await expect(app`truncate ${app(table)} cascade`).rejects.toThrow(/permission denied/);
  });

  test('the triggers refuse it even to the owner', async () => {
    const { owner } = database;
    await expect(owner`update ${owner(table)} set journal_line = journal_line`).rejects.toThrow(
      /insert-only/,
    );
    await expect(owner`delete from ${owner(table)}`).rejects.toThrow(/insert-only/);
    await expect(owner`truncate ${owner(table)} cascade`).rejects.toThrow(/insert-only/);
  });

  test('each column that is changed is found', async () => {
    for (const column of await columnsOf(table)) {
      const found = await foundAfter((sql) => changeColumn(sql, table, column));
      expect(found, `${table}.${column.name}`).not.toEqual([]);
    }
  }, 60_000);

  test('a removed row is found', async () => {
    const found = await foundAfter(async (sql) => {
      const id = await someId(sql, table);
      await withoutForeignKeys(sql, table, () => sql`delete from ${sql(table)} where id = ${id}`);
    });
    expect(found.join('\n')).toMatch(/was removed/);
  });

  test('an inserted row is found', async () => {
    const found = await foundAfter((sql) => copyRow(sql, table));
    expect(found.join('\n')).toMatch(new RegExp(`${table} .* was inserted`));
  });

  test('two rows that change places are found', async () => {
    const found = await foundAfter((sql) => swapRows(sql, table));
    expect(found.join('\n')).toMatch(new RegExp(`${table} `));
  });
});

describe('words that are gone', () => {
  test('are found where no redaction took them', async () => {
    const sealed = journaled.filter((kind) => kind.sealed.length > 0);
    for (const kind of sealed) {
      const table = getTableName(kind.table);
      const found = await foundAfter(async (sql) => {
        await dropChecks(sql, table);
        const gone = ['salt', ...kind.sealed].map((name) => `"${name}" = null`).join(', ');
        await sql.unsafe(
          `update "${table}" set ${gone} where id = (select id from "${table}" where salt is not null order by id limit 1)`,
        );
      });
      expect(found.join('\n'), table).toMatch(/its words are gone, and no redaction says so/);
    }
  });
  test('and come back in other words are found', async () => {
    const found = await foundAfter(
      (sql) => sql`update claim_revisions set statement = 'Nothing happened.' where salt is null`,
    );
    expect(found.join('\n')).toMatch(/has words, though a redaction took them away/);
  });
  test('under a redaction that nobody journaled are found', async () => {
    const found = await foundAfter(async (sql) => {
      await sql`insert into redacted_rows (id, journal_line, redaction_id, table_name, row_id)
        select gen_random_uuid(), journal_line, redaction_id, 'snapshots', (select id from snapshots where salt is not null limit 1)
        from redacted_rows limit 1`;
      await sql`update snapshots set text = null, salt = null
        where id in (select row_id from redacted_rows where table_name = 'snapshots')`;
    });
    expect(found.join('\n')).toMatch(/redacted_rows .* was inserted/);
  });
});

describe('in the journal', () => {
  const position = 7;
  test.each([
    'at',
    'person_id',
    'actor',
    'actor_salt',
    'action',
    'subject_kind',
    'detail',
    'salt',
    'seal',
    'rows',
    'previous_hash',
    'hash',
  ])('a changed %s is found', async (name) => {
    const values: Record<string, string> = {
      at: '2001-01-01T00:00:00Z',
      rows: '[]',
      person_id: randomUUID(),
    };
    const value = values[name] ?? 'x';
    const found = await foundAfter(
      (sql) => sql`update journal set ${sql(name)} = ${value} where position = ${position}`,
    );
    expect(found.join('\n')).toMatch(/journal line [78]/);
  });
  test('a line whose formula was switched is found', async () => {
    for (const formula of [1, 3, null])
      for (const isSalted of [true, false]) {
        const found = await foundAfter(
          (
            sql,
          ) => sql`update journal set formula = ${formula}, actor_salt = case when ${isSalted} then actor_salt end
            where position = ${position}`,
        );
        expect(found).toContain(`journal line ${position} was changed after it was written`);
      }
  });
  test('lines of the first formula verify beside those of the present one', async () => {
    expect(await foundAfter(olderLines)).toEqual([]);
  });
  test.each([
    ['person_id', randomUUID()],
    ['actor', 'x'],
    ['actor_salt', 'x'],
    ['formula', 2],
  ])('in a line of the first formula, a changed %s is found', async (name, value) => {
    const found = await foundAfter(async (sql) => {
      await olderLines(sql);
      await sql`update journal set ${sql(name)} = ${value} where position = ${position}`;
    });
    expect(found).toContain(`journal line ${position} was changed after it was written`);
  });
  test('a detail that is gone without a redaction is found', async () => {
    const found = await foundAfter(
      (sql) => sql`update journal set detail = null, salt = null where position = ${position}`,
    );
    expect(found).toEqual([`journal line ${position} its detail is gone, and no redaction says so`]);
  });
  test('a removed line is found, in the middle and at the end', async () => {
    for (const which of ['7', '(select max(position) from journal)']) {
      const found = await foundAfter((sql) =>
        withoutForeignKeys(sql, 'journal', () => sql.unsafe(`delete from journal where position = ${which}`)),
      );
      expect(found).not.toEqual([]);
    }
  });
  test('an inserted line is found', async () => {
    const found = await foundAfter(async (sql) => {
      await sql`insert into journal select gen_random_uuid(), (select max(position) + 1 from journal), at, person_id, actor, action, subject_kind, subject_id,
        situation_id, detail, salt, seal, '[]', (select hash from journal_head), repeat('a', 64) from journal where position = 3`;
    });
    expect(found.join('\n')).toMatch(/journal/);
  });
  test('two lines that change places are found', async () => {
    const found = await foundAfter(async (sql) => {
      await sql`update journal set position = -1 where position = 4`;
      await sql`update journal set position = 4 where position = 5`;
      await sql`update journal set position = 5 where position = -1`;
    });
    expect(found.join('\n')).toMatch(/journal line [45]/);
  });
  test('a rewrite of everything, which agrees with itself, is found against a head that somebody kept', async () => {
    const kept = (await verify(database.db)).head;
    let rewritten = kept;
    const renamed = (sql: postgres.TransactionSql) =>
      rewriteChain(sql, (line) => (line.position === 3 ? { ...line, action: 'open nothing' } : line));
    const found = await foundAfter(renamed, (head) => {
      rewritten = head;
    });
    expect(found).toEqual([]);
    expect(rewritten.position).toBe(kept.position);
    expect(rewritten.hash).not.toBe(kept.hash);
  });
});

test('every table is journaled or exempt for a stated reason', async () => {
  const tables = await database.owner<
    { name: string }[]
  >`select tablename as name from pg_tables where schemaname = 'public' order by 1`;
  const known = [...journaled.map((kind) => getTableName(kind.table as PgTable)), ...Object.keys(exempt)];
  expect(tables.map((table) => table.name)).toEqual(known.sort());
});

/** What only somebody with the owner's rights and this formula can do. */
/** Every line anew, each after a change to it, so that the chain agrees with itself. */
async function rewriteChain(
  sql: postgres.TransactionSql,
  changed: (line: typeof journal.$inferSelect) => typeof journal.$inferSelect,
): Promise<void> {
  const lines = await drizzleIn(sql).select().from(journal).orderBy(journal.position);
  let previousHash = firstPreviousHash;
  for (const line of lines.map(changed)) {
    const hash = hashOfLine(previousHash, line);
    if (!hash) throw new Error('the line follows no formula');
    await sql`update journal set action = ${line.action}, formula = ${line.formula}, actor_salt = ${line.actorSalt},
      previous_hash = ${previousHash}, hash = ${hash} where id = ${line.id}`;
    previousHash = hash;
  }
  await sql`update journal_head set hash = ${previousHash}`;
}

/** The first lines as an older program wrote them. */
function olderLines(sql: postgres.TransactionSql): Promise<void> {
  return rewriteChain(sql, (line) =>
    line.position > 10 ? line : { ...line, formula: null, actorSalt: null },
  );
}

type Column = { name: string; type: string };

async function columnsOf(table: string): Promise<Column[]> {
  return database.owner<Column[]>`
    select column_name as name, udt_name as type from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and column_name <> 'id'`;
}

/** Sets a column of one row to something else that its type allows; of an enum, to another of its words. */
async function changeColumn(
  sql: postgres.TransactionSql,
  table: string,
  { name, type }: Column,
): Promise<void> {
  const other: Record<string, string> = {
    uuid: 'gen_random_uuid()',
    text: `coalesce("${name}", '') || 'x'`,
    int4: `coalesce("${name}", 0) + 1`,
    int8: `coalesce("${name}", 0) + 1`,
    numeric: `coalesce("${name}", 0) + 1`,
    bool: `"${name}" is not true`,
    date: `coalesce("${name}", '2001-01-01') + 1`,
    timestamptz: `coalesce("${name}", '2001-01-01') + interval '1 ms'`,
    _text: `coalesce("${name}", '{}') || 'x'::text`,
    _uuid: `coalesce("${name}", '{}') || gen_random_uuid()`,
  };
  const words = `(select e from unnest(enum_range(null::"${type}")) e where e is distinct from "${name}" limit 1)`;
  await withoutForeignKeys(sql, table, async () => {
    await dropChecks(sql, table);
    const id = await someId(sql, table);
    await sql.unsafe(`update "${table}" set "${name}" = ${other[type] ?? words} where id = '${id}'`);
  });
}

/** Of public versions one of a claim: of those the most is checked, and so the most can go wrong. */
async function someId(sql: postgres.TransactionSql, table: string): Promise<string> {
  const first = table === 'public_versions' ? sql`kind <> 'claim', id` : sql`id`;
  const [row] = await sql`select id from ${sql(table)} order by ${first} limit 1`;
  return row?.id;
}

/** The transaction is rolled back, so that dropping what stands in the way hurts nobody. */
async function withoutForeignKeys(
  sql: postgres.TransactionSql,
  table: string,
  work: () => Promise<unknown>,
): Promise<void> {
  const keys = await sql<{ owner: string; name: string }[]>`
    select conrelid::regclass::text as owner, conname as name from pg_constraint
    where contype = 'f' and (conrelid = ${table}::regclass or confrelid = ${table}::regclass)`;
  for (const key of keys) await sql.unsafe(`alter table ${key.owner} drop constraint "${key.name}"`);
  await work();
}

async function dropChecks(sql: postgres.TransactionSql, table: string): Promise<void> {
  const checks = await sql<
    { name: string }[]
  >`select conname as name from pg_constraint where contype = 'c' and conrelid = ${table}::regclass`;
  for (const check of checks) await sql.unsafe(`alter table "${table}" drop constraint "${check.name}"`);
  const unique = await sql<{ name: string }[]>`
    select indexrelid::regclass::text as name from pg_index where indrelid = ${table}::regclass and indisunique and not indisprimary`;
  for (const index of unique) await sql.unsafe(`drop index ${index.name}`);
}

async function copyRow(sql: postgres.TransactionSql, table: string): Promise<void> {
  await dropChecks(sql, table);
  const columns = (await columnsOf(table)).map((column) => `"${column.name}"`).join(', ');
  await sql.unsafe(
    `insert into "${table}" (id, ${columns}) select gen_random_uuid(), ${columns} from "${table}" order by id limit 1`,
  );
}

async function swapRows(sql: postgres.TransactionSql, table: string): Promise<void> {
  await withoutForeignKeys(sql, table, async () => {
    await dropChecks(sql, table);
    const rows = await sql<{ id: string }[]>`select id from ${sql(table)} order by id limit 2`;
    const [first, second] = rows;
    if (!first || !second) throw new Error(`${table} has fewer than two rows to swap`);
    const spare = randomUUID();
    for (const [from, to] of [
      [first.id, spare],
      [second.id, first.id],
      [spare, second.id],
    ] as const)
      await sql`update ${sql(table)} set id = ${to} where id = ${from}`;
  });
}

/** At least two rows in every insert-only table, through the verbs. */
async function writeSomethingEverywhere(): Promise<void> {
  const cast = await assemble(database.db, simulatedClock('2025-05-12T10:00:00Z'));
  const { wanda, emil, edith, situationId } = cast;
  for (const name of ['Gauge house', 'Road service'])
    await addSource(emil, { name, kind: 'government', grade: 'B', gradeReason: 'Exact so far.' });
  await mergeAndUndo(emil);
  const topics = [
    await addTopic(emil, { situationId, name: 'water' }),
    await addTopic(emil, { situationId, name: 'roads' }),
  ].map((topic) => topic.id);
  await captureReport(wanda, {
    situationId,
    language: 'en',
    text: 'A second bulletin. It is short.',
    method: 'paste',
  });
  for (const text of [received.document.text, 'Water fell by 6 centimetres.'])
    await captureDocument(wanda, { situationId }, { ...received, document: { ...received.document, text } });
  let other: string | undefined;
  for (const [i, quote] of [
    'The river service said that water rose by 42 centimetres overnight at Kamianka.',
    'water rose by 42 centimetres',
  ].entries()) {
    const [citation] = riverClaim(cast).citations as Record<string, unknown>[];
    const fields = riverClaim(cast, {
      topics,
      newEventTitle: `Flood wave ${i === 0 ? 'A' : 'B'}`,
      citations: [{ ...citation, quote }],
      relations: other
        ? [
            { kind: 'repeats', claimId: other },
            { kind: 'part_of', claimId: other },
          ]
        : [],
    });
    const submitted = await submitClaim(wanda, { situationId, version: 0, fields });
    await reviewClaim(emil, { ...submitted, verdict: 'attributed', reason: 'Quoted.' });
    other = submitted.claimId;
    await comment(wanda, {
      subjectKind: 'claim',
      subjectId: submitted.claimId,
      words: 'Is the gauge exact?',
    });
    await findingSettled(cast, i);
    await noteWritten(cast, submitted.claimId);
    await promiseKept(cast, topics);
    await takeaway(cast, `2025-05-1${i}`, submitted.claimId);
    const shown = await latestVersion<ClaimVersion>(database.db, 'claim', submitted.claimId);
    await withdrawClaim(edith, {
      claimId: submitted.claimId,
      publicVersionId: shown?.id,
      reason: 'Not now.',
    });
    const begun = await beginChange(wanda, submitted);
    const change = {
      changeKind: 'correction',
      changeReason: 'Shorter.',
      newEventTitle: '',
      statement: 'The river rose by 42 centimetres.',
    };
    const again = await submitClaim(wanda, {
      situationId,
      ...begun,
      fields: { ...fields, ...change },
    });
    await returnClaim(emil, { ...again, reason: 'Say where.' });
  }
  await regrouped(cast);
  await redactions(cast);
}

/** Events and claims that were joined and parted, an event that was divided and put together, a value chosen and left again. */
async function regrouped({ wanda, emil, situationId, ...cast }: Cast): Promise<void> {
  const versionOf = async (kind: 'claim' | 'event', id: string) => ({
    reason: 'So it is.',
    publicVersionId: (await latestVersion(database.db, kind, id))?.id,
  });
  const night = { precision: 'night', date: '2025-05-11' };
  const [one = '', other = ''] = await Promise.all(
    ['Wave', 'Breach'].map(
      async (title) => (await openEvent(wanda, { situationId, title, time: night })).eventId,
    ),
  );
  const claims: string[] = [];
  for (const eventId of [one, one, other]) {
    const fields = riverClaim(cast, { newEventTitle: '', eventId });
    const claim = await submitClaim(wanda, { situationId, version: 0, fields });
    await reviewClaim(emil, { ...claim, verdict: 'attributed', reason: 'Quoted.' });
    claims.push(claim.claimId);
  }
  const [kept = '', going = ''] = claims;
  await mergeEvents(emil, { eventId: other, survivorId: one, ...(await versionOf('event', other)) });
  await undoEventMerge(emil, { eventId: other, ...(await versionOf('event', other)) });
  await splitEvent(emil, {
    eventId: one,
    toEventId: other,
    claims: going,
    ...(await versionOf('event', one)),
  });
  await splitEvent(emil, {
    eventId: other,
    toEventId: one,
    claims: going,
    ...(await versionOf('event', other)),
  });
  await mergeClaims(emil, { claimId: going, survivorId: kept, ...(await versionOf('claim', going)) });
  await undoClaimMerge(emil, { claimId: going, ...(await versionOf('claim', going)) });
  const row = (await readEvent(database.db, one))?.ledger.rows[0];
  for (const figureId of [row?.entries[0]?.figure.id, ''])
    await chooseFigure(emil, {
      ...{ eventId: one, measureId: row?.measureId, figureId },
      ...(await versionOf('event', one)),
    });
}

/** Words that were removed with the consent of a second admin, from a claim of its own. */
async function redactions(cast: Cast): Promise<void> {
  const { wanda, ada, situationId } = cast;
  const alma = await enlist(database.db, ada.clock, 'Alma', 'admin');
  for (const statement of ['The bridge moved by 42 centimetres.', 'The dam moved by 42 centimetres.']) {
    const fields = riverClaim(cast, { statement, newEventTitle: '' });
    const { claimId } = await submitClaim(wanda, { situationId, version: 0, fields });
    const asked = { subjectKind: 'claim', subjectId: claimId, ground: 'law', reason: 'A court ordered it.' };
    const { redactionId } = await askForRedaction(ada, asked);
    await answerRedaction(alma, { redactionId, answer: 'consented' });
  }
}

/** The lede of a day, published. */
async function takeaway({ emil, edith, situationId }: Cast, day: string, claimId: string): Promise<void> {
  const sentences = [{ words: 'The river rose.', claims: [claimId] }];
  const written = await writeTakeaway(emil, { situationId, day, sentences });
  await reviewTakeaway(edith, { ...written, decision: 'publish' });
}

/** Two sources that were held to be one, for a moment. */
async function mergeAndUndo(editor: Context): Promise<void> {
  const seen = async () => {
    const [row] = await database.db.select().from(sources).where(eq(sources.name, 'Gauge house'));
    if (!row) throw new Error('the source is not there');
    return { sourceId: row.id, seen: row.journalLine };
  };
  const reason = 'The road service keeps the gauges.';
  await mergeSources(editor, { ...(await seen()), survivor: 'Road service', reason });
  await undoMerge(editor, { ...(await seen()), reason });
}

/** An announcement with its outcome. */
async function findingSettled(cast: Cast, round: number) {
  const { reportId } = await captureReport(cast.wanda, {
    ...{ situationId: cast.situationId, title: 'Torn bulletin', language: 'en', method: 'paste' },
    text: `The water has risen.[1] The bridge is closed.[5] So said bulletin ${round}.`,
  });
  await checkReport({ ...cast.ada, actor: { kind: 'program', name: 'checks' } }, reportId);
  const [found] = await listOpenFindings(cast.emil, { about: [reportId] });
  await settleFinding(cast.emil, {
    findingId: found?.id,
    seen: '',
    decision: 'accepted',
    reason: 'Pages are missing.',
  });
}

/** What holds of the cited report is told beside the claim. */
async function noteWritten(cast: Cast, claimId: string) {
  await checkReport({ ...cast.ada, actor: { kind: 'program', name: 'checks' } }, cast.reportId);
  const [found] = await listFindingsAbout(cast.emil, [cast.reportId]);
  const findingId = found?.id;
  const holds = { findingId, seen: '', decision: 'accepted', reason: 'There is no list of notes.' };
  if (!found?.decided) await settleFinding(cast.emil, holds);
  const shown = await latestVersion<ClaimVersion>(database.db, 'claim', claimId);
  const words = 'The bulletin does not say to what its notes refer.';
  await writeEditorNote(cast.emil, { claimId, publicVersionId: shown?.id, findingId, words });
}

async function promiseKept(cast: Cast, topics: string[]): Promise<void> {
  const { wanda, emil, situationId } = cast;
  const fields = riverClaim(cast, { kind: 'announcement', newEventTitle: '', topics });
  const submitted = await submitClaim(wanda, { situationId, version: 0, fields });
  await reviewClaim(emil, { ...submitted, verdict: 'attributed', reason: 'Quoted.' });
  const shown = await latestVersion<ClaimVersion>(database.db, 'claim', submitted.claimId);
  await recordOutcome(emil, {
    claimId: submitted.claimId,
    publicVersionId: shown?.id,
    outcome: 'broken',
    reason: 'Nothing came of it.',
  });
}
