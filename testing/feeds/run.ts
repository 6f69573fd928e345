import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { feedForms } from '@/newsroom/feeds/addresses';
import { ensureBuild } from '@/server/build';
import { freePort, start } from '@/testing/processes';
import { type FeedReader, feedReaders, type Polled } from './feed-readers';

/**
 * Polls every feed of the demonstration twice with each feed reader that is installed: every item is seen, and nothing is new at the
 * second poll. The site runs on a database and a port of its own, and is stopped at the end.
 *
 * @returns whether all of it held.
 */
export async function runFeeds(): Promise<boolean> {
  const installed: { reader: FeedReader; command: string }[] = [];
  for (const reader of feedReaders) {
    const command = await reader.find();
    if (command) installed.push({ reader, command });
    else console.log(`${reader.name} is not installed: left out`);
  }
  if (installed.length === 0) throw new Error('None of the feed readers is installed.');
  const folder = mkdtempSync(join(tmpdir(), 'daybook-feeds-'));
  // The database may run as a user of its own.
  chmodSync(folder, 0o711);
  try {
    await ensureBuild({ later: () => {} });
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const site = await start(process.execPath, ['bin/start.mjs'], url, '/api/health', {
      ...{ PORT: String(port), HOST: '127.0.0.1', DAYBOOK_URL: url },
      ...{ DAYBOOK_DATA_DIR: join(folder, 'data'), DAYBOOK_DEMO: '1' },
      ...{ DATABASE_URL: '', DATABASE_MIGRATION_URL: '' },
    });
    try {
      let held = true;
      for (const [at, feed] of (await feedsOf(url)).entries()) {
        for (const { reader, command } of installed) {
          const own = join(folder, `${at}-${reader.name}`);
          mkdirSync(own);
          const found = wrongWith(feed.ids, await reader.poll(command, feed.url, own));
          if (found.length > 0) held = false;
          const told = found.length > 0 ? found.join('; ') : `${feed.ids.length} items, nothing new again`;
          console.log(`${reader.name.padEnd(11)} ${feed.url.slice(url.length).padEnd(70)} ${told}`);
        }
      }
      return held;
    } finally {
      await site.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a program did not see as it should. */
function wrongWith(ids: readonly string[], { seen, newAgain, complaints }: Polled): string[] {
  const missing =
    typeof seen === 'number'
      ? seen === ids.length
        ? null
        : `saw ${seen} of ${ids.length} items`
      : ids.every((id) => seen.includes(id)) && seen.length === ids.length
        ? null
        : `saw ${seen.length} items, not the ${ids.length} that there are`;
  return [
    missing,
    newAgain === 0 ? null : `${newAgain} items are new at the second poll`,
    complaints && `says: ${complaints.slice(0, 300)}`,
  ].filter((told): told is string => Boolean(told));
}

type Feed = { url: string; ids: string[] };

/** The feeds that the pages of the demonstration name, each with the ids of its items; and the first documents of their archives. */
async function feedsOf(url: string): Promise<Feed[]> {
  const first = await fetch(url);
  const situation = new URL(first.url).pathname;
  const pages = [`${situation}/subscribe`, situation, `${situation}/corrections`];
  for (const part of ['places', 'topics']) {
    const page = await text(`${url}${situation}/${part}`);
    const [, path] = new RegExp(`href="(${situation}/${part}/[^"?#]+)"`).exec(page) ?? [];
    if (path) pages.push(path);
  }
  const items = JSON.parse(await text(`${url}${situation}/feed.json`)) as { items: { url: string }[] };
  // One with a notice, which is an item as well.
  const claim = items.items.find((item) => /\/claims\/[^#]+#/.test(item.url));
  if (claim) pages.push(new URL(claim.url).pathname);
  const named = new Set<string>();
  for (const page of pages)
    for (const [link] of (await text(`${url}${page}`)).matchAll(/<link\b[^>]*>/g)) {
      const [, type] = /type="([^"]*)"/.exec(link) ?? [];
      const [, href] = /href="([^"]*)"/.exec(link) ?? [];
      if (href && (type === feedForms.rss.type || type === feedForms.atom.type)) named.add(href);
    }
  const feeds: Feed[] = [];
  for (const address of named) {
    const feed = await idsOf(address);
    feeds.push({ url: address, ids: feed.ids });
    if (feed.archive) feeds.push({ url: feed.archive, ids: (await idsOf(feed.archive)).ids });
  }
  if (feeds.length < 12) throw new Error(`the pages name only ${feeds.length} feeds`);
  return feeds;
}

async function idsOf(url: string): Promise<{ ids: string[]; archive: string | undefined }> {
  const xml = await text(url);
  if (new URL(url).pathname.endsWith(feedForms.atom.file)) {
    const { entries = [], links = [] } = parseAtomFeed(xml);
    return {
      ids: entries.map(({ id }) => id ?? ''),
      archive: links.find(({ rel }) => rel === 'prev-archive')?.href,
    };
  }
  const { items = [], atom } = parseRssFeed(xml);
  return {
    ids: items.map(({ guid }) => guid?.value ?? ''),
    archive: atom?.links?.find(({ rel }) => rel === 'prev-archive')?.href,
  };
}

async function text(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}`);
  return answer.text();
}
