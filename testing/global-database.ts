import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { migrateDatabase } from '@/db/migrate';
import { openEmbedded } from '@/server/database/embedded';
import { keptLogins, loginUrl } from '@/server/database/logins';
import { readPidFile } from '@/server/database/pid-file';
import { dropDatabase } from './drop-database';

/**
 * Brings the server of the database tests, with one migrated database that each test file copies: an embedded one
 * over a throwaway folder, or the one of TEST_DATABASE_URL (a role that may make roles and databases), so that the same
 * tests run on another version of PostgreSQL.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? { adminUrl: given, stop: async () => {} } : await throwawayServer();
  const template = await makeTemplate(server.adminUrl);
  project.provide('database', template.urls);
  return async () => {
    if (given) await template.remove();
    await server.stop();
  };
}

async function throwawayServer(): Promise<{ adminUrl: string; stop(): Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'daybook-test-'));
  chmodSync(dataDir, 0o711);
  const embedded = await openEmbedded(dataDir, { purpose: 'site', chosen: true, durable: false });
  const port = readPidFile(embedded.cluster)?.port;
  if (!port) throw new Error('the embedded server of the tests did not tell its port');
  return {
    adminUrl: loginUrl(keptLogins(join(dataDir, 'database')), 'postgres', port, 'postgres'),
    stop: async () => {
      await embedded.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Two roles as in earnest, an owner and a plain one; the owner may also copy the database. */
async function makeTemplate(adminUrl: string) {
  const mark = randomBytes(4).toString('hex');
  const names = { owner: `test_owner_${mark}`, app: `test_app_${mark}`, database: `test_template_${mark}` };
  const password = randomBytes(12).toString('hex');
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  const urlOf = (role: string) => {
    const url = new URL(adminUrl);
    url.username = role;
    url.password = password;
    url.pathname = `/${names.database}`;
    return url.href;
  };
  await sql.unsafe(`create role ${names.owner} login createdb password '${password}'`);
  await sql.unsafe(`create role ${names.app} login password '${password}'`);
  await sql.unsafe(`grant ${names.owner} to current_user`);
  await sql.unsafe(
    `create database ${names.database} owner ${names.owner} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C.UTF-8'`,
  );
  const urls = { appUrl: urlOf(names.app), ownerUrl: urlOf(names.owner) };
  await migrateDatabase(urls);
  const remove = async (): Promise<void> => {
    await dropDatabase(sql, names.database);
    await sql.unsafe(`drop role ${names.app}, ${names.owner}`);
    await sql.end();
  };
  return { urls, remove };
}
