import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '@/db/client';
import { people, rateLimits } from '@/db/schema/people';
import type { Context } from '@/newsroom/context';
import { change } from '@/newsroom/journal';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { setNewPassword } from './accept';
import { accountKey, accountLimit, addressKey, addressLimit, waits } from './attempt';
import { countAttempt } from './count-attempts';
import { invite } from './invite';
import { hashPassword } from './password';
import { findBySignIn, unlockAccount } from './sign-in';

const handle = testDatabase();
const clock = simulatedClock('2025-05-12T08:00:00Z');
const password = 'four random words here';
let passwordHash: string;
beforeAll(async () => {
  passwordHash = await hashPassword(password);
});

const operator = (): Context => ({ db: handle.db, clock, actor: { kind: 'program', name: 'command line' } });

async function member(): Promise<{ id: string; email: string }> {
  const id = randomUUID();
  const email = `${id}@example.org`;
  await change(operator(), { action: 'add person', subjectKind: 'person', subjectId: id }, (c) =>
    c.insert(people, { id, email, name: 'M', byline: 'M', role: 'writer', passwordHash, addedAt: c.now }),
  );
  return { id, email };
}

let lastAddress = 0;
const somewhere = () => `198.51.${Math.floor(++lastAddress / 250)}.${lastAddress % 250}`;

/** 'compared' when the password was looked at and wrong, 'in' when it was right, else the seconds to wait. */
async function attempt(email: string, typed: string, from = somewhere(), db = handle.db) {
  try {
    return (await findBySignIn(db, { email, password: typed }, from)) ? 'in' : 'compared';
  } catch (error) {
    expect(error).toMatchObject({ code: 'too_many_attempts' });
    return Number((error as { facts: { seconds: number } }).facts.seconds);
  }
}

/** As if the wait had passed: the counters read the clock on the wall. */
const letTheWaitPass = () =>
  handle.owner`update rate_limits set expire = now() - interval '1 second' where key like '%:wait:%'`;

const many = <T>(times: number, work: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: times }, (_, i) => work(i)));

describe('wrong passwords at one account', () => {
  it('are compared five times, then wait longer and longer, and then stop for an hour', async () => {
    const { email } = await member();
    for (let i = 0; i < accountLimit.free; i++) expect(await attempt(email, 'wrong')).toBe('compared');
    for (const seconds of [...waits, waits.at(-1)]) {
      expect(await attempt(email, 'wrong')).toBeGreaterThan((seconds ?? 0) - 10);
      expect(await attempt(email, 'wrong')).toBeLessThanOrEqual(seconds ?? 0);
      await letTheWaitPass();
      expect(await attempt(email, 'wrong')).toBe('compared');
    }
  });

  it('get no further when they come all at once', async () => {
    const { email } = await member();
    const answers = await many(50, () => attempt(email, 'wrong'));
    expect(answers.filter((answer) => answer === 'compared')).toHaveLength(accountLimit.free);
    await letTheWaitPass();
    const later = await many(50, () => attempt(email, 'wrong'));
    expect(later.filter((answer) => answer === 'compared')).toHaveLength(1);
  });

  it('are counted in whatever case the address is written, and from wherever they come', async () => {
    const { email } = await member();
    await many(5, (i) => attempt(i % 2 ? email.toUpperCase() : ` ${email}`, 'wrong'));
    expect(await attempt(email, 'wrong')).toEqual(expect.any(Number));
  });

  it('stay counted when the program is started anew', async () => {
    const { email } = await member();
    await many(5, () => attempt(email, 'wrong'));
    const restarted = openDatabase(handle.appUrl, { connections: 1 });
    expect(await attempt(email, password, somewhere(), restarted.db)).toEqual(expect.any(Number));
    await restarted.close();
  });

  it('keep the right one out while it waits, too, and are forgotten when it comes', async () => {
    const { email } = await member();
    await many(5, () => attempt(email, 'wrong'));
    expect(await attempt(email, password)).toEqual(expect.any(Number));
    await letTheWaitPass();
    expect(await attempt(email, password)).toBe('in');
    for (let i = 0; i < accountLimit.free; i++) expect(await attempt(email, 'wrong')).toBe('compared');
  });

  it('are answered alike where there is no such account', async () => {
    const email = `${randomUUID()}@example.org`;
    const answers = await many(50, () => attempt(email, 'wrong'));
    expect(answers.filter((answer) => answer === 'compared')).toHaveLength(accountLimit.free);
    expect(await attempt(email, 'wrong')).toBeLessThanOrEqual(waits[0] ?? 0);
  });

  it('leave no address of anybody in the table', async () => {
    await attempt('typed-into-the-wrong-field', 'wrong', '203.0.113.9');
    expect(JSON.stringify(await handle.db.select().from(rateLimits))).not.toMatch(/wrong-field|203\.0/);
  });
});

describe('the way in for the owner', () => {
  it('is a link for a new password', async () => {
    const { id, email } = await member();
    await many(9, () => attempt(email, 'wrong'));
    const { token } = await invite(operator(), { role: 'writer', personId: id });
    await setNewPassword({ db: handle.db, clock }, { token, password: 'five other random words' });
    expect(await attempt(email, 'five other random words')).toBe('in');
  });

  it('is a command', async () => {
    const { email } = await member();
    await many(9, () => attempt(email, 'wrong'));
    await unlockAccount(operator(), { email: email.toUpperCase() });
    expect(await attempt(email, password)).toBe('in');
    await expect(unlockAccount(operator(), { email: 'nobody@example.org' })).rejects.toThrow('no such');
  });

  it('is nothing that a writer or an editor may open', async () => {
    for (const role of ['writer', 'editor'] as const) {
      const actor = { kind: 'person', id: randomUUID(), name: 'W', role } as const;
      await expect(
        unlockAccount({ db: handle.db, clock, actor }, { email: 'a@example.org' }),
      ).rejects.toThrow('not allowed');
    }
  });
});

describe('wrong passwords from one address', () => {
  const flood = async (key: string) => {
    for (let i = 0; i < addressLimit.free; i++) await countAttempt(handle.db, addressLimit, key);
  };

  it('wait at every account, and use up nobody’s attempts', async () => {
    const { email } = await member();
    const from = somewhere();
    await flood(addressKey(from));
    expect(await attempt(email, password, from)).toEqual(expect.any(Number));
    await many(20, () => attempt(email, 'wrong', from));
    expect(await attempt(email, password)).toBe('in');
  });

  it('count for the whole network of an IPv6 address', async () => {
    const { email } = await member();
    await flood(addressKey('2001:db8:1:2::1'));
    expect(await attempt(email, password, '2001:db8:1:2:ffff::7')).toEqual(expect.any(Number));
    expect(await attempt(email, password, '2001:db8:1:3::1')).toBe('in');
    expect(addressKey('::ffff:192.0.2.1')).toBe(addressKey('192.0.2.1'));
  });

  it('are not the signing in of many', async () => {
    const from = somewhere();
    const { email } = await member();
    for (let i = 0; i < 5; i++) {
      expect(await attempt(email, password, from)).toBe('in');
    }
    const [row] = await handle.owner`
      select points from rate_limits where key = ${`password:address:free:${addressKey(from)}`}`;
    expect(row?.points).toBe(0);
    expect(accountKey(email)).not.toBe(addressKey(from));
  });
});
