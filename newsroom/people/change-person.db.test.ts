import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { assignments } from '@/db/schema/desk';
import { journal } from '@/db/schema/journal';
import { people } from '@/db/schema/people';
import type { Context } from '@/newsroom/context';
import { assign } from '@/newsroom/desk/assign';
import { change } from '@/newsroom/journal';
import { assemble, type Cast } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { setNewPassword } from './accept';
import { changePerson, disablePerson, enablePerson } from './change-person';
import { findInvitation, findPerson, listEverybody, listOpenInvitations } from './find';
import { firstAdminInvitation, invite, revokeInvitation } from './invite';
import { readSession, startSession } from './session';

const handle = testDatabase();
const clock = simulatedClock('2025-05-12T08:00:00Z');
let cast: Cast;
beforeAll(async () => {
  cast = await assemble(handle.db, clock);
});

const seenOf = async (personId: string) => ({ personId, seen: (await findPerson(cast.ada, personId)).seen });
const isIn = async (session: string) => (await readSession(handle.db, session, clock.now())) !== null;
const linesAbout = async (personId: string) =>
  (await handle.db.select().from(journal).where(eq(journal.subjectId, personId))).map(({ action }) => action);

describe('a person', () => {
  it('gets another role and byline by an admin alone, with a line in the journal', async () => {
    const { id } = cast.wanda.actor;
    const input = { ...(await seenOf(id)), role: 'editor', byline: 'W. Writer' };
    for (const ctx of [cast.wanda, cast.emil]) {
      await expect(changePerson(ctx, input)).rejects.toThrow('not allowed');
      await expect(disablePerson(ctx, input)).rejects.toThrow('not allowed');
      await expect(enablePerson(ctx, input)).rejects.toThrow('not allowed');
      await expect(listEverybody(ctx)).rejects.toThrow('not allowed');
      await expect(listOpenInvitations(ctx)).rejects.toThrow('not allowed');
    }
    await changePerson(cast.ada, input);
    expect(await findPerson(cast.ada, id)).toMatchObject({ role: 'editor', byline: 'W. Writer' });
    expect(await linesAbout(id)).toContain('change person');
    await changePerson(cast.ada, { ...(await seenOf(id)), role: 'writer', byline: 'Wanda' });
  });

  it('is changed only as the admin saw them', async () => {
    const stale = await seenOf(cast.emil.actor.id);
    await changePerson(cast.ada, { ...stale, role: 'editor', byline: 'E. Editor' });
    for (const verb of [changePerson, disablePerson])
      await expect(verb(cast.ada, { ...stale, role: 'writer', byline: 'Emil' })).rejects.toMatchObject({
        name: 'Conflict',
        current: { byline: 'E. Editor', role: 'editor' },
      });
  });

  it('who is disabled is out at once, gives back what they took, and stays the author', async () => {
    const { id } = cast.edith.actor;
    const session = await startSession(handle.db, { personId: id, now: clock.now(), userAgent: null });
    await assign(cast.edith, { subjectKind: 'report', subjectId: cast.reportId, personId: id });
    const { token } = await invite(cast.ada, { role: 'editor', personId: id });
    await disablePerson(cast.ada, await seenOf(id));
    expect(await isIn(session)).toBe(false);
    const [given] = await handle.db.select().from(assignments);
    expect(given).toMatchObject({ personId: null, assignedById: cast.ada.actor.id });
    await expect(
      setNewPassword({ db: handle.db, clock }, { token, password: 'four random words here' }),
    ).rejects.toMatchObject({ code: 'invitation_spent' });
    expect(await findPerson(cast.ada, id)).toMatchObject({ name: 'Edith', disabledAt: clock.now() });

    await enablePerson(cast.ada, await seenOf(id));
    expect(await findInvitation(handle.db, token, clock.now())).toBeNull();
    expect(await isIn(session)).toBe(false);
    const again = await startSession(handle.db, { personId: id, now: clock.now(), userAgent: null });
    expect(await isIn(again)).toBe(true);
    expect(await linesAbout(id)).toEqual(expect.arrayContaining(['disable person', 'enable person']));
  });
});

describe('the last admin', () => {
  it('is neither disabled nor made anything else', async () => {
    const seen = await seenOf(cast.ada.actor.id);
    await expect(disablePerson(cast.ada, seen)).rejects.toMatchObject({ code: 'last_admin' });
    await expect(changePerson(cast.ada, { ...seen, role: 'editor', byline: 'Ada' })).rejects.toMatchObject({
      code: 'last_admin',
    });
    await changePerson(cast.ada, { ...seen, role: 'admin', byline: 'A. Admin' });
  });

  it('is left when two demote each other at the same moment', async () => {
    const { id } = cast.emil.actor;
    await changePerson(cast.ada, { ...(await seenOf(id)), role: 'admin', byline: 'Emil' });
    const emil: Context = { ...cast.emil, actor: { ...cast.emil.actor, role: 'admin' } };
    const [of, ofOther] = [await seenOf(id), await seenOf(cast.ada.actor.id)];
    const both = await Promise.allSettled([
      changePerson(cast.ada, { ...of, role: 'editor', byline: 'Emil' }),
      disablePerson(emil, ofOther),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find((one) => one.status === 'rejected')?.reason).toMatchObject({ code: 'last_admin' });
    const left = (await listEverybody(cast.ada)).filter((one) => one.role === 'admin' && !one.disabledAt);
    expect(left).toHaveLength(1);
  });
});

describe('a link', () => {
  it('is listed while it works, and can be taken back', async () => {
    const { token } = await invite(cast.ada, { role: 'writer', email: 'new@example.org' });
    const [line] = await listOpenInvitations(cast.ada);
    expect(line).toMatchObject({ role: 'writer', email: 'new@example.org', by: 'Ada', forName: null });
    await expect(revokeInvitation(cast.emil, { invitationId: line?.id })).rejects.toThrow('not allowed');
    await revokeInvitation(cast.ada, { invitationId: line?.id });
    expect(await findInvitation(handle.db, token, clock.now())).toBeNull();
    await expect(revokeInvitation(cast.ada, { invitationId: line?.id })).rejects.toMatchObject({
      name: 'Conflict',
    });
  });

  it('for a new password makes the earlier ones useless', async () => {
    const { id } = cast.wanda.actor;
    const first = await invite(cast.ada, { role: 'writer', personId: id });
    const second = await invite(cast.ada, { role: 'writer', personId: id });
    expect(await findInvitation(handle.db, first.token, clock.now())).toBeNull();
    expect(await findInvitation(handle.db, second.token, clock.now())).toMatchObject({ forName: 'Wanda' });
  });
});

describe('people of the demonstration', () => {
  it('do not take the first admin’s place', async () => {
    const program: Context = { db: handle.db, clock, actor: { kind: 'program', name: 'tests' } };
    const everybody = await handle.db.select({ id: people.id }).from(people);
    const mark = (demonstration: boolean | null) =>
      change(program, { action: 'mark', subjectKind: 'person' }, async (c) => {
        for (const { id } of everybody) await c.update(people, id, { demonstration });
      });
    await mark(true);
    expect(await firstAdminInvitation(handle.db, clock)).not.toBeNull();
    await mark(null);
    expect(await firstAdminInvitation(handle.db, clock)).toBeNull();
  });
});
