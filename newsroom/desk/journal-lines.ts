import { and, asc, desc, eq, gte, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { journal } from '@/db/schema/journal';
import { people } from '@/db/schema/people';
import { situations } from '@/db/schema/situations';
import type { Context } from '@/newsroom/context';
import { must } from '@/newsroom/policy';
import { calendarDay, isStorable } from '@/newsroom/text';
import { namedThings } from './named-things';
import { differencesOf, idsIn, type RowDifference } from './row-difference';

/** How many lines are read at once. */
export const linesAtOnce = 50;

/** What is looked for, as it stands in the address; what makes no sense there is left out. */
export const journalFilter = z.object({
  /** A person's id, or the name of a program that acted by itself. */
  by: z.string().min(1).max(100).refine(isStorable).optional().catch(undefined),
  /** Kind of thing: claim, report, person. */
  kind: z.string().min(1).max(40).refine(isStorable).optional().catch(undefined),
  /** Id of one thing. */
  about: z.uuid().optional().catch(undefined),
  /** Days in UTC, both included. */
  from: calendarDay.optional().catch(undefined),
  to: calendarDay.optional().catch(undefined),
  /** Only lines before this position. */
  before: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional().catch(undefined),
});
export type JournalFilter = z.output<typeof journalFilter>;

export type JournalLine = {
  position: number;
  at: Date;
  /** Who did it, by the name that they had then. */
  actor: string;
  personId: string | null;
  action: string;
  subjectKind: string;
  subjectId: string | null;
  /** What the desk calls the thing now; null where it has no name. */
  subject: string | null;
  /** Address of the situation that it belongs to. */
  situation: string | null;
  /** Null where the difference was taken away. */
  rows: RowDifference[] | null;
};

export type JournalPage = {
  lines: JournalLine[];
  /** Names of the ids in the differences. */
  names: ReadonlyMap<string, string>;
  /** The position before which earlier lines stand; null at the beginning of the journal. */
  earlier: number | null;
};

/**
 * Who did what, the latest first: the lines of the journal with what each of them changed.
 *
 * @param filter see journalFilter.
 * @returns at most `linesAtOnce` lines, and where to go on.
 * @throws NotAllowed
 */
export async function readJournal(ctx: Context, filter: JournalFilter): Promise<JournalPage> {
  must(ctx.actor, 'read the journal');
  const found = await ctx.db
    .select()
    .from(journal)
    .where(and(...conditionsOf(filter)))
    .orderBy(desc(journal.position))
    .limit(linesAtOnce + 1);
  const shown = found.slice(0, linesAtOnce);
  const rowsOf = new Map(shown.map(({ id, detail }) => [id, differencesOf(detail)]));
  const ids = [...rowsOf.values()].flatMap((rows) => idsIn(rows ?? []));
  const subjects = shown.flatMap(({ subjectId }) => subjectId ?? []);
  const [names, slugs] = await Promise.all([
    namedThings(ctx.db, [...new Set([...ids, ...subjects])]),
    slugsOf(
      ctx,
      shown.flatMap(({ situationId }) => situationId ?? []),
    ),
  ]);
  return {
    lines: shown.map((line) => ({
      position: line.position,
      at: line.at,
      actor: line.actor,
      personId: line.personId,
      action: line.action,
      subjectKind: line.subjectKind,
      subjectId: line.subjectId,
      subject: names.get(line.subjectId ?? '') ?? null,
      situation: slugs.get(line.situationId ?? '') ?? null,
      rows: rowsOf.get(line.id) ?? null,
    })),
    names,
    earlier: found.length > linesAtOnce ? (shown.at(-1)?.position ?? null) : null,
  };
}

export type JournalChoices = {
  people: { id: string; name: string }[];
  programs: string[];
  kinds: string[];
};

/** By whom and about what there are lines. @throws NotAllowed */
export async function journalChoices(ctx: Context): Promise<JournalChoices> {
  must(ctx.actor, 'read the journal');
  const [everybody, programs, kinds] = await Promise.all([
    ctx.db
      .select({ id: people.id, name: people.name })
      .from(people)
      .orderBy(asc(sql`lower(${people.name})`), asc(people.id)),
    ctx.db
      .selectDistinct({ name: journal.actor })
      .from(journal)
      .where(isNull(journal.personId))
      .orderBy(asc(journal.actor)),
    ctx.db.selectDistinct({ name: journal.subjectKind }).from(journal).orderBy(asc(journal.subjectKind)),
  ]);
  const plain = (rows: { name: string }[]) => rows.map(({ name }) => name);
  return { people: everybody, programs: plain(programs), kinds: plain(kinds) };
}

const isId = (text: string) => z.uuid().safeParse(text).success;
const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000);

function conditionsOf({ by, kind, about, from, to, before }: JournalFilter): (SQL | undefined)[] {
  return [
    by === undefined
      ? undefined
      : isId(by)
        ? eq(journal.personId, by)
        : and(eq(journal.actor, by), isNull(journal.personId)),
    kind ? eq(journal.subjectKind, kind) : undefined,
    about ? eq(journal.subjectId, about) : undefined,
    from ? gte(journal.at, new Date(`${from}T00:00:00Z`)) : undefined,
    to ? lt(journal.at, dayAfter(to)) : undefined,
    before ? lt(journal.position, before) : undefined,
  ];
}

async function slugsOf(ctx: Context, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.db
    .select({ id: situations.id, slug: situations.slug })
    .from(situations)
    .where(inArray(situations.id, [...new Set(ids)]));
  return new Map(rows.map(({ id, slug }) => [id, slug]));
}
