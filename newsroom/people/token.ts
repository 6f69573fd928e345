import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, fit for an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token: enough to recognise it, of no use to whoever reads the database. */
export function digestOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
