import { beforeAll, expect, test } from 'vitest';
import { reviewClaim } from '@/newsroom/claims/review';
import { submitClaim } from '@/newsroom/claims/submit';
import { assemble, type Cast, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { readAddressFile, readAddressFiles } from './addresses';

/** The addresses of a site, in files that stay small and change only where something in them changed. */

const database = testDatabase();
let cast: Cast;
const claimIds: string[] = [];

beforeAll(async () => {
  cast = await assemble(database.db, simulatedClock('2025-05-12T10:00:00Z'));
  for (const date of ['2025-05-11', '2025-05-11', '2025-04-30'])
    claimIds.push(await published({ time: { precision: 'night', date, phrase: 'overnight' } }));
});

async function published(changes: Record<string, unknown>): Promise<string> {
  const { wanda, emil, situationId } = cast;
  const fields = riverClaim(cast, changes);
  const submitted = await submitClaim(wanda, { situationId, version: 0, fields });
  await reviewClaim(emil, { ...submitted, verdict: 'attributed', reason: 'Quoted.' });
  return submitted.claimId;
}

const namesOf = async (most: number) => (await readAddressFiles(database.db, most)).map(({ name }) => name);
const pathsOf = async (name: string, most = 100) =>
  (await readAddressFile(database.db, name, most))?.map(({ path }) => path);

test('there is a file for each month, one for events and one for everything else', async () => {
  expect(await namesOf(100)).toEqual(['pages', 'events', '2025-05']);
  expect(await pathsOf('2025-05')).toEqual(expect.arrayContaining(claimIds.map((id) => `/claims/${id}`)));
  expect(await pathsOf('events')).toHaveLength(3);
  const [slug] = await database.owner`select slug from situations where id = ${cast.situationId}`;
  expect(await pathsOf('pages')).toEqual(
    expect.arrayContaining([`/${slug?.slug}`, `/${slug?.slug}/method`, `/${slug?.slug}/figures`]),
  );
});

test('every file that is named holds something, and nothing stands in two', async () => {
  const names = await namesOf(1);
  expect(names).toContain('2025-05-2');
  const all = (await Promise.all(names.map((name) => pathsOf(name, 1)))).map((paths) => paths ?? []);
  for (const paths of all) expect(paths.length).toBeGreaterThan(0);
  expect(new Set(all.flat()).size).toBe(all.flat().length);
  for (const id of claimIds) expect(all.flat()).toContain(`/claims/${id}`);
});

test('a name that no file has leads nowhere', async () => {
  for (const name of ['1', '2025-13', '2025-05-1', '2025-05-99', '2031-01', 'events-9', 'pages-2', ''])
    expect(await readAddressFile(database.db, name, 100)).toBeNull();
});

test('a file tells when something in it changed, and others do not', async () => {
  const before = await readAddressFiles(database.db, 100);
  claimIds.push(await published({ time: { precision: 'night', date: '2025-05-10', phrase: 'overnight' } }));
  const after = await readAddressFiles(database.db, 100);
  const modified = (files: typeof before, name: string) =>
    files.find((file) => file.name === name)?.modified ?? '';
  expect(modified(after, '2025-05') > modified(before, '2025-05')).toBe(true);
  expect(new Date(modified(after, '2025-05')).toISOString()).toBe(modified(after, '2025-05'));
});
