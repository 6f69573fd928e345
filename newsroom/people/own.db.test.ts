import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { people } from '@/db/schema/people';
import { change } from '@/newsroom/journal';
import { assemble, type Cast } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import {
  changeOneself,
  changePassword,
  endOtherSessions,
  endOwnSession,
  listOwnSessions,
  readOwnProfile,
} from './own';
import { hashPassword } from './password';
import { startSession } from './session';
import { findBySignIn } from './sign-in';

const handle = testDatabase();
const clock = simulatedClock('2025-05-12T08:00:00Z');
const password = 'four random words here';
const other = 'five other random words';
let cast: Cast;
beforeAll(async () => {
  cast = await assemble(handle.db, clock);
  const passwordHash = await hashPassword(password);
  await change(cast.ada, { action: 'set password', subjectKind: 'person' }, async (c) => {
    for (const { actor } of [cast.wanda, cast.emil]) await c.update(people, actor.id, { passwordHash });
  });
});

const start = (personId: string) =>
  startSession(handle.db, { personId, now: clock.now(), userAgent: 'Firefox' });
const idsOf = async (ctx: Cast['wanda']) => (await listOwnSessions(ctx)).map(({ id }) => id);

describe('one’s own name and byline', () => {
  it('are changed by everybody, and an empty byline is the name', async () => {
    for (const ctx of [cast.wanda, cast.emil, cast.ada]) {
      const { seen, name } = await readOwnProfile(ctx);
      await changeOneself(ctx, { seen, name: `${name} N.`, byline: '' });
      expect(await readOwnProfile(ctx)).toMatchObject({ name: `${name} N.`, byline: `${name} N.` });
    }
  });

  it('are not changed over what somebody else has changed meanwhile', async () => {
    const { seen } = await readOwnProfile(cast.wanda);
    await changeOneself(cast.wanda, { seen, name: 'Wanda', byline: 'W. W.' });
    await expect(changeOneself(cast.wanda, { seen, name: 'Wandah' })).rejects.toMatchObject({
      name: 'Conflict',
      current: { byline: 'W. W.' },
    });
  });
});

describe('one’s own password', () => {
  it('is changed with the old one, ends the other sessions and keeps this one', async () => {
    const { id } = cast.wanda.actor;
    const [here, there] = [await start(id), await start(id)];
    const from = '198.51.100.1';
    await expect(
      changePassword(cast.wanda, { oldPassword: 'wrong', password: other }, { sessionId: here, from }),
    ).rejects.toMatchObject({ code: 'wrong_password', path: 'oldPassword' });
    expect(await idsOf(cast.wanda)).toEqual(expect.arrayContaining([here, there]));
    await changePassword(cast.wanda, { oldPassword: password, password: other }, { sessionId: here, from });
    expect(await idsOf(cast.wanda)).toEqual([here]);
    const [row] = await handle.db.select().from(people).where(eq(people.id, id));
    expect(await findBySignIn(handle.db, { email: row?.email, password: other }, from)).toEqual({ id });
    expect(await findBySignIn(handle.db, { email: row?.email, password }, from)).toBeNull();
  });

  it('is not guessed at an open browser: a wrong one counts as an attempt', async () => {
    const here = { sessionId: null, from: '198.51.100.2' };
    const attempts = await Promise.allSettled(
      Array.from({ length: 12 }, () =>
        changePassword(cast.emil, { oldPassword: 'wrong', password: other }, here),
      ),
    );
    const codes = attempts.map((one) => (one.status === 'rejected' ? one.reason.code : 'changed'));
    expect(codes.filter((code) => code === 'wrong_password')).toHaveLength(5);
    expect(codes.filter((code) => code === 'too_many_attempts')).toHaveLength(7);
  });
});

describe('one’s own sessions', () => {
  it('are listed and ended one by one, or all others at once; nobody’s else are', async () => {
    const { id } = cast.ada.actor;
    const [one, two, three] = [await start(id), await start(id), await start(id)];
    await expect(endOwnSession(cast.emil, { sessionId: one })).rejects.toThrow('no such session');
    await endOwnSession(cast.ada, { sessionId: one });
    expect((await idsOf(cast.ada)).sort()).toEqual([two, three].sort());
    await endOtherSessions(cast.emil, null);
    await endOtherSessions(cast.ada, three);
    expect(await idsOf(cast.ada)).toEqual([three]);
  });

  it('are of no concern to programs and readers', async () => {
    for (const actor of [null, { kind: 'program', name: 'command line' } as const]) {
      const ctx = { db: handle.db, clock, actor };
      await expect(listOwnSessions(ctx)).rejects.toThrow('not allowed');
      await expect(endOtherSessions(ctx, null)).rejects.toThrow('not allowed');
      await expect(readOwnProfile(ctx)).rejects.toThrow('not allowed');
    }
  });
});
