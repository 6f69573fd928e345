import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { passages, reports, snapshots } from '@/db/schema/reports';
import { brokenConstraint } from '@/newsroom/conflicts';
import type { Context } from '@/newsroom/context';
import { change } from '@/newsroom/journal';
import { assemble, type Cast } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { selection } from '@/testing/texts';
import { type Anchor, anchor } from './passage';
import { captureText } from './snapshot';

const database = testDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await assemble(database.db, simulatedClock('2025-05-12T10:00:00Z'));
});

/** Keeps a snapshot with a passage; what the database thinks of it is thrown. */
async function keep(text: string, anchored: Anchor): Promise<Anchor> {
  const ctx: Context = cast.wanda;
  return change(ctx, { action: 'capture report', subjectKind: 'report' }, async (c) => {
    const ids = { reportId: randomUUID(), snapshotId: randomUUID() };
    await c.insert(reports, {
      id: ids.reportId,
      situationId: cast.situationId,
      language: 'en',
      enteredAt: c.now,
    });
    const captured = { ...captureText(text), sha256: randomUUID() };
    await c.insert(snapshots, {
      id: ids.snapshotId,
      reportId: ids.reportId,
      situationId: cast.situationId,
      ...captured,
      method: 'paste',
      capturedAt: c.now,
    });
    const { exact, prefix, suffix, ...rest } = await c.insert(passages, {
      id: randomUUID(),
      snapshotId: ids.snapshotId,
      ...anchored,
    });
    return { ...rest, exact: exact ?? '', prefix: prefix ?? '', suffix: suffix ?? '' };
  });
}

test('promise 2: any selection made into a passage passes the check of the database and comes back exactly', async () => {
  await fc.assert(
    fc.asyncProperty(selection, async ({ text, start, end }) => {
      fc.pre(text.trim() !== '');
      const anchored = anchor(text, { start, end });
      expect(await keep(text, anchored)).toMatchObject(anchored);
    }),
    { numRuns: 150 },
  );
}, 60_000);

test.each<[string, Partial<Anchor>]>([
  ['words that do not stand there', { exact: 'The dam fell.' }],
  ['an offset in code points that is one off', { startCodePoint: 3, endCodePoint: 16 }],
  ['an offset in UTF-16 units that is one off', { start: 4, end: 17 }],
  ['a prefix from elsewhere', { prefix: 'z' }],
  ['a suffix from elsewhere', { suffix: 'z' }],
])('promise 2: the database refuses %s', async (_, wrong) => {
  const text = '\u{1F30A} The dam held. The dam held.';
  const anchored = anchor(text, { start: 3, end: 16 });
  expect(await keep(text, anchored)).toMatchObject({ exact: 'The dam held.' });
  const refused = await keep(text, { ...anchored, ...wrong }).catch((error: unknown) => error);
  expect(brokenConstraint(refused)).toBe('passages_match');
});
