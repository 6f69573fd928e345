import { z } from 'zod';
import { type Role, roles } from '@/db/vocabulary';
import { isStorable, line, optionalId, requiredLine } from '@/newsroom/text';

/** A person as the desk shows them. */
export type Person = { id: string; name: string; byline: string; email: string; role: Role };

/** What a form is told of a person that somebody else has changed meanwhile. */
export function standsNow(row: Person & { journalLine: string; disabledAt: Date | null }) {
  const { name, byline, role, disabledAt, journalLine } = row;
  return { name, byline, role, isDisabled: disabledAt !== null, seen: journalLine };
}

/** How long the link of an invitation works. */
export const invitationHours = 72;
/** How long somebody stays signed in on one device. */
export const sessionDays = 30;

export const shortestPassword = 12;

const email = requiredLine(254, 'Write an e-mail address.').pipe(
  z.email({ error: 'This is not an e-mail address. Write it like name@example.org.' }),
);

const newPassword = z
  .string({ error: 'Choose a password.' })
  .min(shortestPassword, { error: `Use at least ${shortestPassword} characters; four random words will do.` })
  .max(200, { error: 'Use at most 200 characters.' });

export const emailInput = z.object({ email });

export const inviteInput = z.object({
  role: z.enum(roles, { error: 'Choose the role.' }),
  /** Filled in for the invited person, who may change it. */
  email: z
    .union([z.literal(''), email])
    .optional()
    .transform((value) => value || null),
  /** Somebody who is here already: the link lets them set a new password. */
  personId: optionalId,
});

export const revokeInput = z.object({ invitationId: z.uuid() });

export const acceptInput = z.object({
  token: z.string().max(200),
  name: requiredLine(120, 'Write your name.'),
  /** How readers see the person; the name when left empty. */
  byline: line(120).default(''),
  email,
  password: newPassword,
});

/** Accepting a link for somebody who is here already asks for nothing but the password. */
export const newPasswordInput = z.object({ token: z.string().max(200), password: newPassword });

export const signInInput = z.object({
  email: z.string().trim().max(254).refine(isStorable),
  password: z.string().max(200),
});

/** A person as a form showed them: `seen` is the journal line that had last changed the row. */
export const seenPersonInput = z.object({ personId: z.uuid(), seen: z.uuid() });

export const changePersonInput = seenPersonInput.extend({
  role: z.enum(roles, { error: 'Choose the role.' }),
  byline: requiredLine(120, 'Write how readers see this person.'),
});

export const changeOneselfInput = z.object({
  seen: z.uuid(),
  name: requiredLine(120, 'Write your name.'),
  /** The name when left empty. */
  byline: line(120).default(''),
});

export const changePasswordInput = z.object({
  oldPassword: z.string({ error: 'Type your present password.' }),
  password: newPassword,
});

export const endSessionInput = z.object({ sessionId: z.uuid() });
