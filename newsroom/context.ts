import type { Database, Transaction } from '@/db/client';
import type { Role } from '@/db/vocabulary';

/** Reads the time. Handed in, so that the demonstration and the tests can set it. */
export type Clock = {
  now(): Date;
  /**
   * The moment of a publication, read while the publishing lock is held (promise 9).
   * The clock on the wall reads it from the database, so that several processes agree.
   */
  readForPublication(tx: Transaction): Promise<Date>;
};

/** Who acts: a person with a role, or the program itself under a name of its own (a scheduled command). */
export type Actor =
  | { kind: 'person'; id: string; name: string; role: Role }
  | { kind: 'program'; name: string };

/** What every verb is handed: where, when and who. A null actor is a reader. */
export type Context = { db: Database; clock: Clock; actor: Actor | null };
