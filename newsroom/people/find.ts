import { and, asc, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database } from '@/db/client';
import { invitations, people } from '@/db/schema/people';
import type { Role } from '@/db/vocabulary';
import type { Context } from '@/newsroom/context';
import { NotFound } from '@/newsroom/errors';
import { must } from '@/newsroom/policy';
import { waitingAccounts } from './count-attempts';
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

/** A person as admins see them. */
export type PersonLine = Person & {
  addedAt: Date;
  disabledAt: Date | null;
  /** Until when nobody is let in by a password, after wrong ones. */
  waitsUntil: Date | null;
  isDemonstration: boolean;
  /** What a form that changes the person sends back. */
  seen: string;
};

/** Everybody, also who is disabled, by name. @throws NotAllowed */
export async function listEverybody(ctx: Context): Promise<PersonLine[]> {
  must(ctx.actor, 'change a person');
  const rows = await ctx.db
    .select()
    .from(people)
    .orderBy(asc(sql`lower(${people.name})`), asc(people.id));
  const waiting = await waitingAccounts(
    ctx,
    rows.map(({ email }) => email),
  );
  return rows.map((row) => lineOf(row, waiting));
}

/** @throws NotFound. NotAllowed. */
export async function findPerson(ctx: Context, id: string): Promise<PersonLine> {
  must(ctx.actor, 'change a person');
  const [row] = await ctx.db.select().from(people).where(eq(people.id, id));
  if (!row) throw new NotFound('person');
  return lineOf(row, await waitingAccounts(ctx, [row.email]));
}

function lineOf(row: typeof people.$inferSelect, waiting: ReadonlyMap<string, Date>): PersonLine {
  const { id, name, byline, email, role, addedAt, disabledAt, journalLine, demonstration } = row;
  return {
    ...{ id, name, byline, email, role, addedAt, disabledAt },
    waitsUntil: waiting.get(email) ?? null,
    isDemonstration: demonstration === true,
    seen: journalLine,
  };
}

export type InvitationLine = {
  id: string;
  role: Role;
  email: string | null;
  /** Whose password the link sets; null for a new person. */
  forName: string | null;
  /** Null where the program made it. */
  by: string | null;
  madeAt: Date;
  expiresAt: Date;
};

const inviters = alias(people, 'inviters');

/** Links that work still, the latest first; the links themselves are kept nowhere. @throws NotAllowed */
export async function listOpenInvitations(ctx: Context): Promise<InvitationLine[]> {
  must(ctx.actor, 'invite a person');
  return ctx.db
    .select({
      id: invitations.id,
      role: invitations.role,
      email: invitations.email,
      forName: people.name,
      by: inviters.name,
      madeAt: invitations.madeAt,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .leftJoin(people, eq(people.id, invitations.personId))
    .leftJoin(inviters, eq(inviters.id, invitations.invitedById))
    .where(and(isNull(invitations.usedAt), gt(invitations.expiresAt, ctx.clock.now())))
    .orderBy(desc(invitations.madeAt));
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
