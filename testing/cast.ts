import { randomUUID } from 'node:crypto';
import type { Database } from '@/db/client';
import { people } from '@/db/schema/people';
import type { Role } from '@/db/vocabulary';
import type { Actor, Clock, Context } from '@/newsroom/context';
import { RuleBroken } from '@/newsroom/errors';
import { change } from '@/newsroom/journal';
import { captureReport } from '@/newsroom/reports/capture';
import { openSituation } from '@/newsroom/situations/open';
import { addMeasure, addPlace } from '@/newsroom/situations/settle';
import { addSource } from '@/newsroom/sources/add';

/** A river flood, written for the tests. The second paragraph repeats a sentence of the first. */
export const bulletin = [
  'Flood bulletin, 12 May 2025',
  '',
  'The river service said that water rose by 42 centimetres overnight at Kamianka.[1] The mayor of Kamianka, Olha Hrytsenko, reported that 310 people left their homes and two were injured.[2] A bridge was closed.',
  '',
  'A bridge was closed. Unnamed rescuers told the news agency Lan that “about thirty” houses stand under water.[4]',
  '',
  'Subscribe to our letter!',
].join('\n');

const sources = [
  { name: 'River service', kind: 'government', party: 'Ukraine government' },
  { name: 'Olha Hrytsenko', kind: 'person', aliases: 'Hrytsenko\nGritsenko', party: 'Kamianka council' },
  { name: 'Lan', kind: 'news_agency' },
  { name: 'Flood desk', kind: 'research_institute' },
];

export type Cast = Awaited<ReturnType<typeof assemble>>;

/** The named cast with a situation, sources and a captured report: what most tests begin with. */
export async function assemble(db: Database, clock: Clock) {
  const wanda = await enlist(db, clock, 'Wanda', 'writer');
  const emil = await enlist(db, clock, 'Emil', 'editor');
  const edith = await enlist(db, clock, 'Edith', 'editor');
  const ada = await enlist(db, clock, 'Ada', 'admin');
  const { situationId, slug } = await openSituation(emil, {
    title: 'Flood on the Dnister',
    slug: `flood-${randomUUID().slice(0, 8)}`,
    timeZone: 'Europe/Kyiv',
    language: 'en',
  });
  for (const [name, unit] of [
    ['water level rise', 'cm'],
    ['evacuated', 'people'],
    ['injured', 'people'],
    ['houses flooded', 'houses'],
  ])
    await addMeasure(emil, { situationId, name, unit });
  const oblast = await addPlace(emil, { situationId, name: 'Vinnytsia Oblast', kind: 'region' });
  await addPlace(wanda, {
    situationId,
    name: 'Kamianka',
    kind: 'settlement',
    parentId: oblast.id,
    aliases: 'Kamenka',
  });
  for (const source of sources)
    await addSource(wanda, source).catch((error: unknown) => {
      // Sources belong to the whole site; another test may have brought them.
      if (!(error instanceof RuleBroken && error.code === 'name_taken')) throw error;
    });
  const report = await captureReport(wanda, {
    situationId,
    title: 'Flood bulletin',
    publisher: 'Flood desk',
    publishedOn: '2025-05-12',
    language: 'en',
    text: bulletin,
    method: 'paste',
  });
  return { wanda, emil, edith, ada, situationId, slug, ...report };
}

/** A person of that role, without a password, and the context in which they act. */
export async function enlist(
  db: Database,
  clock: Clock,
  name: string,
  role: Role,
): Promise<Context & { actor: Extract<Actor, { kind: 'person' }> }> {
  const id = randomUUID();
  const program: Context = { db, clock, actor: { kind: 'program', name: 'tests' } };
  await change(program, { action: 'add person', subjectKind: 'person', subjectId: id }, (c) =>
    c.insert(people, { id, email: `${id}@example.org`, name, byline: name, role, addedAt: c.now }),
  );
  return { db, clock, actor: { kind: 'person', id, name, role } };
}

/** The fields of a complete form: the rise of the river. Change what a test is about. */
export function riverClaim(
  cast: { reportId: string },
  changes: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    statement: 'The river rose by 42 centimetres overnight at Kamianka.',
    kind: 'event',
    time: { precision: 'night', date: '2025-05-11', phrase: 'overnight' },
    newEventTitle: 'Flood wave at Kamianka',
    places: [{ place: 'Kamenka', role: 'impact' }],
    figures: [{ measure: 'water level rise', value: '42', qualifier: 'exact', words: '42', citation: '1' }],
    citations: [
      {
        reportId: cast.reportId,
        quote: 'The river service said that water rose by 42 centimetres overnight at Kamianka.',
        stance: 'supports',
        note: '1',
        steps: [{ source: 'River service', verb: 'said' }],
      },
    ],
    ...changes,
  };
}
