import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { journal } from '@/db/schema/journal';
import { reviewClaim } from '@/newsroom/claims/review';
import { submitClaim } from '@/newsroom/claims/submit';
import { withdrawClaim } from '@/newsroom/claims/withdraw';
import { canonicalText } from '@/newsroom/digest';
import { NotFound } from '@/newsroom/errors';
import { firstPreviousHash, hashOfLine } from '@/newsroom/journal-line';
import { answerRedaction } from '@/newsroom/redaction/answer';
import { askForRedaction } from '@/newsroom/redaction/ask';
import { latestVersion } from '@/newsroom/timeline/latest';
import type { ClaimVersion } from '@/newsroom/timeline/version';
import { readHead } from '@/newsroom/verify/head';
import { assemble, type Cast, enlist, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { writeRecord } from './record';

const database = testDatabase();
const clock = simulatedClock('2025-05-12T10:00:00Z');
/** Nothing else is in this folder than the program and an export. */
const folder = mkdtempSync(join(tmpdir(), 'daybook-export-'));
let cast: Cast;
let written: string[];

beforeAll(async () => {
  copyFileSync('public/verify-export.mjs', join(folder, 'verify-export.mjs'));
  cast = await assemble(database.db, clock);
  const { wanda, emil, edith, situationId } = cast;
  for (const statement of [
    'The river rose by 42 centimetres.',
    'The river rose at Kamianka by 42 centimetres.',
  ]) {
    const fields = riverClaim(cast, { statement });
    const submitted = await submitClaim(wanda, { situationId, version: 0, fields });
    await reviewClaim(emil, { ...submitted, verdict: 'attributed', reason: 'Quoted.' });
    const shown = await latestVersion<ClaimVersion>(database.db, 'claim', submitted.claimId);
    await withdrawClaim(edith, {
      claimId: submitted.claimId,
      publicVersionId: shown?.id,
      reason: 'Not now.',
    });
  }
  const alma = await enlist(database.db, clock, 'Alma', 'admin');
  const fields = riverClaim(cast, { statement: 'Quillfeather saw the river rise by 42 centimetres.' });
  const named = await submitClaim(wanda, { situationId, version: 0, fields });
  await reviewClaim(emil, { ...named, verdict: 'attributed', reason: 'Quoted.' });
  const asked = {
    subjectKind: 'claim',
    subjectId: named.claimId,
    ground: 'safety',
    reason: 'It names somebody.',
  };
  const { redactionId } = await askForRedaction(cast.ada, asked);
  await answerRedaction(alma, { redactionId, answer: 'consented' });
  // A second situation, of which nothing may be in the export but the chain.
  const other = await assemble(database.db, clock);
  const submitted = await submitClaim(other.wanda, {
    situationId: other.situationId,
    version: 0,
    fields: riverClaim(other, { statement: 'Elsewhere a river rose by 42 centimetres.' }),
  });
  await reviewClaim(other.emil, { ...submitted, verdict: 'attributed', reason: 'Quoted.' });
  written = await record();
});

afterAll(() => rmSync(folder, { recursive: true }));

async function record(): Promise<string[]> {
  const lines: string[] = [];
  await writeRecord(database.db, cast.slug, clock.now(), (line) => lines.push(line));
  return lines;
}

/** Runs the program, as a reader would who has nothing else. */
function checked(lines: readonly string[], ...options: string[]): { code: number | null; told: string } {
  writeFileSync(join(folder, 'export.jsonl'), lines.map((line) => `${line}\n`).join(''));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['verify-export.mjs', 'export.jsonl', ...options],
    { cwd: folder, encoding: 'utf8' },
  );
  return { code: status, told: stdout + stderr };
}

const typeOf = (line: string) => JSON.parse(line).type as string;
const indexOf = (type: string, nth = 0) =>
  written.flatMap((line, index) => (typeOf(line) === type ? [index] : []))[nth] ?? -1;

/** The export with one of its lines as somebody changed it; the file stays canonical. */
function withLine(
  index: number,
  change: (of: Record<string, never> & { row: Record<string, string> }) => unknown,
) {
  return written.map((line, at) => {
    if (at !== index) return line;
    const of = JSON.parse(line);
    change(of);
    return canonicalText(of);
  });
}

test('promise 7: an export is verified by a program that has nothing but Node', () => {
  const { code, told } = checked(written);
  expect(told).toContain('Everything is as it was written.');
  expect(told).toMatch(/Journal lines {5}\d\d+,/);
  expect(code).toBe(0);
});

test('promise 7: an export goes on from a head that somebody kept, and not from another', async () => {
  const { position, hash } = await readHead(database.db);
  for (const kept of [`${position} ${hash}`, `0 ${firstPreviousHash}`])
    expect(checked(written, '--head', kept)).toMatchObject({ code: 0 });
  const other = checked(written, '--head', `${position - 3} ${hash}`);
  expect(other.code).toBe(1);
  expect(other.told).toContain('it was rewritten');
  const longer = checked(written, '--head', `${position + 3} ${hash}`);
  expect(longer.code).toBe(1);
  expect(longer.told).toContain(`ends before line ${position + 3}`);
});

test('an export shows the situation, its sources and the chain, and nobody’s name in a line', () => {
  const text = written.join('\n');
  expect(text).toContain('The river rose at Kamianka by 42 centimetres.');
  expect(text).not.toContain('Elsewhere a river rose');
  const lines = written.filter((line) => typeOf(line) === 'line').join('\n');
  for (const { actor } of [cast.wanda, cast.emil, cast.edith]) {
    expect(lines).not.toContain(actor.name);
    expect(lines).not.toContain(`"personId"`);
  }
});

test('promise 7: an export tells of words that were removed, and is verified without them', () => {
  expect(written.join('\n')).not.toContain('Quillfeather');
  const { code, told } = checked(written);
  expect(told).toMatch(/Removed {11}1 versions, asked .*, for safety: It names somebody\./);
  expect(code).toBe(0);
  const silent = written.filter((line) => !['redaction', 'redacted'].includes(typeOf(line)));
  expect(checked(silent)).toMatchObject({ code: 1, told: expect.stringContaining('no redaction says so') });
});

test('a line of the first formula names its person, for its hash covers the name', async () => {
  const rows = await database.db.select().from(journal).orderBy(journal.position);
  let previousHash = firstPreviousHash;
  await database.owner`alter table journal disable trigger user`;
  for (const row of rows) {
    const older = { ...row, ...(row.position <= 8 && { formula: null, actorSalt: null }) };
    const hash = hashOfLine(previousHash, older);
    await database.owner`update journal set formula = ${older.formula}, actor_salt = ${older.actorSalt},
      previous_hash = ${previousHash}, hash = ${hash} where id = ${row.id}`;
    previousHash = hash ?? '';
  }
  await database.owner`update journal_head set hash = ${previousHash}`;
  await database.owner`alter table journal enable trigger user`;
  written = await record();
  expect(JSON.parse(written[1] ?? '')).toMatchObject({ type: 'line', formula: 1, actor: 'tests' });
  expect(checked(written)).toMatchObject({ code: 0 });
  const renamed = withLine(indexOf('line'), (of) => Object.assign(of, { actor: 'somebody' }));
  expect(checked(renamed)).toMatchObject({
    code: 1,
    told: expect.stringMatching(/journal line 1: was changed/),
  });
});

test('promise 7: a changed byte is found in whatever line', () => {
  const bytes = Buffer.from(written.join('\n'));
  const spots = Array.from({ length: 25 }, (_, i) => Math.floor(((i + 0.5) * bytes.length) / 25));
  for (const at of spots) {
    const changed = Buffer.from(bytes);
    changed[at] = changed[at] === 0x61 ? 0x62 : 0x61;
    const { code, told } = checked(changed.toString('utf8').split('\n'));
    expect(code, `byte ${at}: ${told}`).not.toBe(0);
  }
});

test.each<[string, () => string[], RegExp]>([
  [
    'a changed payload',
    () =>
      withLine(
        written.findIndex((line) => line.includes('at Kamianka by 42')),
        ({ row }) => {
          row.payload = row.payload?.replace('by 42', 'by 43') ?? '';
        },
      ),
    /its words were changed/,
  ],
  [
    'a payload that is gone without a redaction',
    () =>
      withLine(indexOf('version', 4), ({ row }) => {
        delete row.payload;
        delete row.salt;
      }),
    /its words are gone, and no redaction says so/,
  ],
  [
    'a changed stamp',
    () =>
      withLine(indexOf('version', 4), ({ row }) =>
        Object.assign(row, { published_at: '2025-05-12T09:00:00.000Z' }),
      ),
    /its stamp does not follow/,
  ],
  [
    'a removed version',
    () => written.filter((_, index) => index !== indexOf('version', 5)),
    /is missing: a line of the situation wrote it/,
  ],
  ['a version twice', () => [...written, written[indexOf('version')] ?? ''], /stands here twice/],
  [
    'an inserted version',
    () => withLine(indexOf('version', 3), ({ row }) => Object.assign(row, { id: cast.reportId })),
    /was inserted: no line of the journal wrote it/,
  ],
  [
    'a changed line',
    () => withLine(indexOf('line', 5), (of) => Object.assign(of, { action: 'do nothing' })),
    /journal line 6: was changed/,
  ],
  [
    'a line with a name that its hash does not cover',
    () => withLine(indexOf('line', 20), (of) => Object.assign(of, { actor: 'Somebody' })),
    /says what its hash does not cover: actor/,
  ],
  ['a removed line', () => written.filter((_, index) => index !== indexOf('line', 5)), /a line is missing/],
  [
    'lines that changed places',
    () => {
      const [a, b] = [indexOf('line', 5), indexOf('line', 6)];
      return written.map((line, index) => (index === a ? written[b] : index === b ? written[a] : line) ?? '');
    },
    /they changed places/,
  ],
  [
    'lines missing at the end',
    () => written.filter((_, index) => index !== indexOf('version') - 1),
    /names line \d+ as its head/,
  ],
  [
    'another title',
    () =>
      withLine(0, (of) =>
        Object.assign(of, { situation: { ...(of.situation as unknown as object), title: 'Peace' } }),
      ),
    /calls the situation Peace/,
  ],
  ['an absent header', () => written.slice(1), /has its header in another place/],
  ['an empty file', () => [], /is empty/],
])('promise 7: %s is found', (_, tampered, fault) => {
  const { code, told } = checked(tampered());
  expect(told).toMatch(fault);
  expect(code).toBe(1);
});

test('there is no export of a situation that does not exist', async () => {
  await expect(writeRecord(database.db, 'nowhere', clock.now(), () => {})).rejects.toThrow(NotFound);
});

test('a program that is asked wrongly says how it is asked', () => {
  for (const options of [['--head', 'x'], ['another']])
    expect(checked(written, ...options)).toMatchObject({
      code: 2,
      told: expect.stringContaining('verify-export.mjs FILE'),
    });
});
