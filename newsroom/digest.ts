import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import { getTableColumns } from 'drizzle-orm';
import type { Journaled } from '@/db/journaled';

/** Canonical JSON (RFC 8785): the same value gives the same text everywhere. @throws Error on what JSON cannot say. */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('this value has no canonical text');
  return text;
}

/** SHA-256 of the text as UTF-8, in lower-case hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** 128 random bits in hexadecimal: without it, short words could be guessed from their seal. */
export function newSalt(): string {
  return randomBytes(16).toString('hex');
}

type Row = Record<string, unknown>;

/**
 * A row by its database column names, as JSON can say it: moments in ISO 8601, missing values left out
 * (so that a column added later changes no old digest).
 */
export function plainRow({ table }: Journaled, row: Row): Row {
  const plain: Row = {};
  for (const [key, column] of Object.entries(getTableColumns(table))) {
    const value = row[key];
    if (value === null || value === undefined) continue;
    plain[column.name] = value instanceof Date ? value.toISOString() : value;
  }
  return plain;
}

/** What a sealed row's seal has to be: SHA-256 of the salt, a line feed, and the sealed columns as canonical text. */
export function sealOf(kind: Journaled, row: Row, salt: string): string {
  const plain = plainRow(kind, row);
  const words = Object.fromEntries(
    kind.sealed.filter((name) => name in plain).map((name) => [name, plain[name]]),
  );
  return sha256(`${salt}\n${canonicalText(words)}`);
}

/**
 * The digest of a row that a journal line holds: SHA-256 over its canonical text. Of sealed words it covers the seal
 * only, and never the salt, so that it still holds when a redaction has taken words and salt away.
 */
export function digestOf(kind: Journaled, row: Row): string {
  const plain = plainRow(kind, row);
  for (const name of [...kind.sealed, ...(kind.sealed.length ? ['salt'] : [])]) delete plain[name];
  return sha256(canonicalText(plain));
}

/**
 * What the journal's detail repeats of a row: no secrets, and of sealed rows not the words. Those stand in the row
 * itself, which never changes; repeated here, a redaction would have to find them twice.
 */
export function shownRow(kind: Journaled, row: Row): Row {
  const plain = plainRow(kind, row);
  for (const name of ['salt', 'seal', 'journal_line', ...kind.sealed, ...(kind.secret ?? [])])
    delete plain[name];
  return plain;
}
