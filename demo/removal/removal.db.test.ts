import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { openDatabase } from '@/db/client';
import { people, sessions } from '@/db/schema/people';
import { situations, topics } from '@/db/schema/situations';
import { sources } from '@/db/schema/sources';
import { reviewClaim } from '@/newsroom/claims/review';
import { submitClaim } from '@/newsroom/claims/submit';
import type { Context } from '@/newsroom/context';
import { readJournal } from '@/newsroom/desk/journal-lines';
import { NotFound } from '@/newsroom/errors';
import { checkEverything } from '@/newsroom/findings/check-everything';
import { listOpenFindings } from '@/newsroom/findings/find';
import { settleFinding } from '@/newsroom/findings/settle';
import { startSession } from '@/newsroom/people/session';
import { captureReport } from '@/newsroom/reports/capture';
import { readDay, readSituations } from '@/newsroom/timeline/read';
import { verify } from '@/newsroom/verify/verify';
import { assemble, type Cast, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { enterDemonstration } from '../enter';
import { letPeopleIn } from '../let-in';
import { situation } from '../situation';
import { removeDemonstration } from './remove';
import { rowsOfSituation } from './situation-rows';

const database = testDatabase();
const clock = simulatedClock('2025-08-01T10:00:00Z');
let cast: Cast;
let guests: Awaited<ReturnType<typeof letPeopleIn>>;
let kept: typeof topics.$inferSelect | undefined;

/** A desk of its own beside the demonstration: it cites a source that the demonstration brought, and a guest reviewed for it. */
beforeAll(async () => {
  const { db } = database;
  await enterDemonstration(db);
  guests = await letPeopleIn(db, clock);
  await letPeopleIn(db, clock);
  cast = await assemble(db, clock);
  await captureReport(cast.wanda, {
    situationId: cast.situationId,
    publisher: 'Reuters',
    language: 'en',
    text: 'The river falls.',
    method: 'paste',
  });
  const editor = await guest('editor');
  await startSession(db, { personId: editor.id, now: clock.now(), userAgent: null });
  const claim = await submitClaim(cast.wanda, {
    situationId: cast.situationId,
    version: 0,
    fields: riverClaim(cast),
  });
  const actor = { kind: 'person', id: editor.id, name: editor.name, role: editor.role } as const;
  await reviewClaim({ db, clock, actor }, { ...claim, verdict: 'attributed', reason: 'Quoted.' });
  await work({ db, clock, actor });
  [kept] = await db.select().from(topics);
  await remove();
}, 120_000);

/** What the desk and the program leave in the demonstration while somebody tries it out. */
async function work(by: Context) {
  const checks: Context = { ...by, actor: { kind: 'program', name: 'checks' } };
  await checkEverything(checks);
  const [finding] = await listOpenFindings(by, { situationId: await idOfDemonstration() });
  const settled = { findingId: finding?.id, seen: '', decision: 'accepted', reason: 'It is so.' };
  await settleFinding(by, settled);
}

async function idOfDemonstration(): Promise<string> {
  const [row] = await database.db
    .select({ id: situations.id })
    .from(situations)
    .where(eq(situations.demonstration, true));
  return row?.id ?? '';
}

async function remove() {
  const owner = openDatabase(database.ownerUrl, { connections: 1 });
  return removeDemonstration(owner.db, clock).finally(owner.close);
}

async function guest(role: 'writer' | 'editor') {
  const [person] = await database.db
    .select()
    .from(people)
    .where(eq(people.email, guests.find((one) => one.role === role)?.email ?? ''));
  if (!person) throw new Error(`the ${role} is not there`);
  return person;
}

test('what is left is content, and the journal tells what is gone', async () => {
  const { found, removals } = await verify(database.db);
  expect(found).toEqual([]);
  expect(removals).toMatchObject([{ action: 'remove demonstration', by: 'command line' }]);
  expect(removals[0]?.rows).toBeGreaterThan(1000);
});

test('the desk reads in its journal how much is gone', async () => {
  const { lines } = await readJournal(cast.ada, {});
  const rows = lines.find(({ action }) => action === 'remove demonstration')?.rows ?? [];
  expect(rows).toContainEqual(expect.objectContaining({ table: 'situations', removed: 1 }));
});

test('readers find nothing of it, and everything else', async () => {
  expect((await readSituations(database.db)).map(({ slug }) => slug)).toEqual([cast.slug]);
  expect(await readDay(database.db, situation.slug, '2025-07-10')).toBeNull();
});

test('a source that somebody else uses stays, the others go', async () => {
  const names = (await database.db.select({ name: sources.name }).from(sources)).map(({ name }) => name);
  expect(names).toContain('Reuters');
  expect(names).not.toContain('Air Force of Ukraine');
});

test('every table that refers to something of the demonstration is thought of', async () => {
  const listed = new Set(rowsOfSituation(cast.situationId).map(([table]) => table));
  const names = [...listed];
  const rows = await database.owner<{ from: string; to: string }[]>`
    select conrelid::regclass::text as from, confrelid::regclass::text as to from pg_constraint where contype = 'f'`;
  const forgotten = rows.filter(({ from, to }) => names.includes(to) && !listed.has(from));
  expect(forgotten).toEqual([]);
});

test('its people go; who signed something else stays, and can sign in no more', async () => {
  const left = await database.db.select().from(people).where(eq(people.demonstration, true));
  expect(left).toMatchObject([{ email: 'demo-editor@example.org', passwordHash: null }]);
  expect(left[0]?.disabledAt).toBeInstanceOf(Date);
  expect(await database.db.select().from(sessions)).toEqual([]);
});

test('the guards are up again', async () => {
  await expect(database.owner`delete from reviews`).rejects.toThrow(/insert-only/);
});

test('it cannot be removed twice', async () => {
  await expect(remove()).rejects.toThrow(NotFound);
});

test('a row that comes back is found', async () => {
  if (!kept) throw new Error('the demonstration had no topics');
  const { id, situationId, name, journalLine } = { ...kept, situationId: cast.situationId };
  await database.owner`insert into topics (id, journal_line, situation_id, name) values (${id}, ${journalLine}, ${situationId}, ${name})`;
  const { found } = await verify(database.db);
  expect(found).toMatchObject([
    { where: `topics ${id}`, what: expect.stringMatching(/^is there, though journal line \d+ says/) },
  ]);
  await database.owner`delete from topics where id = ${id}`;
});

test('a row that goes without a line is found', async () => {
  const [gone] = await database.owner`delete from measures where name = 'evacuated' returning id`;
  const { found } = await verify(database.db);
  expect(found).toEqual([
    { where: `measures ${gone?.id}`, what: 'was removed: no line of the journal says so' },
  ]);
});
