import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { pageChecks } from '@/db/schema/capture';
import type { Context } from '@/newsroom/context';
import type { Fetched, Validators } from '@/newsroom/documents/fetched';
import { readDocument } from '@/newsroom/documents/read';
import { RuleBroken } from '@/newsroom/errors';
import { checkReport } from '@/newsroom/findings/check-report';
import { listOpenFindings } from '@/newsroom/findings/find';
import type { Facts } from '@/newsroom/findings/noticed';
import { assemble, type Cast } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { captureDocument } from './capture-document';
import { lookAtPages } from './look-at-pages';
import { receiveDocument } from './receive';

const database = testDatabase();
const clock = simulatedClock('2026-03-05T10:00:00Z');
let cast: Cast;
let checks: Context;
const days = (count: number) => clock.set(new Date(clock.now().getTime() + count * 86_400_000).toISOString());

/** The web, as the tests have it. What is not there cannot be found by name. */
type Answer = string | Uint8Array | RuleBroken;
const web = new Map<string, Answer>();
const asked: { address: string; etag: string | null }[] = [];
const etagOf = (text: string) => `"${text.length}"`;
const reach = {
  read: readDocument,
  fetch: async (url: string, validators?: Validators): Promise<Fetched> => {
    asked.push({ address: url, etag: validators?.etag ?? null });
    const answer = web.get(url) ?? new RuleBroken('address_unknown', 'url');
    if (answer instanceof RuleBroken) throw answer;
    const isText = typeof answer === 'string';
    const told = { etag: isText ? etagOf(answer) : null, lastModified: null };
    if (validators?.etag && validators.etag === told.etag) return { state: 'unchanged', url, ...told };
    const bytes = isText ? new TextEncoder().encode(answer) : answer;
    return { state: 'fetched', url, contentType: isText ? 'text/html' : undefined, bytes, ...told };
  },
};
const refused = (status: number) => new RuleBroken('answer_status', 'url', { status });
const page = (
  night: string,
) => `<html lang="en"><head><title>Dam report</title></head><body><nav><a href="/">Home</a></nav>
  <article><h1>Dam report</h1><p>The dam held through the ${night} night, the warden of the valley said on Tuesday.</p>
  <p>Nobody was hurt, and the road to Old Mill was opened again in the morning hours.</p></article></body></html>`;

let pages = 0;
/** A report that was fetched from an address of its own two days ago. */
async function captured(text = page(`${++pages}th`), host = `valley-${pages}.example`) {
  const url = `https://${host}/${pages}`;
  web.set(url, text);
  const received = await receiveDocument(cast.wanda, { url }, reach);
  const { reportId } = await captureDocument(cast.wanda, { situationId: cast.situationId, url }, received);
  return { reportId, url, text };
}
async function recaptured({ reportId, url }: { reportId: string; url: string }) {
  const received = await receiveDocument(cast.wanda, { url }, reach);
  await captureDocument(cast.wanda, { situationId: cast.situationId, reportId }, received);
}
const look = () => lookAtPages(checks, reach);
const stateOf = async (reportId: string) =>
  (await database.db.select().from(pageChecks).where(eq(pageChecks.reportId, reportId)))[0];
async function noticedOf(reportId: string) {
  await checkReport(checks, reportId);
  const lines = await listOpenFindings(cast.wanda, { about: [reportId] });
  return lines
    .filter(({ rule }) => rule.startsWith('page_'))
    .map(({ rule, facts }): Facts => ({ rule, ...facts }));
}

beforeAll(async () => {
  cast = await assemble(database.db, clock);
  checks = { ...cast.ada, actor: { kind: 'program', name: 'checks' } };
});
// What earlier tests captured has no page to look at any more.
beforeEach(async () => {
  await database.owner`delete from page_checks`;
  await database.owner`update reports set url = null`;
  asked.length = 0;
});

test('a page is looked at again once a day, with what the server told last time', async () => {
  const { reportId, url, text } = await captured();
  expect(await look()).toEqual({ looked: 0, changed: 0, unreachable: 0 });
  days(1);
  asked.length = 0;
  expect(await look()).toEqual({ looked: 1, changed: 0, unreachable: 0 });
  expect(await look()).toMatchObject({ looked: 0 });
  days(1);
  await look();
  expect(asked).toEqual([
    { address: url, etag: null },
    { address: url, etag: etagOf(text) },
  ]);
  expect(await stateOf(reportId)).toMatchObject({ state: 'same', detail: '200', failures: 0 });
  expect(await noticedOf(reportId)).toEqual([]);
});

test('a page that changed is a finding, until it is captured again or is as it was', async () => {
  const { reportId, url, text } = await captured();
  days(1);
  web.set(url, page('hundredth'));
  expect(await look()).toEqual({ looked: 1, changed: 1, unreachable: 0 });
  const [first] = await noticedOf(reportId);
  expect(first).toMatchObject({ rule: 'page_changed', status: '200' });
  days(1);
  await look();
  expect(await noticedOf(reportId)).toEqual([first]);

  web.set(url, text);
  days(1);
  await look();
  expect(await noticedOf(reportId)).toEqual([]);

  web.set(url, page('hundred and first'));
  days(1);
  await look();
  expect(await noticedOf(reportId)).toEqual([first]);
  await recaptured({ reportId, url });
  expect(await noticedOf(reportId)).toEqual([]);
  days(1);
  expect(await look()).toMatchObject({ looked: 1, changed: 0 });

  web.set(url, page('hundred and second'));
  days(1);
  await look();
  const [again] = await noticedOf(reportId);
  expect(again?.captured).not.toBe(first?.captured);
});

test('a page that is gone is a finding, until it is there again; it is asked for every week', async () => {
  const { reportId, url, text } = await captured();
  web.set(url, refused(404));
  days(1);
  await look();
  expect(await noticedOf(reportId)).toMatchObject([{ rule: 'page_gone', status: '404' }]);
  web.set(url, text);
  days(1);
  expect(await look()).toMatchObject({ looked: 0 });
  days(6);
  await look();
  expect(await noticedOf(reportId)).toEqual([]);
});

test('one that fails is asked for ever more seldom, then no more, and that is told; a new capture begins anew', async () => {
  const { reportId, url, text } = await captured();
  web.delete(url);
  days(1);
  const looks: number[] = [];
  for (let day = 0; day < 60; day++) {
    if ((await look()).unreachable > 0) looks.push(day);
    days(1);
  }
  expect(looks).toEqual([0, 2, 6, 14, 30]);
  expect(await noticedOf(reportId)).toMatchObject([
    { rule: 'page_gone', status: 'address_unknown', looks: 5 },
  ]);
  web.set(url, text.replace('hurt', 'harmed'));
  await recaptured({ reportId, url });
  days(1);
  expect(await look()).toMatchObject({ looked: 1, unreachable: 0 });
  expect(await noticedOf(reportId)).toEqual([]);
});

test('hostile answers are answers that failed, and keep nobody from the other pages', async () => {
  const answers: [Answer, string][] = [
    [refused(503), '503'],
    [refused(403), '403'],
    [new RuleBroken('answer_too_slow', 'url', { seconds: 20 }), 'answer_too_slow'],
    [new RuleBroken('address_not_public', 'url'), 'address_not_public'],
    [new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0]), 'document_'],
    ['<html><body></body></html>', 'document_without_text'],
    ['<!DOCTYPE html><html><body>'.concat('<div>'.repeat(5_000)), 'document_'],
  ];
  const all = [];
  for (const [answer] of answers) {
    const report = await captured();
    web.set(report.url, answer);
    all.push(report);
  }
  const calm = await captured();
  days(1);
  expect(await look()).toEqual({ looked: 8, changed: 0, unreachable: 7 });
  for (const [i, [, detail]] of answers.entries())
    expect(await stateOf(all[i]?.reportId ?? '')).toMatchObject({
      ...{ state: 'unreachable', detail: expect.stringContaining(detail), failures: 1 },
    });
  expect(await stateOf(calm.reportId)).toMatchObject({ state: 'same' });
});

test('a fault of ours ends the round, is told, and does not stand in the way of the next one', async () => {
  await captured();
  await captured();
  days(1);
  const broken = { ...reach, read: () => Promise.reject(new TypeError('a fault')) };
  await expect(lookAtPages(checks, broken)).rejects.toThrow('a fault');
  expect(await look()).toMatchObject({ looked: 1 });
});

test('a round asks for twenty pages, of one host for three, those first that were looked at longest ago', async () => {
  for (let n = 0; n < 4; n++) await captured(undefined, 'archive.example');
  for (let n = 0; n < 20; n++) await captured();
  days(1);
  expect(await look()).toMatchObject({ looked: 20 });
  expect(asked.filter(({ address }) => address.includes('archive'))).toHaveLength(3 + 4);
  expect(await look()).toMatchObject({ looked: 4 });
});

test('two processes that look at once ask for each page once', async () => {
  await captured();
  days(1);
  asked.length = 0;
  await Promise.all([look(), look(), look()]);
  expect(asked).toHaveLength(1);
  days(1);
  await Promise.all([look(), look(), look()]);
  expect(asked).toHaveLength(2);
});

test('the pages of the demonstration are made up, and nobody is asked for them', async () => {
  await captured();
  days(1);
  await database.owner`update situations set demonstration = true where id = ${cast.situationId}`;
  expect(await look()).toMatchObject({ looked: 0 });
  await database.owner`update situations set demonstration = null where id = ${cast.situationId}`;
  expect(await look()).toMatchObject({ looked: 1 });
});

test('only the checks look', async () => {
  await expect(lookAtPages(cast.ada, reach)).rejects.toThrow('not allowed');
});
