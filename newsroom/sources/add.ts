import { randomUUID } from 'node:crypto';
import { reliabilityRecords, sources } from '@/db/schema/sources';
import { catching } from '@/newsroom/conflicts';
import type { Context } from '@/newsroom/context';
import { NotAllowed } from '@/newsroom/errors';
import { change } from '@/newsroom/journal';
import { foldNames } from '@/newsroom/names';
import { may, mustAsPerson } from '@/newsroom/policy';
import { partyNamed } from './party';
import { sourceInput } from './source';

/**
 * Adds a source with its aliases and party. A party that is new by its name is made; without one the source is a party of its own.
 *
 * @throws RuleBroken name_taken. NotAllowed (a writer who grades). ZodError.
 */
export async function addSource(ctx: Context, input: unknown): Promise<{ sourceId: string }> {
  const person = mustAsPerson(ctx.actor, 'add a source');
  const typed = sourceInput.parse(input);
  if (typed.grade && !may(person, 'grade a source')) throw new NotAllowed('grade a source');
  const sourceId = randomUUID();
  return catching({ sources_name: ['name_taken', 'name'], parties_name: ['name_taken', 'party'] }, () =>
    change(ctx, { action: 'add source', subjectKind: 'source', subjectId: sourceId }, async (c) => {
      await c.insert(sources, {
        id: sourceId,
        name: typed.name,
        kind: typed.kind,
        aliases: typed.aliases,
        foldedNames: foldNames(typed.name, typed.aliases),
        partyId: await partyNamed(c, typed.party ?? typed.name),
        office: typed.office,
        addedAt: c.now,
      });
      if (typed.grade && typed.gradeReason)
        await c.insert(reliabilityRecords, {
          id: randomUUID(),
          sourceId,
          grade: typed.grade,
          reason: typed.gradeReason,
          gradedById: person.id,
          gradedAt: c.now,
        });
      return { sourceId };
    }),
  );
}
