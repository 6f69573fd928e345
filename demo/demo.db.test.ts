import { eq, isNull, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { claimRevisions, drafts, relations } from '@/db/schema/claims';
import { assignments, comments } from '@/db/schema/desk';
import { attributionSteps, citations, figures } from '@/db/schema/evidence';
import { people } from '@/db/schema/people';
import { publicVersions } from '@/db/schema/publication';
import { notes, reports, snapshots } from '@/db/schema/reports';
import { announcementOutcomes, corrections, embargoes, returns, reviews } from '@/db/schema/reviews';
import { sourceMerges } from '@/db/schema/sources';
import {
  claimKinds,
  correctionKinds,
  relationKinds,
  standings,
  timePrecisions,
  verificationMethods,
} from '@/db/vocabulary';
import { flagsOf } from '@/newsroom/takeaways/takeaway';
import { latestVersions } from '@/newsroom/timeline/latest';
import { readDay, readSituations } from '@/newsroom/timeline/read';
import type { ClaimVersion, TakeawayVersion } from '@/newsroom/timeline/version';
import { verify } from '@/newsroom/verify/verify';
import { testDatabase } from '@/testing/database';
import { days } from './days';
import { enterDemonstration, isPublished, isUntouched } from './enter';
import { situation } from './situation';

const database = testDatabase();

beforeAll(async () => {
  expect(await isUntouched(database.db)).toBe(true);
  await enterDemonstration(database.db);
}, 120_000);

/** The values that a column has, each once. */
async function valuesOf(table: PgTable, column: PgColumn): Promise<string[]> {
  const rows = await database.db.selectDistinct({ value: column }).from(table);
  return rows.map(({ value }) => value as string).filter((value) => value !== null);
}

const all = (values: readonly string[]) => expect.arrayContaining([...values]);

test('it enters a database once', async () => {
  expect(await isUntouched(database.db)).toBe(false);
  expect(await isPublished(database.db)).toBe(true);
});

test('what it entered is content', async () => {
  expect((await verify(database.db)).found).toEqual([]);
});

test('readers are told what it is, and nobody of it can sign in', async () => {
  expect(await readSituations(database.db)).toMatchObject([{ slug: situation.slug, demonstration: true }]);
  const desk = await database.db.select().from(people);
  expect(desk.every((person) => person.demonstration && person.passwordHash === null)).toBe(true);
});

test('each report says that it is a digest, and of what', async () => {
  const rows = await database.db
    .select({ title: reports.title, text: snapshots.text })
    .from(reports)
    .innerJoin(snapshots, eq(snapshots.reportId, reports.id));
  for (const { title, text } of rows) {
    expect(title).toMatch(/^Digest for the demonstration: .+, \d+ July 2025/);
    expect(text).toMatch(
      /^Digest for the demonstration: .+\n\nThis digest was written for the demonstration of Daybook\./,
    );
  }
});

describe('it shows every', () => {
  test('kind of claim', async () => {
    expect(await valuesOf(claimRevisions, claimRevisions.kind)).toEqual(all(claimKinds));
  });
  test('standing, now', async () => {
    const shown = await current();
    expect([...new Set(shown.map(({ standing }) => standing))]).toEqual(all(standings));
  });
  test('precision of a time', async () => {
    expect(await valuesOf(claimRevisions, claimRevisions.timePrecision)).toEqual(all(timePrecisions));
  });
  test('relation', async () => {
    expect(await valuesOf(relations, relations.kind)).toEqual(all(relationKinds));
  });
  test('kind of correction, and silent changes', async () => {
    expect(await valuesOf(corrections, corrections.kind)).toEqual(all(correctionKinds));
    expect(await valuesOf(claimRevisions, claimRevisions.changeKind)).toEqual(
      all(['correction', 'clarification', 'update', 'evidence_added', 'typo']),
    );
  });
  test('state of a note', async () => {
    expect(await valuesOf(notes, notes.state)).toEqual(all(['resolved', 'body_missing', 'gap']));
  });
  test('common method of verification', async () => {
    expect(await valuesOf(reviews, reviews.method)).toEqual(
      all(verificationMethods.filter((method) => method !== 'expert')),
    );
  });
  test('way in which a figure is told', async () => {
    expect(await valuesOf(figures, figures.qualifier)).toEqual(
      all(['exact', 'about', 'at_least', 'at_most', 'more_than']),
    );
    const rows = await database.db.select().from(figures);
    for (const is of ['derivation', 'partOfId', 'convertedFromId', 'asOf', 'low'] as const)
      expect(rows.filter((figure) => figure[is] !== null).length, is).toBeGreaterThan(0);
  });
});

test('a promise is kept and another broken, each with its reason', async () => {
  const rows = await database.db.select().from(announcementOutcomes);
  expect(rows.filter(({ outcome, shownById }) => outcome === 'fulfilled' && shownById)).not.toEqual([]);
  expect(rows.filter(({ outcome }) => outcome === 'broken')).not.toEqual([]);
});

test('a toll grows over three claims of one event', async () => {
  const shown = await current();
  const superseding = shown.filter(({ relations: r }) => r.some(({ kind }) => kind === 'supersedes'));
  const last = superseding.find(({ statement }) => statement.includes('Dobropillia killed four'));
  const before = superseding.find(({ claimId }) => claimId === last?.relations[0]?.claimId);
  const first = shown.find(({ claimId }) => claimId === before?.relations[0]?.claimId);
  expect(first?.statement).toMatch(/killed two people and injured 14/);
  expect(new Set([first, before, last].map((claim) => claim?.eventId)).size).toBe(1);
});

test('one withdrawal stays, another is taken back by somebody else', async () => {
  const shown = await current();
  expect(shown.filter(({ standing }) => standing === 'withdrawn')).toHaveLength(1);
  const back = shown.find(({ history }) => history.some(({ what }) => what === 'reinstated'));
  const [withdrawn, reinstated] = ['withdrawn', 'reinstated'].map((step) =>
    back?.history.find(({ what }) => what === step),
  );
  expect(withdrawn?.by).toBeTruthy();
  expect(reinstated?.by).not.toBe(withdrawn?.by);
});

test('what speaks against a disputed claim stands beside it; words in another language are translated', async () => {
  expect(await valuesOf(citations, citations.stance)).toEqual(all(['supports', 'contradicts', 'context']));
  expect(await valuesOf(citations, citations.translation)).not.toEqual([]);
  expect(await valuesOf(attributionSteps, attributionSteps.label)).toEqual(all(['unspecified sources']));
});

test('the desk has something to do', async () => {
  const rows = await Promise.all(
    [drafts, comments, assignments, returns, embargoes, sourceMerges].map((table) =>
      database.db.select({ rows: sql<number>`count(*)::int` }).from(table),
    ),
  );
  expect(rows.every(([counted]) => (counted?.rows ?? 0) > 0)).toBe(true);
  const waiting = await database.db
    .select({ id: claimRevisions.id })
    .from(claimRevisions)
    .leftJoin(reviews, eq(reviews.revisionId, claimRevisions.id))
    .leftJoin(returns, eq(returns.revisionId, claimRevisions.id))
    .where(sql`${isNull(reviews.id)} and ${isNull(returns.id)}`);
  expect(waiting).toHaveLength(2);
});

test('ledes for most days; the last one rests on a claim that was withdrawn', async () => {
  const versions = await database.db.select().from(publicVersions).where(eq(publicVersions.kind, 'takeaway'));
  const ledes = versions.map(({ payload }) => JSON.parse(payload ?? '') as TakeawayVersion);
  expect(ledes.length).toBeGreaterThan(days.length / 2);
  const claims = new Map((await current()).map((claim) => [claim.claimId, claim]));
  const flagged = ledes.filter((lede) => flagsOf(lede, claims).length > 0);
  expect(flagged).toMatchObject([{ day: '2025-07-21' }]);
  expect(flagsOf(flagged[0] as TakeawayVersion, claims)).toMatchObject([{ what: 'withdrawn' }]);
});

test('about sixty claims on twelve days', async () => {
  const shown = await current();
  expect(shown.length).toBeGreaterThan(55);
  expect(shown.length).toBeLessThan(80);
  expect(days).toHaveLength(12);
});

test('a day can be read as it stood', async () => {
  const on = async (at: string) => {
    const day = await readDay(database.db, situation.slug, '2025-07-16', new Date(at));
    return day?.groups.flatMap(({ claims }) => claims.map(({ statement }) => statement)) ?? [];
  };
  const evening = await on('2025-07-16T19:00:00Z');
  const morning = await on('2025-07-17T06:00:00Z');
  expect(evening).toContain('The 500-kilogram bomb fell on the shopping centre at about 21:00.');
  expect(morning).toContain('The 500-kilogram bomb fell on the shopping centre at about 17:20.');
  expect(morning.length).toBeGreaterThan(evening.length);
});

/** What readers see now of every claim. */
async function current() {
  const ids = await database.db
    .selectDistinct({ id: publicVersions.subjectId })
    .from(publicVersions)
    .where(eq(publicVersions.kind, 'claim'));
  return [
    ...(
      await latestVersions<ClaimVersion>(
        database.db,
        'claim',
        ids.map(({ id }) => id),
      )
    ).values(),
  ];
}
