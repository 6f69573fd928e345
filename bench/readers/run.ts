import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { type Database, openDatabase } from '@/db/client';
import { migrateDatabase } from '@/db/migrate';
import { addPlace } from '@/newsroom/situations/settle';
import { systemClock } from '@/server/clock';
import { openEmbedded } from '@/server/database/embedded';
import { assemble, type Cast } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { freePort, memory, type Running, start, startSite } from '@/testing/processes';
import { beforeTheFirst, fill, idOf, measured, region, towns } from './generate';
import { type Load, load } from './load';
import { misses } from './misses';
import { startNginx } from './nginx';
import { publications } from './publications';
import { searches } from './searches';
import { streams } from './streams';

const hits = 30_000;
const conditional = 10_000;
const published = 200;
const listeners = 1_000;

/**
 * Measures what readers wait for and what it costs, on a database and processes of its own, and prints a table: ratios of one run
 * say more than times, which depend on the machine.
 *
 * @param sizes numbers of claims, the smallest first.
 */
export async function runReaders(sizes: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-bench-'));
  chmodSync(folder, 0o711);
  const server = await openEmbedded(join(folder, 'database'), { purpose: 'command', chosen: true });
  const owner = postgres(server.ownerUrl, { max: 1, onnotice: () => {} });
  const { db, close } = openDatabase(server.appUrl, { connections: 8 });
  const running: Running[] = [];
  try {
    await migrateDatabase(server);
    const cast = await castOf(db);
    const ground = await groundOf(cast);
    const bySize: BySize[] = [];
    for (const size of sizes) {
      const began = performance.now();
      await fill(owner, ground, size);
      ground.from = size;
      print([`${size} claims copied and indexed`, `${((performance.now() - began) / 1000).toFixed(1)} s`]);
      const site = await startSite(join(folder, `site-${size}`), server);
      running.push(site);
      bySize.push({ size, ...(await atSize(owner, site, cast)) });
      if (size === sizes[0]) {
        const second = await startSite(join(folder, 'second'), server);
        running.push(second);
        await served(owner, site, cast, folder, running);
        await seen(cast, [site, second]);
        await second.stop();
      }
      print(['Memory of the server after it', `${mega(memory(site.pid))} MB`]);
      await site.stop();
    }
    compare(bySize);
  } finally {
    for (const program of running) await program.stop();
    await close();
    await owner.end();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The situation was opened before its first claim; whatever is done from now on is done now. */
async function castOf(db: Database): Promise<Cast> {
  const cast = await assemble(db, simulatedClock(beforeTheFirst));
  const now = { clock: systemClock };
  return { ...cast, wanda: { ...cast.wanda, ...now }, emil: { ...cast.emil, ...now } };
}

/** The places of the claims, as a writer adds them. */
async function groundOf({ situationId, wanda, emil }: Cast) {
  const { id: parentId } = await addPlace(wanda, { situationId, name: region, kind: 'region' });
  const placeIds: string[] = [];
  for (const [i, name] of towns.entries()) {
    const [latitude, longitude] = [48 + (i % 20) / 20, 27.5 + (i % 15) / 10];
    const place = await addPlace(wanda, {
      ...{ situationId, name, kind: 'settlement', parentId, latitude, longitude },
    });
    placeIds.push(place.id);
  }
  return { situationId, from: 0, placeIds, correctorId: emil.actor.id };
}

type BySize = Awaited<ReturnType<typeof atSize>> & { size: number };

async function atSize(owner: postgres.Sql, site: Running, cast: Cast) {
  const { situationId, slug } = cast;
  const miss = (path: string, rounds: number) => misses(owner, site, situationId, path, rounds);
  const paths = {
    day: `/${slug}/${measured.day}`,
    claim: `/claims/${idOf('claim', 0)}`,
    situation: `/${slug}`,
    feed: `/${slug}/feed.xml`,
    topicFeed: `/${slug}/topics/water/feed.xml`,
    figures: `/${slug}/figures`,
    places: `/${slug}/places`,
    sources: `/${slug}/sources`,
    corrections: `/${slug}/corrections`,
  };
  const names = Object.keys(paths) as (keyof typeof paths)[];
  const counted = { day: 60, claim: 60 } as Partial<Record<keyof typeof paths, number>>;
  // Whatever is done for the first time is done before: the runtime compiles what it meets often.
  for (const name of names) await miss(paths[name], 2 * (counted[name] ?? 20));
  const made = {} as Record<keyof typeof paths, Awaited<ReturnType<typeof misses>>>;
  for (const name of names) made[name] = await miss(paths[name], counted[name] ?? 20);
  await searches(site, slug, 40);
  const search = await searches(site, slug, 200);
  for (const [name, { median, p95, cpu, bytes }] of Object.entries(made))
    print([
      `Miss: ${name}`,
      `${median.toFixed(1)} ms, 95th ${p95.toFixed(1)} ms`,
      `${cpu.toFixed(1)} ms processor`,
      `${(bytes / 1024).toFixed(1)} kB`,
    ]);
  print([
    'Search',
    `${search.median.toFixed(1)} ms, 95th ${search.p95.toFixed(1)} ms, longest ${search.longest.toFixed(0)} ms`,
  ]);
  return { ...made, search };
}

/** Pages from memory beside the same bytes from nginx and from the least that Node can do. */
async function served(
  owner: postgres.Sql,
  site: Running,
  cast: Cast,
  folder: string,
  running: Running[],
): Promise<void> {
  const page = `/${cast.slug}/${measured.day}`;
  const feed = `/${cast.slug}/feed.xml`;
  const files = [
    { name: 'page.html', plain: await bytes(site, page, 'identity'), gzip: await bytes(site, page, 'gzip') },
    { name: 'feed.xml', plain: await bytes(site, feed, 'identity'), gzip: await bytes(site, feed, 'gzip') },
  ];
  const nginx = await startNginx(join(folder), files);
  if (nginx) running.push(nginx);
  else print(['nginx is not installed: nothing to compare with (Debian: apt-get install nginx-light)']);
  const file = join(folder, 'page.gz');
  writeFileSync(file, files[0]?.gzip ?? '');
  const port = await freePort();
  const plain = await start(
    process.execPath,
    ['bench/readers/plain-node.mjs', String(port), file],
    `http://127.0.0.1:${port}`,
    '/',
  );
  running.push(plain);

  for (const path of [page, feed]) await load(site, path, hits / 3);
  const pageHit = await load(site, page, hits);
  const feedHit = await load(site, feed, hits);
  const least = await load(plain, '/', hits);
  const pageFile = nginx && (await load(nginx, '/page.html', hits));
  const feedFile = nginx && (await load(nginx, '/feed.xml', hits));
  tell('Page from memory', pageHit, pageFile);
  tell('Feed from memory', feedHit, feedFile);
  tell('The least that Node can do', least, pageFile);

  const etag = await etagOf(site, feed);
  const before = await transactions(owner);
  const unchanged = await load(site, feed, conditional, { 'if-none-match': etag });
  const asked = (await transactions(owner)) - before;
  const fileTag = nginx && (await etagOf(nginx, '/feed.xml'));
  const unchangedFile =
    nginx && fileTag && (await load(nginx, '/feed.xml', conditional, { 'if-none-match': fileTag }));
  tell('Feed, not modified', unchanged, unchangedFile || null);
  print([
    `${conditional} conditional requests over 32 connections`,
    Object.entries(unchanged.statuses)
      .map(([status, count]) => `${count} answered ${status}`)
      .join(', '),
    `99th ${unchanged.p99} ms`,
    `${asked} transactions in the database meanwhile`,
  ]);
}

/** What a publication and a thousand listeners take. */
async function seen(cast: Cast, programs: readonly [Running, Running]): Promise<void> {
  await publications(cast, programs, 10);
  const shown = await publications(cast, programs, published);
  print([
    `${published} publications, two processes, five pages each`,
    `visible after ${shown.median.toFixed(0)} ms, 99th ${shown.p99.toFixed(0)} ms, longest ${shown.longest.toFixed(0)} ms`,
  ]);
  const news = await streams(programs[0], cast.situationId, listeners, () =>
    publications(cast, [programs[0]], 1),
  );
  print([
    `${news.opened} streams`,
    `${news.heard} heard of a publication, the last after ${news.last.toFixed(0)} ms`,
    `${news.each.toFixed(0)} kB each`,
  ]);
}

const compared = ['day', 'feed', 'topicFeed', 'claim', 'situation'] as const;

function compare(all: readonly BySize[]): void {
  const [least] = all;
  for (const one of all.slice(1)) {
    if (!least) continue;
    const ratio = (name: (typeof compared)[number]) =>
      `${name} ${(one[name].median / least[name].median).toFixed(2)}`;
    print([`${one.size} claims against ${least.size}, times as long`, compared.map(ratio).join(', ')]);
  }
}

function tell(what: string, found: Load, beside: Load | null): void {
  print([
    what,
    `${found.rate.toFixed(0)} a second`,
    `${found.cpu.toFixed(0)} µs processor each`,
    beside ? `${(found.cpu / beside.cpu).toFixed(2)} times nginx` : '',
  ]);
}

async function bytes(site: Running, path: string, encoding: string): Promise<Buffer> {
  const { get } = await import('node:http');
  return new Promise((resolve, reject) => {
    get(`${site.url}${path}`, { headers: { 'accept-encoding': encoding } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve(Buffer.concat(chunks)));
    }).once('error', reject);
  });
}

async function etagOf(program: Running, path: string): Promise<string> {
  const answer = await fetch(`${program.url}${path}`, { headers: { 'accept-encoding': 'gzip' } });
  await answer.arrayBuffer();
  const etag = answer.headers.get('etag');
  if (!etag) throw new Error(`${path} has no ETag`);
  return etag;
}

async function transactions(owner: postgres.Sql): Promise<number> {
  await owner`select pg_stat_clear_snapshot()`;
  const [row] = await owner<{ n: string }[]>`
    select xact_commit + xact_rollback as n from pg_stat_database where datname = current_database()`;
  return Number(row?.n);
}

const mega = (size: number) => (size / 1024 / 1024).toFixed(0);

function print(cells: readonly string[]): void {
  const [first = '', ...others] = cells.filter(Boolean);
  console.log([first.padEnd(52), ...others].join('   '));
}
