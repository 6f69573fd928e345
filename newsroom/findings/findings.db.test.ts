import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { findings } from '@/db/schema/findings';
import { journal } from '@/db/schema/journal';
import { submitClaim } from '@/newsroom/claims/submit';
import type { Context } from '@/newsroom/context';
import { captureReport } from '@/newsroom/reports/capture';
import { captureAgain } from '@/newsroom/reports/capture-again';
import { assemble, type Cast, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { checkClaim, checkSituation } from './check-claims';
import { checkReport } from './check-report';
import { listFindingsAbout, listOpenFindings } from './find';
import { settleFinding } from './settle';

const database = testDatabase();
let cast: Cast;
let checks: Context;
const clock = simulatedClock('2025-05-13T08:00:00Z');

beforeAll(async () => {
  cast = await assemble(database.db, clock);
  checks = { ...cast.ada, actor: { kind: 'program', name: 'checks' } };
});

const later = (minutes: number) =>
  clock.set(new Date(clock.now().getTime() + minutes * 60_000).toISOString());
const torn = 'The dam held on Sunday, the river service said.[1] Two roads were closed on Sunday.[5]';
const capture = (text: string) =>
  captureReport(cast.wanda, {
    ...{
      situationId: cast.situationId,
      title: 'Bulletin',
      publisher: 'Flood desk',
      publishedOn: '2025-05-12',
    },
    ...{ language: 'en', method: 'paste', text },
  });
const rulesAbout = async (id: string) =>
  (await listOpenFindings(cast.wanda, { about: [id] })).map(({ rule }) => rule).sort();

test('what is noticed of a report is kept once, is gone when it is noticed no more, and comes back', async () => {
  const { reportId } = await capture(torn);
  expect(await checkReport(checks, reportId)).toEqual({ found: 2, gone: 0 });
  expect(await rulesAbout(reportId)).toEqual(['gap_in_notes', 'notes_without_body']);
  expect(await checkReport(checks, reportId)).toEqual({ found: 0, gone: 0 });

  const whole = 'The dam held on Sunday, the river service said. Two roads were closed on Sunday.';
  later(1);
  await captureAgain(cast.wanda, { reportId, text: whole, method: 'paste' });
  expect(await checkReport(checks, reportId)).toEqual({ found: 0, gone: 2 });
  expect(await rulesAbout(reportId)).toEqual([]);
  later(1);
  await captureAgain(cast.wanda, { reportId, text: `${torn} `, method: 'paste' });
  expect(await checkReport(checks, reportId)).toEqual({ found: 2, gone: 0 });
  expect(await listFindingsAbout(cast.wanda, [reportId])).toHaveLength(2);
});

test('a check writes its line into the journal where it changed something, and none where not', async () => {
  const { reportId } = await capture(`${torn} Boats came on Sunday.`);
  const lines = () => database.db.select().from(journal).where(eq(journal.actor, 'checks'));
  const before = (await lines()).length;
  await checkReport(checks, reportId);
  await checkReport(checks, reportId);
  expect((await lines()).length).toBe(before + 1);
});

test('an editor settles a finding with a reason; it waits no more, also when it is noticed again', async () => {
  const { reportId } = await capture(`${torn} Pumps came on Sunday.`);
  await checkReport(checks, reportId);
  const [first] = await listOpenFindings(cast.wanda, { about: [reportId] });
  const findingId = first?.id ?? '';
  const settled = { findingId, seen: '', decision: 'dismissed', reason: 'The bulletin numbers its own way.' };
  await expect(settleFinding(cast.wanda, settled)).rejects.toThrow('not allowed');
  await expect(settleFinding(cast.emil, { ...settled, reason: ' ' })).rejects.toThrow('Give the reason');
  await settleFinding(cast.emil, settled);
  await checkReport(checks, reportId);
  expect((await listOpenFindings(cast.wanda, { about: [reportId] })).map(({ id }) => id)).not.toContain(
    findingId,
  );

  // Promise 10: somebody who has not seen the decision does not overwrite it.
  await expect(settleFinding(cast.edith, { ...settled, decision: 'accepted' })).rejects.toThrow(
    'changed meanwhile',
  );
  const [seen] = (await listFindingsAbout(cast.wanda, [reportId])).flatMap(({ id, decided }) =>
    id === findingId ? [decided] : [],
  );
  later(1);
  await settleFinding(cast.edith, { ...settled, seen: seen?.id, decision: 'accepted' });
  const [now] = (await listFindingsAbout(cast.wanda, [reportId])).filter(({ id }) => id === findingId);
  expect(now?.decided).toMatchObject({ decision: 'accepted', by: 'Edith' });
});

test('a claim that is saved is checked by itself and against those near it', async () => {
  const one = await submitClaim(cast.wanda, {
    situationId: cast.situationId,
    version: 0,
    fields: riverClaim(cast),
  });
  const two = await submitClaim(cast.wanda, {
    situationId: cast.situationId,
    version: 0,
    fields: riverClaim(cast),
  });
  await checkClaim(checks, two.claimId);
  const [found] = (await listOpenFindings(cast.wanda, { about: [one.claimId] })).filter(
    ({ rule }) => rule === 'likely_duplicate',
  );
  expect([found?.subject.id, ...(found?.alsoAbout ?? [])].sort()).toEqual([one.claimId, two.claimId].sort());
  // The whole situation tells the same.
  const before = await database.db.select().from(findings);
  await checkSituation(checks, cast.situationId);
  const after = await database.db.select().from(findings);
  expect(after.filter(({ rule }) => rule === 'likely_duplicate')).toEqual(
    before.filter(({ rule }) => rule === 'likely_duplicate'),
  );
});

test('nobody but the checks notices', async () => {
  await expect(checkSituation(cast.ada, cast.situationId)).rejects.toThrow('not allowed');
  await expect(checkClaim(cast.ada, cast.situationId)).rejects.toThrow('not allowed');
});
