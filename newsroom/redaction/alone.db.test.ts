import { expect, test } from 'vitest';
import { verify } from '@/newsroom/verify/verify';
import { assemble, enlist } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { askForRedaction } from './ask';
import { listRedactions } from './find';

const database = testDatabase();
const clock = simulatedClock('2025-05-12T10:00:00Z');

test('an admin removes words alone only where there is no other one, and the record says so', async () => {
  const { ada, reportId } = await assemble(database.db, clock);
  const input = { subjectKind: 'report', subjectId: reportId, ground: 'law', reason: 'A court ordered it.' };
  expect(await askForRedaction(ada, input)).toMatchObject({ isDone: true });
  expect(await listRedactions(ada, reportId)).toMatchObject([{ answer: { answer: 'alone', by: 'Ada' } }]);
  await enlist(database.db, clock, 'Alma', 'admin');
  expect(await askForRedaction(ada, input)).toMatchObject({ isDone: false });
  const { found, redactions } = await verify(database.db);
  expect(found).toEqual([]);
  expect(redactions).toMatchObject([{ ground: 'law', reason: 'A court ordered it.', subjectKind: 'report' }]);
  expect(redactions[0]?.rows).toBeGreaterThan(1);
});
