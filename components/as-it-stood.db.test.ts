import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import { ClaimView } from '@/components/claims/claim-view';
import { EventView } from '@/components/events/event-view';
import { FiguresView } from '@/components/figures/figures-view';
import { SituationView } from '@/components/situation/situation-view';
import { CorrectionsPage } from '@/components/timeline/corrections-page';
import { DayPage } from '@/components/timeline/day-page';
import { wordsIn } from '@/messages/words';
import { beginChange } from '@/newsroom/claims/draft';
import { mergeClaims, undoClaimMerge } from '@/newsroom/claims/merge';
import { recordOutcome } from '@/newsroom/claims/outcome';
import { reviewClaim } from '@/newsroom/claims/review';
import { submitClaim } from '@/newsroom/claims/submit';
import { withdrawClaim } from '@/newsroom/claims/withdraw';
import type { Context } from '@/newsroom/context';
import { findEvent } from '@/newsroom/events/find';
import { mergeEvents, undoEventMerge } from '@/newsroom/events/merge';
import { openEvent } from '@/newsroom/events/open';
import { orderEvent } from '@/newsroom/events/order';
import { reviewEvent } from '@/newsroom/events/review';
import { reviseEvent } from '@/newsroom/events/revise';
import { splitEvent } from '@/newsroom/events/split';
import { chooseFigure } from '@/newsroom/ledger/choose';
import { editSituation } from '@/newsroom/situations/edit';
import { findSituation } from '@/newsroom/situations/find';
import { editSource } from '@/newsroom/sources/edit';
import { listSources } from '@/newsroom/sources/find';
import { findSource } from '@/newsroom/sources/source-page';
import { reviewTakeaway } from '@/newsroom/takeaways/review';
import { withdrawTakeaway } from '@/newsroom/takeaways/withdraw';
import { writeTakeaway } from '@/newsroom/takeaways/write';
import { latestVersion } from '@/newsroom/timeline/latest';
import { readClaim, readCorrections, readDay } from '@/newsroom/timeline/read';
import { readEvent } from '@/newsroom/timeline/read-event';
import { readFigures } from '@/newsroom/timeline/read-figures';
import { lastStampUntil } from '@/newsroom/timeline/read-moment';
import { readSituationPage } from '@/newsroom/timeline/read-situation';
import type { ClaimVersion, VersionPayload } from '@/newsroom/timeline/version';
import { assemble, type Cast, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';

const database = testDatabase();
const clock = simulatedClock('2025-05-12T10:00:00Z');
const day = '2025-05-12';
const words = wordsIn('en', 'Europe/Kyiv');
const night = { precision: 'night', date: '2025-05-11' };
let cast: Cast;

beforeAll(async () => {
  cast = await assemble(database.db, clock);
});

const address = (path: string) => `https://news.example${path}`;

/** What readers are given between the head and the foot of every page, at a moment or now. */
async function everyPage(
  known: { claims: string[]; events: string[] },
  at?: Date,
): Promise<Map<string, string>> {
  const { db } = database;
  const pages = new Map<string, string>();
  const keep = (name: string, element: ReactElement | null) =>
    pages.set(
      name,
      element ? renderToStaticMarkup(element).replaceAll(/(\?|&amp;)asof=[^"#&]*/g, '') : 'nothing',
    );
  const situation = await readSituationPage(db, cast.slug, at);
  keep('situation', situation && createElement(SituationView, { page: situation, words }));
  const timeline = await readDay(db, cast.slug, day, at);
  keep('day', timeline && createElement(DayPage, { timeline, words }));
  const corrections = await readCorrections(db, cast.slug, undefined, at);
  keep('corrections', corrections && createElement(CorrectionsPage, { page: corrections, address, words }));
  const figures = await readFigures(db, cast.slug, undefined, at);
  keep('figures', figures && createElement(FiguresView, { page: figures, words }));
  for (const id of known.claims) {
    const page = await readClaim(db, id, at);
    const leads = page?.claim.mergedIntoId;
    if (leads) pages.set(`claim ${id}`, `leads to ${leads}`);
    else keep(`claim ${id}`, page && createElement(ClaimView, { page, address, words }));
  }
  for (const id of known.events) {
    const page = await readEvent(db, id, at);
    if (page?.survivor) pages.set(`event ${id}`, `leads to ${page.survivor.eventId}`);
    else keep(`event ${id}`, page && createElement(EventView, { page, words }));
  }
  return pages;
}

const versionOf = async (kind: VersionPayload['kind'], id: string) =>
  (await latestVersion(database.db, kind, id))?.id ?? '';

async function submitted(fields: Record<string, unknown>) {
  return submitClaim(cast.wanda, {
    situationId: cast.situationId,
    version: 0,
    fields: riverClaim(cast, fields),
  });
}

async function decide(
  of: { claimId: string; revisionId: string },
  verdict = 'attributed',
  who: Context = cast.emil,
) {
  const publicVersionId = await versionOf('claim', of.claimId);
  await reviewClaim(who, { ...of, publicVersionId, verdict, reason: `It is ${verdict}.` });
}

/** Changes a public claim by a kind, and has the change reviewed. */
async function changed(claimId: string, changeKind: string, fields: Record<string, unknown>) {
  const { version } = await beginChange(cast.wanda, { claimId });
  const revision = await latestVersion<ClaimVersion>(database.db, 'claim', claimId);
  const own = riverClaim(cast, { newEventTitle: '', eventId: revision?.shown.eventId ?? '', ...fields });
  const change = { changeKind, changeReason: `By ${changeKind}.`, foundBy: 'a reader' };
  await decide(
    await submitClaim(cast.wanda, {
      ...{ situationId: cast.situationId, claimId, version, fields: { ...own, ...change } },
    }),
  );
}

test('promise 9: every page of the past is what readers were given then, by every kind of change', async () => {
  const { db } = database;
  const { situationId, wanda, emil, edith } = cast;
  const first = await submitted({});
  const second = await submitted({ statement: 'Water rose by 42 cm.', newEventTitle: 'Dam breach' });
  const promise = await submitted({
    kind: 'announcement',
    newEventTitle: '',
    due: { precision: 'day', date: '2025-05-14' },
  });
  await decide(first);
  const eventId = (await latestVersion<ClaimVersion>(db, 'claim', first.claimId))?.shown.eventId ?? '';
  const third = await submitted({ statement: 'It rose.', newEventTitle: '', eventId });
  const { eventId: laterId } = await openEvent(wanda, { situationId, title: 'Second wave', time: night });
  const known = {
    claims: [first, second, promise, third].map(({ claimId }) => claimId),
    events: [eventId, laterId],
  };
  const kept: { stamp: Date; what: string; pages: Map<string, string> }[] = [];
  const step = async (what: string, work: () => Promise<unknown>) => {
    await work();
    const stamp = await lastStampUntil(db, situationId, new Date('9000-01-01'));
    if (stamp) kept.push({ stamp, what, pages: await everyPage(known) });
  };

  await step('published', () => decide(third));
  await step('another event', () => decide(second));
  const otherId = (await latestVersion<ClaimVersion>(db, 'claim', second.claimId))?.shown.eventId ?? '';
  known.events.push(otherId);
  await step('an announcement', () => decide(promise));
  await step('disputed', () => decide(third, 'disputed', edith));
  for (const kind of ['correction', 'clarification', 'update', 'evidence_added', 'typo'])
    await step(kind, () =>
      changed(first.claimId, kind, { statement: `The river rose by 42 centimetres (${kind}).` }),
    );
  await step('withdrawn', async () =>
    withdrawClaim(edith, {
      ...{ claimId: third.claimId, publicVersionId: await versionOf('claim', third.claimId) },
      reason: 'The gauge was misread.',
    }),
  );
  await step('reinstated', () => decide(third));
  await step('an outcome', async () =>
    recordOutcome(emil, {
      ...{ claimId: promise.claimId, publicVersionId: await versionOf('claim', promise.claimId) },
      ...{ outcome: 'fulfilled', shownBy: first.claimId, reason: 'It came.' },
    }),
  );
  await step('an order', async () =>
    orderEvent(emil, {
      ...{
        eventId,
        seen: (await findEvent(emil, eventId)).journalLine,
        order: `${third.claimId} ${first.claimId}`,
      },
    }),
  );
  await step('a title', async () => {
    const { latest } = await findEvent(wanda, eventId);
    const revised = await reviseEvent(wanda, {
      ...{ eventId, baseRevisionId: latest.id, title: 'Flood wave at Kamianka and below', time: night },
      ...{ changeKind: 'correction', changeReason: 'It went on.' },
    });
    const publicVersionId = await versionOf('event', eventId);
    await reviewEvent(emil, { ...revised, publicVersionId, decision: 'publish' });
  });
  await step('a value chosen', async () => {
    const row = (await readEvent(db, eventId))?.ledger.rows[0];
    await chooseFigure(emil, {
      ...{ eventId, measureId: row?.measureId, figureId: row?.entries[0]?.figure.id, reason: 'Measured.' },
      publicVersionId: await versionOf('event', eventId),
    });
  });
  await step('events joined', async () =>
    mergeEvents(emil, {
      ...{ eventId: otherId, survivorId: eventId, reason: 'One night.' },
      publicVersionId: await versionOf('event', otherId),
    }),
  );
  await step('events parted again', async () =>
    undoEventMerge(emil, {
      ...{ eventId: otherId, reason: 'Two nights.', publicVersionId: await versionOf('event', otherId) },
    }),
  );
  await step('an event divided', async () =>
    splitEvent(emil, {
      ...{ eventId, toEventId: laterId, claims: [third.claimId], reason: 'It came twice.' },
      publicVersionId: await versionOf('event', eventId),
    }),
  );
  await step('claims joined', async () =>
    mergeClaims(emil, {
      ...{ claimId: second.claimId, survivorId: first.claimId, reason: 'Told twice.' },
      publicVersionId: await versionOf('claim', second.claimId),
    }),
  );
  await step('claims parted again', async () =>
    undoClaimMerge(emil, {
      ...{
        claimId: second.claimId,
        reason: 'Two gauges.',
        publicVersionId: await versionOf('claim', second.claimId),
      },
    }),
  );
  let takeawayId = '';
  await step('a takeaway', async () => {
    const sentences = [{ words: 'The river rose.', claims: [first.claimId] }];
    const written = await writeTakeaway(emil, { situationId, day, sentences });
    takeawayId = written.takeawayId;
    await reviewTakeaway(edith, { ...written, decision: 'publish' });
  });
  await step('a takeaway withdrawn', async () =>
    withdrawTakeaway(edith, {
      ...{ takeawayId, publicVersionId: await versionOf('takeaway', takeawayId), reason: 'Too early.' },
    }),
  );
  await step('a source renamed', async () => {
    const source = (await listSources(emil)).find(({ name }) => name === 'River service');
    const { id, seen, kind, aliases } = await findSource(emil, source?.id ?? '');
    await editSource(emil, {
      sourceId: id,
      seen,
      kind,
      aliases: aliases.join('\n'),
      name: 'Hydrological service',
    });
  });
  await step('the situation renamed', async () => {
    const { id, seen, summary, timeZone, language } = await findSituation(emil, { id: situationId });
    await editSituation(emil, {
      ...{ summary, timeZone, language, situationId: id, seen },
      title: 'Flood on the Dnister and the Prut',
    });
  });

  expect(kept.length).toBe(24);
  expect(new Set(kept.map(({ stamp }) => stamp.getTime())).size).toBe(kept.length);
  for (const { stamp, what, pages } of kept) {
    const again = await everyPage(
      {
        claims: known.claims,
        events: [...pages.keys()].filter((name) => name.startsWith('event ')).map((name) => name.slice(6)),
      },
      stamp,
    );
    for (const [name, markup] of pages) expect(again.get(name), `${name}, after: ${what}`).toBe(markup);
  }
  // Each step was seen by readers, or it would prove nothing.
  kept.slice(1).forEach(({ what, pages }, i) => {
    const before = kept[i]?.pages ?? new Map();
    expect(
      [...pages].some(([name, markup]) => before.get(name) !== markup),
      what,
    ).toBe(true);
  });
});

test('any moment leads to the last publication before it, and there is none before the first', async () => {
  const { db } = database;
  const [row] =
    await database.owner`select min(published_at) as first from public_versions where situation_id = ${cast.situationId}`;
  const first = row?.first as Date;
  expect(await lastStampUntil(db, cast.situationId, new Date(first.getTime() - 1))).toBeNull();
  expect(await lastStampUntil(db, cast.situationId, first)).toEqual(first);
  const stamps =
    await database.owner`select distinct published_at from public_versions order by published_at`;
  for (const { published_at: stamp } of stamps.slice(1))
    expect(await lastStampUntil(db, cast.situationId, new Date((stamp as Date).getTime() + 0))).toEqual(
      stamp,
    );
});
