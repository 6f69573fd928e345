import { eq, inArray, sql } from 'drizzle-orm';
import { passages, snapshots } from '@/db/schema/reports';
import type { Context } from '@/newsroom/context';
import { must } from '@/newsroom/policy';

/** What stands around a passage in its report. */
export type InContext = {
  /** A sentence or two of the same paragraph, before and after. */
  before: string;
  after: string;
  /** What comes before and after these, to be read on. */
  further: { before: string; after: string };
};

const reach = 1500;

/** The surroundings of passages, by their ids. @throws NotAllowed */
export async function readInContext(
  ctx: Context,
  passageIds: readonly string[],
): Promise<Map<string, InContext>> {
  must(ctx.actor, 'read the desk');
  if (passageIds.length === 0) return new Map();
  // Around words that were removed there is nothing left.
  const text = sql`coalesce(${snapshots.text}, '')`;
  const rows = await ctx.db
    .select({
      id: passages.id,
      before: sql<string>`substr(${text}, greatest(1, ${passages.startCodePoint} + 1 - ${reach}), least(${reach}, ${passages.startCodePoint}))`,
      after: sql<string>`substr(${text}, ${passages.endCodePoint} + 1, ${reach})`,
    })
    .from(passages)
    .innerJoin(snapshots, eq(snapshots.id, passages.snapshotId))
    .where(inArray(passages.id, [...passageIds]));
  return new Map(rows.map(({ id, before, after }) => [id, inContext(before, after)]));
}

/** Divides what stands before and after a passage into what is near and what is further away. */
export function inContext(before: string, after: string): InContext {
  const near = { before: lastSentences(before, 2), after: firstSentences(after, 2) };
  return {
    ...near,
    further: {
      before: before.slice(0, before.length - near.before.length),
      after: after.slice(near.after.length),
    },
  };
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

function lastSentences(text: string, most: number): string {
  const paragraph = text.slice(text.lastIndexOf('\n') + 1);
  return sentencesOf(paragraph).slice(-most).join('');
}

function firstSentences(text: string, most: number): string {
  const end = text.indexOf('\n');
  const found = sentencesOf(end < 0 ? text : text.slice(0, end));
  // What is left of the passage's own sentence, a full stop often, is no sentence of its own.
  const isRest = (found[0] ?? '').replace(/[^\p{L}\p{N}]/gu, '').length < 2;
  return found.slice(0, isRest ? most + 1 : most).join('');
}

function sentencesOf(text: string): string[] {
  return [...sentences.segment(text)].map(({ segment }) => segment);
}
