import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { learnedNames } from '@/db/schema/capture';
import type { Context } from '@/newsroom/context';
import { change } from '@/newsroom/journal';
import { foldName } from '@/newsroom/names';
import { mustAsPerson } from '@/newsroom/policy';
import { resolveSources, theSource } from '@/newsroom/sources/resolve';
import { requiredLine } from '@/newsroom/text';

const lesson = z.object({
  /** As the text has it. */
  name: requiredLine(200, 'Write the name as the text has it.').transform(foldName),
  /** Any name of the source that it stands for. */
  source: requiredLine(200, 'Name the source.'),
});

/**
 * Learns whom texts call by a name; suggestions use it from now on. A later choice takes the place of an earlier one, and what is
 * a source's own name is not learned.
 *
 * @returns whether something new was learned.
 * @throws RuleBroken unknown_source, ambiguous_source. NotAllowed. ZodError.
 */
export async function learnName(ctx: Context, input: unknown): Promise<{ learned: boolean }> {
  const person = mustAsPerson(ctx.actor, 'enter a claim');
  const { name, source } = lesson.parse(input);
  return change(ctx, { action: 'learn name', subjectKind: 'source' }, async (c) => {
    const found = await resolveSources(c.tx, [source, name]);
    const { id: sourceId } = theSource(found, source, 'source');
    if (found.get(name)?.some(({ id }) => id === sourceId)) return { learned: false };
    c.about({ subjectId: sourceId });
    await c.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 3))`);
    const [known] = await c.tx.select().from(learnedNames).where(eq(learnedNames.name, name));
    if (known?.sourceId === sourceId) return { learned: false };
    const taught = { sourceId, learnedFromId: person.id, learnedAt: c.now };
    if (known) await c.update(learnedNames, known.id, taught);
    else await c.insert(learnedNames, { id: randomUUID(), name, ...taught });
    return { learned: true };
  });
}
