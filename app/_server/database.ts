import 'server-only';
import { type Database, type OpenDatabase, openDatabase } from '@/db/client';
import { readEnvironment } from '@/server/env';

const kept = globalThis as typeof globalThis & { daybookDatabase?: OpenDatabase };

/**
 * The database of pages and forms: one pool per process, kept over reloads of the bundle and opened at the first use,
 * so that a build needs none.
 */
export function database(): Database {
  kept.daybookDatabase ??= openDatabase(databaseUrl());
  return kept.daybookDatabase.db;
}

function databaseUrl(): string {
  const { databaseUrl } = readEnvironment();
  if (!databaseUrl)
    throw new Error(
      'DATABASE_URL is not set: start with `npm start` or `npm run dev`, which bring a database',
    );
  return databaseUrl;
}
