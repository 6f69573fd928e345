import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { asc } from 'drizzle-orm';
import { type Database, openDatabase } from '@/db/client';
import { migrateDatabase } from '@/db/migrate';
import { situations } from '@/db/schema/situations';
import { enterDemonstration } from '@/demo/enter';
import { deskText } from '@/messages/desk';
import type { Context } from '@/newsroom/context';
import { RuleBroken } from '@/newsroom/errors';
import { checkEverything } from '@/newsroom/findings/check-everything';
import { type FindingLine, listOpenFindings } from '@/newsroom/findings/find';
import { namesOfSubjects } from '@/newsroom/findings/subjects';
import { captureReport } from '@/newsroom/reports/capture';
import { findReport } from '@/newsroom/reports/find';
import { openSituation } from '@/newsroom/situations/open';
import { addSource } from '@/newsroom/sources/add';
import { systemClock } from '@/server/clock';
import { openEmbedded } from '@/server/database/embedded';
import { enlist } from '@/testing/cast';
import { type Indexed, textOf } from './extraction';

/**
 * Prints every finding of the demonstration and, where they are at hand, of the given reports, captured and checked as the desk
 * does it, on a database of its own; with the words at which each stands, to be judged by a person.
 *
 * @param typed `--reports FOLDER` with index and documents.
 */
export async function runFindings(typed: string[], typedIn: string): Promise<void> {
  const { values } = parseArgs({ args: typed, options: { reports: { type: 'string' } } });
  const folder = resolve(typedIn, values.reports ?? process.env.DAYBOOK_REPORTS ?? '../shared/reports');
  const dataDir = mkdtempSync(join(tmpdir(), 'daybook-findings-'));
  chmodSync(dataDir, 0o711);
  const server = await openEmbedded(dataDir, { purpose: 'command', chosen: true });
  const { db, close } = openDatabase(server.appUrl, { connections: 4 });
  try {
    await migrateDatabase(server);
    await enterDemonstration(db);
    const editor = await enlist(db, systemClock, 'Bench', 'editor');
    if (existsSync(join(folder, 'index.json'))) await captureGiven(editor, folder);
    else console.log(`No reports at ${folder}: --reports FOLDER names another place.`);
    await checkEverything({ db, clock: systemClock, actor: { kind: 'program', name: 'checks' } });
    await printFindings(editor, db);
  } finally {
    await close();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** The index tells of a republication in brackets or behind a slash. */
function publishersOf(named: string | null): { publisher: string | null; author: string | null } {
  const [, author, how = ''] = /^(.+?)(?: \((reposted|via .+)\))?$/.exec(named ?? '') ?? [];
  if (how) return { publisher: how.startsWith('via ') ? how.slice(4) : null, author: author ?? null };
  const [publisher = null, writer = null] = named?.split(' / ') ?? [];
  return { publisher, author: writer };
}

async function captureGiven(editor: Context, folder: string): Promise<void> {
  const { situationId } = await openSituation(editor, {
    ...{ title: 'Given reports', slug: 'given', timeZone: 'Europe/Kyiv', language: 'en' },
  });
  const index: (Indexed & { title: string | null; url: string | null })[] = JSON.parse(
    readFileSync(join(folder, 'index.json'), 'utf8'),
  ).documents;
  for (const document of index) {
    const named = publishersOf(document.publisher);
    for (const name of [named.publisher, named.author])
      if (name)
        await addSource(editor, { name, kind: 'other' }).catch((error: unknown) => {
          if (!(error instanceof RuleBroken && error.code === 'name_taken')) throw error;
        });
    const { id, title, url, published, language } = document;
    const text = textOf(folder, document);
    const described = { title: `${id} ${title ?? ''}`, url, language, publishedOn: published ?? '' };
    await captureReport(editor, {
      ...described,
      ...{ situationId, text, method: 'paste' },
      ...{ publisher: named.publisher ?? '', author: named.author ?? '', url: url ?? '' },
    });
  }
}

async function printFindings(ctx: Context, db: Database): Promise<void> {
  const all = await db.select().from(situations).orderBy(asc(situations.openedAt));
  for (const { id, title } of all) {
    const lines = await listOpenFindings(ctx, { situationId: id });
    const names = await namesOfSubjects(ctx, lines);
    const nameOf = ({ subject }: FindingLine) => names.get(subject.id)?.name ?? '';
    console.log(`\n${title}: ${lines.length} findings`);
    for (const line of lines.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)))) {
      console.log(
        `${nameOf(line).slice(0, 90)} | ${line.rule} | ${deskText.findings.rules[line.rule](line.facts as never)}`,
      );
      for (const words of await wordsAt(ctx, line)) console.log(`    ${words}`);
    }
  }
}

/** What stands at a finding, with a little around it. */
async function wordsAt(ctx: Context, { subject, snapshotId, places }: FindingLine): Promise<string[]> {
  if (subject.kind !== 'report' || !snapshotId) return [];
  const { text } = (await findReport(ctx, subject.id, snapshotId)).snapshot;
  return places.slice(0, 8).map(({ start, end }) => {
    const around =
      text.slice(Math.max(0, start - 60), start) +
      '⟦' +
      text.slice(start, end) +
      '⟧' +
      text.slice(end, end + 60);
    return around.replace(/\s+/g, ' ').slice(0, 260);
  });
}
