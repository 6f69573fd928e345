import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { invitations, people, sessions } from '@/db/schema/people';
import type { Context } from '@/newsroom/context';
import { change } from '@/newsroom/journal';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { acceptInvitation, setNewPassword } from './accept';
import { findByPassword, findInvitation } from './find';
import { firstAdminInvitation, invite } from './invite';
import { endSession, readSession, startSession } from './session';

const handle = testDatabase();
const clock = simulatedClock('2025-05-12T08:00:00Z');
const password = 'four random words here';
const base = () => ({ db: handle.db, clock });
let ada: Context;

let earlierLink: string;

/** The first admin, by the link of the second start: nobody had used the first one. */
beforeAll(async () => {
  earlierLink = (await firstAdminInvitation(handle.db, clock))?.token ?? '';
  const first = await firstAdminInvitation(handle.db, clock);
  const { personId } = await acceptInvitation(base(), {
    token: first?.token,
    name: 'Ada',
    email: 'Ada@example.org',
    password,
  });
  ada = { ...base(), actor: { kind: 'person', id: personId, name: 'Ada', role: 'admin' } };
});

const join = (token: string, email: string) =>
  acceptInvitation(base(), { token, name: 'Wanda', email, password });

describe('an invitation', () => {
  it('gives its role, keeps no token, and the name as byline', async () => {
    const { token } = await invite(ada, { role: 'writer' });
    const { personId } = await join(token, 'wanda@example.org');
    const [wanda] = await handle.db.select().from(people).where(eq(people.id, personId));
    expect(wanda).toMatchObject({ name: 'Wanda', byline: 'Wanda', role: 'writer' });
    expect(wanda?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const kept = await handle.db.select().from(invitations);
    expect(JSON.stringify(kept)).not.toContain(token);
  });

  it('works once, also when two use it at the same moment', async () => {
    const { token } = await invite(ada, { role: 'writer' });
    const both = await Promise.allSettled([join(token, 'one@example.org'), join(token, 'two@example.org')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = both.find((result) => result.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'invitation_spent' });
    expect(await findInvitation(handle.db, token, clock.now())).toBeNull();
  });

  it('expires after 72 hours', async () => {
    const { token } = await invite(ada, { role: 'editor', email: 'late@example.org' });
    clock.set('2025-05-15T07:59:59Z');
    expect(await findInvitation(handle.db, token, clock.now())).toMatchObject({
      role: 'editor',
      email: 'late@example.org',
    });
    clock.set('2025-05-15T08:00:00Z');
    expect(await findInvitation(handle.db, token, clock.now())).toBeNull();
    await expect(join(token, 'late@example.org')).rejects.toMatchObject({ code: 'invitation_spent' });
    clock.set('2025-05-12T08:00:00Z');
  });

  it('is not spent by an address that is taken, however it is written', async () => {
    const { token } = await invite(ada, { role: 'writer' });
    await expect(join(token, 'ADA@EXAMPLE.ORG')).rejects.toMatchObject({
      code: 'email_taken',
      path: 'email',
    });
    expect(await findInvitation(handle.db, token, clock.now())).not.toBeNull();
  });

  it('asks for twelve characters', async () => {
    const { token } = await invite(ada, { role: 'writer' });
    await expect(
      acceptInvitation(base(), { token, name: 'N', email: 'n@example.org', password: 'eleven char' }),
    ).rejects.toThrow(/at least 12/);
  });

  it('is made by admins alone, and at the first start only while nobody is there', async () => {
    const emil: Context = {
      ...base(),
      actor: { kind: 'person', id: crypto.randomUUID(), name: 'Emil', role: 'editor' },
    };
    await expect(invite(emil, { role: 'admin' })).rejects.toThrow('not allowed');
    expect(await firstAdminInvitation(handle.db, clock)).toBeNull();
  });

  it('of an earlier start makes no second admin', async () => {
    await expect(join(earlierLink, 'late@example.org')).rejects.toMatchObject({ code: 'invitation_spent' });
  });
});

describe('a session', () => {
  const member = async (email: string) =>
    (await join((await invite(ada, { role: 'writer' })).token, email)).personId;
  const signIn = (personId: string) =>
    startSession(handle.db, { personId, now: clock.now(), userAgent: null });

  it('has the name and role of the people table at each request', async () => {
    const id = await member('role@example.org');
    const session = await signIn(id);
    expect(await readSession(handle.db, session, clock.now())).toEqual({
      kind: 'person',
      id,
      name: 'Wanda',
      role: 'writer',
    });
    await change(ada, { action: 'change role', subjectKind: 'person', subjectId: id }, (c) =>
      c.update(people, id, { role: 'editor' }),
    );
    expect(await readSession(handle.db, session, clock.now())).toMatchObject({ role: 'editor' });
  });

  it('ends at once when it is ended, when its person is disabled, and by itself after 30 days', async () => {
    const id = await member('ends@example.org');
    const [ended, kept] = [await signIn(id), await signIn(id)];
    await endSession(handle.db, ended, clock.now());
    expect(await readSession(handle.db, ended, clock.now())).toBeNull();
    expect(await readSession(handle.db, kept, clock.now())).not.toBeNull();
    expect(await readSession(handle.db, kept, new Date('2025-06-11T08:00:00Z'))).toBeNull();
    await change(ada, { action: 'disable person', subjectKind: 'person', subjectId: id }, (c) =>
      c.update(people, id, { disabledAt: c.now }),
    );
    expect(await readSession(handle.db, kept, clock.now())).toBeNull();
    expect(await findByPassword(handle.db, { email: 'ends@example.org', password })).toBeNull();
  });

  it('begins with the right password alone, in whatever case the address is written', async () => {
    const id = await member('Right@example.org');
    expect(await findByPassword(handle.db, { email: ' right@EXAMPLE.org ', password })).toEqual({ id });
    expect(
      await findByPassword(handle.db, { email: 'right@example.org', password: 'wrong password' }),
    ).toBeNull();
    expect(await findByPassword(handle.db, { email: 'nobody@example.org', password })).toBeNull();
  });

  it('ends everywhere with a new password', async () => {
    const id = await member('forgot@example.org');
    const session = await signIn(id);
    const { token } = await invite(ada, { role: 'admin', personId: id });
    expect(await findInvitation(handle.db, token, clock.now())).toMatchObject({
      forName: 'Wanda',
      role: 'writer',
    });
    await expect(join(token, 'other@example.org')).rejects.toMatchObject({ code: 'invitation_spent' });
    await setNewPassword(base(), { token, password: 'five other random words' });
    expect(await readSession(handle.db, session, clock.now())).toBeNull();
    expect(await findByPassword(handle.db, { email: 'forgot@example.org', password })).toBeNull();
    expect(
      await findByPassword(handle.db, { email: 'forgot@example.org', password: 'five other random words' }),
    ).toEqual({ id });
    await expect(setNewPassword(base(), { token, password })).rejects.toMatchObject({
      code: 'invitation_spent',
    });
    const [row] = await handle.db.select().from(sessions).where(eq(sessions.id, session));
    expect(row?.endedAt).toEqual(clock.now());
  });
});
