import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { invitations, people } from '@/db/schema/people';
import type { Role } from '@/db/vocabulary';
import type { Context } from '@/newsroom/context';
import { must } from '@/newsroom/policy';
import { passwordMatches } from './password';
import { type Person, signInInput } from './person';
import { digestOfToken } from './token';

/** An open invitation, as its holder sees it; `forName` is set when it is for a new password. */
export type OpenInvitation = { role: Role; email: string | null; forName: string | null };

/** @returns null for a link that was used, has expired or never was. */
export async function findInvitation(db: Database, token: string, now: Date): Promise<OpenInvitation | null> {
  const [found] = await db
    .select({ role: invitations.role, email: invitations.email, forName: people.name })
    .from(invitations)
    .leftJoin(people, eq(people.id, invitations.personId))
    .where(
      and(
        eq(invitations.tokenDigest, digestOfToken(token)),
        isNull(invitations.usedAt),
        gt(invitations.expiresAt, now),
      ),
    );
  return found ?? null;
}

/** Everybody who is not disabled, by name. */
export async function listPeople(ctx: Context): Promise<Person[]> {
  must(ctx.actor, 'read the desk');
  return ctx.db
    .select({
      id: people.id,
      name: people.name,
      byline: people.byline,
      email: people.email,
      role: people.role,
    })
    .from(people)
    .where(isNull(people.disabledAt))
    .orderBy(asc(sql`lower(${people.name})`));
}

/** Who has this e-mail and this password; the same work whether there is such a person or not. */
export async function findByPassword(db: Database, input: unknown): Promise<{ id: string } | null> {
  const typed = signInInput.safeParse(input);
  if (!typed.success) return null;
  const [person] = await db
    .select({ id: people.id, passwordHash: people.passwordHash, disabledAt: people.disabledAt })
    .from(people)
    .where(eq(sql`lower(${people.email})`, typed.data.email.toLowerCase()));
  const matches = await passwordMatches(person?.passwordHash ?? null, typed.data.password);
  return person && matches && !person.disabledAt ? { id: person.id } : null;
}
