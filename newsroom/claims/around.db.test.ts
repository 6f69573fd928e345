import { beforeAll, expect, test } from 'vitest';
import { answerRedaction } from '@/newsroom/redaction/answer';
import { askForRedaction } from '@/newsroom/redaction/ask';
import { captureReport } from '@/newsroom/reports/capture';
import { excludeRange } from '@/newsroom/reports/exclude';
import { latestVersion } from '@/newsroom/timeline/latest';
import { readClaim } from '@/newsroom/timeline/read';
import type { ClaimVersion } from '@/newsroom/timeline/version';
import { verify } from '@/newsroom/verify/verify';
import { assemble, type Cast, enlist, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { reviewClaim } from './review';
import { submitClaim } from './submit';

/** What stands around a quote is part of what was published (promises 8 and 9), and goes with the words of the report. */

const database = testDatabase();
const clock = simulatedClock('2025-05-12T10:00:00Z');
let cast: Cast;
let claimId: string;
let reportId: string;

const text = `A paragraph before.

🌊 Crews worked all night. The gauge was read twice. At dawn the river had risen by 42 centimetres, the office said. Nobody was hurt. Write to us today! The school opens tomorrow.

A paragraph after.`;

beforeAll(async () => {
  cast = await assemble(database.db, clock);
  const captured = await captureReport(cast.wanda, {
    ...{ situationId: cast.situationId, title: 'Gauge report', language: 'en', method: 'paste' },
    text,
  });
  reportId = captured.reportId;
  await excludeRange(cast.wanda, {
    ...{ snapshotId: captured.snapshotId, from: 'Nobody was', to: 'to us today!', reason: 'An appeal.' },
  });
  const fields = riverClaim(cast, {
    citations: [
      {
        reportId,
        quote: 'the river had risen by 42 centimetres',
        stance: 'supports',
        steps: [{ source: 'River service', verb: 'said' }],
      },
    ],
  });
  const submitted = await submitClaim(cast.wanda, { situationId: cast.situationId, version: 0, fields });
  await reviewClaim(cast.emil, { ...submitted, verdict: 'attributed', reason: 'Quoted.' });
  claimId = submitted.claimId;
});

const passageOf = async () =>
  (await latestVersion<ClaimVersion>(database.db, 'claim', claimId))?.shown.citations[0]?.passage;
const faults = async () => (await verify(database.db)).found.map(({ what }) => what);

test('the public payload holds a sentence or two around the quote, and nothing of what the desk excluded', async () => {
  expect(await passageOf()).toMatchObject({
    before: 'The gauge was read twice. At dawn ',
    exact: 'the river had risen by 42 centimetres',
    after: ', the office said.',
  });
  expect(await faults()).toEqual([]);
});

test('other words around a quote than those that stand there are found', async () => {
  const change = (from: string, to: string) => database.owner`
    update public_versions set payload = replace(payload, ${from}, ${to}) where subject_id = ${claimId}`;
  await database.owner`alter table public_versions disable trigger user`;
  await change('gauge was read twice', 'gauge was never read');
  expect(await faults()).toContain('shows other words around its passages than stand there');
  await change('gauge was never read', 'gauge was read twice');
  await database.owner`alter table public_versions enable trigger user`;
  expect(await faults()).toEqual([]);
});

test('they go with the words of the report', async () => {
  const before = clock.now();
  const alma = await enlist(database.db, clock, 'Alma', 'admin');
  const { redactionId } = await askForRedaction(cast.ada, {
    ...{ subjectKind: 'report', subjectId: reportId, ground: 'safety', reason: 'It names somebody.' },
  });
  await answerRedaction(alma, { redactionId, answer: 'consented' });
  const passage = await passageOf();
  expect(passage).toMatchObject({ exact: '', removed: { reason: 'It names somebody.' } });
  expect(JSON.stringify(passage)).not.toMatch(/gauge|office/);
  const rows = await database.owner`select payload from public_versions where payload like '%read twice%'`;
  expect(rows).toHaveLength(0);
  expect(await readClaim(database.db, claimId, before)).toBeNull();
  expect(await faults()).toEqual([]);
});
