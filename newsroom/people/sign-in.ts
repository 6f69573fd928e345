import { eq, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { people } from '@/db/schema/people';
import type { Context } from '@/newsroom/context';
import { NotFound } from '@/newsroom/errors';
import { must } from '@/newsroom/policy';
import { accountKey, accountLimit, addressKey, addressLimit } from './attempt';
import { countAttempt, forgetAttempts } from './count-attempts';
import { findByPassword } from './find';
import { emailInput, signInInput } from './person';

/**
 * Finds who has this e-mail and this password, where there are attempts left. An unknown address, a wrong password and a person
 * who is disabled are answered alike, in the same time and with the same waits.
 *
 * @param from the client's address, as server/forwarded.ts vouches for it; null where none is known.
 * @returns null when nobody has both.
 * @throws RuleBroken too_many_attempts, before anything is compared.
 */
export async function findBySignIn(
  db: Database,
  input: unknown,
  from: string | null,
): Promise<{ id: string } | null> {
  const typed = signInInput.safeParse(input);
  if (!typed.success) return null;
  const address = addressKey(from);
  // The address first: where it is stopped, it cannot use up other people's attempts.
  await countAttempt(db, addressLimit, address);
  await countAttempt(db, accountLimit, accountKey(typed.data.email));
  const person = await findByPassword(db, typed.data);
  if (person) await forgetAttempts(db, typed.data.email, address);
  return person;
}

/**
 * Lets a person try passwords again at once.
 *
 * @param input the e-mail address.
 * @throws NotFound. NotAllowed. ZodError.
 */
export async function unlockAccount(ctx: Context, input: unknown): Promise<{ personId: string }> {
  must(ctx.actor, 'invite a person');
  const { email } = emailInput.parse(input);
  const person = await findByEmail(ctx, email);
  await forgetAttempts(ctx.db, person.email);
  return { personId: person.id };
}

/** @throws NotFound. NotAllowed. */
export async function findByEmail(ctx: Context, email: string): Promise<typeof people.$inferSelect> {
  must(ctx.actor, 'invite a person');
  const [person] = await ctx.db
    .select()
    .from(people)
    .where(eq(sql`lower(${people.email})`, email.toLowerCase()));
  if (!person) throw new NotFound('person');
  return person;
}
