import { hash, type Options, verify } from '@node-rs/argon2';

/** OWASP's parameters for argon2id: 19 MiB, two passes, one lane. (2 is argon2id; the package's enum has no run-time value.) */
const argon2id: Options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** @returns the hash with its salt and parameters, as one text. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), argon2id);
}

/**
 * Compares in constant work: without a stored hash it compares with one that nobody's password has,
 * so that the time does not tell whether there is such a person.
 */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  const matches = await verify(stored ?? (await nobodysHash()), password.normalize('NFKC'));
  return stored !== null && matches;
}

let nobodys: Promise<string> | undefined;
function nobodysHash(): Promise<string> {
  nobodys ??= hashPassword(crypto.randomUUID());
  return nobodys;
}
