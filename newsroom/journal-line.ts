import type { journal } from '@/db/schema/journal';
import { canonicalText, newSalt, sha256 } from './digest';

/**
 * How a line of the journal is chained (promise 7). Its hash is SHA-256 over the previous line's hash, a line feed, and canonical
 * text; the first line follows sixty-four zeros. `rows` names each row that the line wrote with the row's digest, and each that it
 * took away with the word 'removed' in its place; `seal` stands for `detail`.
 *
 * By the second formula `who` stands for the person: SHA-256 over the line's `actorSalt`, a line feed, and the canonical text of
 * {personId, actor}. So a line can be shown to somebody who checks the chain, and its person's name kept back. Lines of the first
 * formula are older; they name the person openly.
 */
export const presentFormula = 2;

export const firstPreviousHash = '0'.repeat(64);

/** The members of a line that its hash covers by either formula, in the row's own names. */
export type HashedLine = Omit<typeof journal.$inferSelect, 'detail' | 'salt' | 'previousHash' | 'hash'>;

/** What a line needs besides its words, so that the present formula holds. */
export function ofPresentFormula(): Pick<HashedLine, 'formula' | 'actorSalt'> {
  return { formula: presentFormula, actorSalt: newSalt() };
}

/**
 * What the hash of a line covers: all that somebody needs who checks the chain without the database.
 *
 * @returns null where the line follows no formula that there is.
 */
export function coveredBy(line: HashedLine) {
  const { position, id, at, personId, actor, action, subjectKind, subjectId, situationId, seal, rows } = line;
  const open = {
    ...{ position, id, at: at.toISOString(), action, subjectKind, subjectId, situationId, seal, rows },
  };
  if (line.formula === null && line.actorSalt === null) return { ...open, personId, actor };
  if (line.formula !== presentFormula || line.actorSalt === null) return null;
  return { ...open, who: sha256(`${line.actorSalt}\n${canonicalText({ personId, actor })}`) };
}

/** The hash by the line's own formula; null where it follows none that there is. */
export function hashOfLine(previousHash: string, line: HashedLine): string | null {
  const covered = coveredBy(line);
  return covered && sha256(`${previousHash}\n${canonicalText(covered)}`);
}

/** The seal of a line's detail. */
export function sealOfDetail(salt: string, detail: string): string {
  return sha256(`${salt}\n${detail}`);
}
