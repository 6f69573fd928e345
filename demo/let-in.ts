import { randomBytes, randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { people } from '@/db/schema/people';
import { situations } from '@/db/schema/situations';
import type { Clock, Context } from '@/newsroom/context';
import { NotFound } from '@/newsroom/errors';
import { change } from '@/newsroom/journal';
import { hashPassword } from '@/newsroom/people/password';
import { endSessionsOf } from '@/newsroom/people/session';

const guests = [
  { name: 'Demo writer', role: 'writer', email: 'demo-writer@example.org' },
  { name: 'Demo editor', role: 'editor', email: 'demo-editor@example.org' },
] as const;

type Guest = (typeof guests)[number] & { password: string };

/**
 * Makes a writer and an editor of the demonstration who can sign in, or gives them new passwords.
 *
 * @returns them with their passwords, which are kept nowhere.
 * @throws NotFound when there is no demonstration.
 */
export async function letPeopleIn(db: Database, clock: Clock): Promise<Guest[]> {
  const [demonstration] = await db.select().from(situations).where(eq(situations.demonstration, true));
  if (!demonstration) throw new NotFound('demonstration');
  const ctx: Context = { db, clock, actor: { kind: 'program', name: 'command line' } };
  const told: Guest[] = [];
  for (const guest of guests) {
    const password = randomBytes(12).toString('base64url');
    await seat(ctx, guest, await hashPassword(password));
    told.push({ ...guest, password });
  }
  return told;
}

async function seat(ctx: Context, guest: (typeof guests)[number], passwordHash: string): Promise<void> {
  await change(ctx, { action: 'set password', subjectKind: 'person' }, async (c) => {
    const [known] = await c.tx
      .select({ id: people.id })
      .from(people)
      .where(and(eq(people.email, guest.email), eq(people.demonstration, true)));
    const id = known?.id ?? randomUUID();
    c.about({ subjectId: id, action: known ? 'set password' : 'add person' });
    if (known) {
      await c.update(people, id, { passwordHash, disabledAt: null });
      await endSessionsOf(c.tx, id, c.now);
      return;
    }
    const { name, role, email } = guest;
    await c.insert(people, {
      ...{ id, name, byline: name, role, email, passwordHash },
      addedAt: c.now,
      demonstration: true,
    });
  });
}
