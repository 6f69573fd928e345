import { RuleBroken, type RuleCode } from './errors';

/** What PostgreSQL says of a broken constraint; drizzle keeps it as the cause of its own error. */
export function brokenConstraint(error: unknown): string | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if ('constraint_name' in cause && typeof cause.constraint_name === 'string') return cause.constraint_name;
  return null;
}

/**
 * Runs work and turns a broken constraint of the database into the rule that it stands for: catching the conflict
 * is surer than looking first.
 *
 * @param rules constraint name -> rule code and the field to show it at; or what makes another error of it.
 * @throws RuleBroken or that error for a named constraint; anything else as it came.
 */
export async function catching<T>(
  rules: Readonly<Record<string, [RuleCode, string] | (() => Error)>>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const rule = rules[brokenConstraint(error) ?? ''];
    if (!rule) throw error;
    throw Object.assign(typeof rule === 'function' ? rule() : new RuleBroken(rule[0], rule[1]), {
      cause: error,
    });
  }
}
