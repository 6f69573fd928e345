import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { parties, sources } from '@/db/schema/sources';
import { catching } from '@/newsroom/conflicts';
import type { Context } from '@/newsroom/context';
import { Conflict, NotFound } from '@/newsroom/errors';
import { type Change, change } from '@/newsroom/journal';
import { mustAsPerson } from '@/newsroom/policy';
import { publishSources } from './publish';
import { partyInput } from './source';

/**
 * Renames a party, for all its sources at once; readers see the new name with the sources that they know.
 *
 * @throws RuleBroken name_taken. Conflict. NotFound. NotAllowed. ZodError.
 */
export async function renameParty(ctx: Context, input: unknown): Promise<{ partyId: string }> {
  mustAsPerson(ctx.actor, 'edit a source');
  const { partyId, seen, name } = partyInput.parse(input);
  return catching({ parties_name: ['name_taken', 'name'] }, () =>
    change(ctx, { action: 'rename party', subjectKind: 'party', subjectId: partyId }, async (c) => {
      const [party] = await c.tx.select().from(parties).where(eq(parties.id, partyId)).for('update');
      if (!party) throw new NotFound('party');
      if (party.journalLine !== seen) throw new Conflict('party');
      await c.update(parties, partyId, { name });
      const members = await c.tx.select({ id: sources.id }).from(sources).where(eq(sources.partyId, partyId));
      await publishSources(
        ctx,
        c,
        members.map(({ id }) => id),
      );
      return { partyId };
    }),
  );
}

/** The party of that name; a new name makes a new party. */
export async function partyNamed(c: Change, name: string): Promise<string> {
  const [known] = await c.tx
    .select({ id: parties.id })
    .from(parties)
    .where(sql`lower(${parties.name}) = lower(${name})`);
  return known?.id ?? (await c.insert(parties, { id: randomUUID(), name })).id;
}
