import { sources } from '@/db/schema/sources';
import { catching } from '@/newsroom/conflicts';
import type { Context } from '@/newsroom/context';
import { Conflict, RuleBroken } from '@/newsroom/errors';
import { change } from '@/newsroom/journal';
import { foldName, foldNames } from '@/newsroom/names';
import { mustAsPerson } from '@/newsroom/policy';
import { lockOwn } from './lock';
import { partyNamed } from './party';
import { publishSources } from './publish';
import { aliasInput, editInput } from './source';

/**
 * Changes what a source is called, what it is, whom it speaks for and the office that it holds. Readers see a new name, kind or
 * party at once, wherever the source is named; reviews that were signed keep the party that they saw (promise 4).
 *
 * @throws RuleBroken name_taken, source_merged. Conflict. NotFound. NotAllowed. ZodError.
 */
export async function editSource(ctx: Context, input: unknown): Promise<{ sourceId: string }> {
  mustAsPerson(ctx.actor, 'edit a source');
  const { sourceId, seen, name, kind, aliases, party, office } = editInput.parse(input);
  return catching({ sources_name: ['name_taken', 'name'], parties_name: ['name_taken', 'party'] }, () =>
    change(ctx, { action: 'edit source', subjectKind: 'source', subjectId: sourceId }, async (c) => {
      const source = await lockOwn(c, sourceId);
      if (source.journalLine !== seen) throw new Conflict('source');
      const partyId = await partyNamed(c, party ?? name);
      const foldedNames = foldNames(name, aliases);
      await c.update(sources, sourceId, { name, kind, aliases, foldedNames, partyId, office });
      await publishSources(ctx, c, [sourceId]);
      return { sourceId };
    }),
  );
}

/**
 * Adds another name under which a source is found. It takes nothing away, so everybody may, on whatever view.
 *
 * @throws RuleBroken alias_known, source_merged. NotFound. NotAllowed. ZodError.
 */
export async function addAlias(ctx: Context, input: unknown): Promise<{ sourceId: string; alias: string }> {
  mustAsPerson(ctx.actor, 'add a source');
  const { sourceId, alias } = aliasInput.parse(input);
  return change(ctx, { action: 'add alias', subjectKind: 'source', subjectId: sourceId }, async (c) => {
    const source = await lockOwn(c, sourceId);
    if (source.foldedNames.includes(foldName(alias))) throw new RuleBroken('alias_known', 'alias');
    const aliases = [...source.aliases, alias];
    await c.update(sources, sourceId, { aliases, foldedNames: foldNames(source.name, aliases) });
    return { sourceId, alias };
  });
}
