import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { dropDatabase } from '@/testing/drop-database';
import { checkDatabase } from './check';

const made: string[] = [];
let admin: postgres.Sql;

beforeAll(() => {
  admin = postgres(inject('database').ownerUrl, { max: 1, onnotice: () => {} });
});

afterAll(async () => {
  for (const name of made) await dropDatabase(admin, name);
  await admin.end();
});

/** A new database with these properties, as the owner's address. */
async function databaseWith(properties: string): Promise<string> {
  const name = `test_check_${randomBytes(4).toString('hex')}`;
  await admin.unsafe(`create database ${name} template template0 ${properties}`);
  made.push(name);
  const url = new URL(inject('database').ownerUrl);
  url.pathname = `/${name}`;
  return url.href;
}

test('a fit database passes before anything is in it, and nothing is left in it', async () => {
  const url = await databaseWith("encoding 'UTF8' lc_collate 'C' lc_ctype 'C.UTF-8'");
  expect(await checkDatabase({ ownerUrl: url, appUrl: url })).toMatchObject({ oneRole: true });
  const sql = postgres(url, { max: 1 });
  expect(await sql`select extname from pg_extension where extname = 'pg_trgm'`).toEqual([]);
  await sql.end();
});

test('a database that does not store UTF8 is refused', async () => {
  const url = await databaseWith("encoding 'SQL_ASCII' locale_provider libc lc_collate 'C' lc_ctype 'C'");
  await expect(checkDatabase({ ownerUrl: url, appUrl: url })).rejects.toThrow(
    /stores text as SQL_ASCII, not UTF8/,
  );
});

test('a locale that knows no Cyrillic is refused, with the command that makes a better one', async () => {
  const url = await databaseWith("encoding 'UTF8' locale_provider libc lc_collate 'C' lc_ctype 'C'");
  await expect(checkDatabase({ ownerUrl: url, appUrl: url })).rejects.toThrow(
    /LC_CTYPE C\) that knows no letters beyond ASCII[\s\S]*CREATE DATABASE daybook/,
  );
});

test('two addresses of two databases are refused', async () => {
  const url = await databaseWith("encoding 'UTF8' lc_collate 'C' lc_ctype 'C.UTF-8'");
  await expect(checkDatabase({ ownerUrl: url, appUrl: inject('database').appUrl })).rejects.toThrow(
    'lead to two different databases',
  );
});

test('a server that is not there, and one that refuses the login, are told without the password', async () => {
  const nobody = 'postgres://daybook:hidden@127.0.0.1:1/daybook';
  await expect(checkDatabase({ ownerUrl: nobody, appUrl: nobody })).rejects.toThrow(
    /The database at 127\.0\.0\.1:1\/daybook cannot be used: .*ECONNREFUSED/,
  );
  const stranger = new URL(inject('database').ownerUrl);
  stranger.username = 'nobody_of_that_name';
  stranger.password = 'hidden';
  const refused = checkDatabase({ ownerUrl: stranger.href, appUrl: stranger.href });
  await expect(refused).rejects.toThrow(/cannot be used: .*nobody_of_that_name/);
  await expect(refused).rejects.not.toThrow(/hidden/);
});
