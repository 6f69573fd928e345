import { RateLimiterDrizzle, RateLimiterRes } from 'rate-limiter-flexible';
import type { Database } from '@/db/client';
import { rateLimits } from '@/db/schema/people';
import type { Context } from '@/newsroom/context';
import { RuleBroken } from '@/newsroom/errors';
import { accountKey, accountLimit, addressLimit, type Limit, nextWait } from './attempt';

/**
 * Counts an attempt before it is made. Every step is one statement of the database, so attempts at the same moment are told
 * apart as surely as those one after another.
 *
 * @param key of accountKey or addressKey.
 * @throws RuleBroken too_many_attempts, with the seconds to wait; the attempt must not be made.
 */
export async function countAttempt(db: Database, { of }: Limit, key: string): Promise<void> {
  const { free, waited, wait } = countersOf(db)[of];
  if ((await taken(free.consume(key))) === null) return;
  const begun = (await waited.get(key))?.consumedPoints ?? 0;
  const left = await taken(wait.consume(key, 1, { customDuration: nextWait(begun) }));
  if (left !== null) throw new RuleBroken('too_many_attempts', '', { seconds: Math.ceil(left / 1000) });
  await waited.penalty(key);
}

/** A success was no guess: the account's count begins anew, and the address gets its attempt back. */
export async function forgetAttempts(db: Database, email: string, address?: string): Promise<void> {
  const { free, waited, wait } = countersOf(db).account;
  const key = accountKey(email);
  await Promise.all([free.delete(key), waited.delete(key), wait.delete(key)]);
  if (address !== undefined) await countersOf(db).address.free.reward(address);
}

/** Until when attempts at these accounts are refused, by e-mail address; accounts that are open are left out. */
export async function waitingAccounts(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  emails: readonly string[],
): Promise<Map<string, Date>> {
  const now = clock.now().getTime();
  const { wait } = countersOf(db).account;
  const found = await Promise.all(
    emails.map(async (email) => [email, await wait.get(accountKey(email))] as const),
  );
  return new Map(
    found.flatMap(([email, row]) =>
      row && row.msBeforeNext > 0 ? [[email, new Date(now + row.msBeforeNext)]] : [],
    ),
  );
}

type Counters = Record<'free' | 'waited' | 'wait', RateLimiterDrizzle>;
const counters = new WeakMap<Database, Record<Limit['of'], Counters>>();

function countersOf(db: Database): Record<Limit['of'], Counters> {
  let kept = counters.get(db);
  if (!kept) {
    kept = { account: countersFor(db, accountLimit), address: countersFor(db, addressLimit) };
    counters.set(db, kept);
  }
  return kept;
}

function countersFor(db: Database, { of, free, forgottenAfter }: Limit): Counters {
  const counter = (name: string, points: number) =>
    new RateLimiterDrizzle({
      storeClient: db,
      schema: rateLimits,
      keyPrefix: `password:${of}:${name}`,
      points,
      duration: forgottenAfter,
      // One of them sweeps the table.
      clearExpiredByTimeout: of === 'account' && name === 'free',
    });
  return { free: counter('free', free - 1), waited: counter('waited', 0), wait: counter('wait', 1) };
}

/** @returns null when there was one to take, else the milliseconds until there will be. */
async function taken(attempt: Promise<RateLimiterRes>): Promise<number | null> {
  try {
    await attempt;
    return null;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return refused.msBeforeNext;
    throw refused;
  }
}
