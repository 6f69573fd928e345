import type { Database, Transaction } from '@/db/client';
import { journalHead } from '@/db/schema/journal';
import { publicVersions } from '@/db/schema/publication';
import type { Context } from '@/newsroom/context';
import { openSituation } from '@/newsroom/situations/open';
import { addMeasure, addPlace, addTopic } from '@/newsroom/situations/settle';
import { addSource } from '@/newsroom/sources/add';
import { gradeSource } from '@/newsroom/sources/grade';
import { storyClock } from './clock';
import { days } from './days';
import { enlist } from './people';
import { type Playing, play } from './play';
import { grades, measures, places, situation, sources, topics } from './situation';

/**
 * Enters the demonstration: the desk's lists, then day by day what its people did, through the verbs that the site itself
 * uses, at the times of the story. All of it or nothing.
 *
 * @throws what a verb throws where the story breaks a rule.
 */
export async function enterDemonstration(db: Database): Promise<void> {
  await db.transaction(async (tx) => {
    // Whoever enters it at the same time waits here, and then finds what this one published.
    await tx.select().from(journalHead).for('update');
    const clock = storyClock(situation.timeZone);
    clock.set('2025-07-09T17:00');
    const ctx: Context = { db: within(tx), clock, actor: { kind: 'program', name: 'demonstration' } };
    const playing = await setUp(ctx);
    for (const day of days)
      for (const step of day.steps) {
        clock.set(`2025-${step.at.replace(' ', 'T')}`);
        await play(ctx, playing, step);
      }
  });
}

/** The database as a verb sees it, whose own transaction becomes a part of this one: what fails undoes everything anyway. */
function within(tx: Transaction): Database {
  return Object.assign(Object.create(tx), { transaction: (work: (tx: Transaction) => unknown) => work(tx) });
}

/** Whether nothing has happened in a database yet: no situation, no line in the journal. */
export async function isUntouched(db: Database): Promise<boolean> {
  const [head] = await db.select().from(journalHead);
  return head?.position === 0;
}

/** Whether readers see anything. */
export async function isPublished(db: Database): Promise<boolean> {
  const [version] = await db.select({ id: publicVersions.id }).from(publicVersions).limit(1);
  return version !== undefined;
}

/** @returns the people, and the ids behind the names of the desk's lists. */
async function setUp(ctx: Context): Promise<Playing> {
  const desk = await enlist(ctx);
  const editor: Context = { ...ctx, actor: desk.olha };
  const { situationId } = await openSituation(editor, situation, { demonstration: true });
  const playing: Playing = {
    desk,
    situationId,
    topics: new Map(),
    reports: new Map(),
    claims: new Map(),
    events: new Map(),
    takeaways: new Map(),
  };
  for (const [name, unit] of measures) await addMeasure(editor, { situationId, name, unit });
  for (const name of topics) playing.topics.set(name, (await addTopic(editor, { situationId, name })).id);
  const sourceIds = new Map<string, string>();
  for (const source of sources) sourceIds.set(source.name, (await addSource(editor, source)).sourceId);
  for (const [name, grade, reason] of grades)
    await gradeSource(editor, { sourceId: sourceIds.get(name), grade, reason });
  const placeIds = new Map<string, string>();
  for (const { name, kind, within, aliases, at } of places) {
    const { id } = await addPlace(editor, {
      situationId,
      name,
      kind,
      parentId: within && placeIds.get(within),
      aliases,
      latitude: at?.[0],
      longitude: at?.[1],
    });
    placeIds.set(name, id);
  }
  return playing;
}
