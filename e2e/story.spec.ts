import type { Page } from '@playwright/test';
import { expect, test } from './site';
import { addSources, capture, enter, leaveOut, openSituation, review } from './story/desk';
import { givenReportsAreHere, storyClaims, storyReports } from './story/seed-story';

type Telling = { title: string; slug: string; isGiven: boolean; script: boolean; skip?: string };

/** The thin line through everything, on the two real reports; on texts of our own where those are absent, and always without script. */
const tellings: Telling[] = [
  {
    title: 'the two given reports',
    slug: 'war-given',
    isGiven: true,
    script: true,
    skip: givenReportsAreHere
      ? undefined
      : 'the given reports (../shared) are not beside the project; like texts of our own run instead',
  },
  {
    title: 'two reports of our own',
    slug: 'war-own',
    isGiven: false,
    script: true,
    skip: givenReportsAreHere ? 'the given reports run in their place' : undefined,
  },
  { title: 'two reports of our own, without JavaScript', slug: 'war-plain', isGiven: false, script: false },
];

/** Every kind of field once: without script each added item is a page of its own. */
const withoutScript = ['launched', 'patriot', 'drive', 'talks-22', 'talks-24', 'june'];

for (const { title, slug, isGiven, script, skip } of tellings) {
  test(`from a captured report to the day page: ${title}`, async ({ atTheDesk, page }) => {
    test.skip(skip !== undefined, skip);
    test.setTimeout(900_000);
    const editor = await atTheDesk({ name: 'O. Editor', role: 'editor', script });
    const writer = await atTheDesk({ name: 'M. Writer', role: 'writer', script });
    const reports = storyReports(isGiven);
    const claims = storyClaims(isGiven).filter(({ key }) => script || withoutScript.includes(key));

    await openSituation(editor, slug);
    await addSources(writer);
    const july = await capture(writer, slug, reports.july, 'paste');
    await expect(writer.getByRole('main')).toContainText('Gap: notes 7 to 1');
    await leaveOut(writer, reports.july.appeal ?? '', 'An unrelated appeal on the same page');
    const again = await capture(writer, slug, reports.july, 'upload');
    expect(again, 'the same text, with the line ends of another system, is recognised').toBe(july);
    const june = await capture(writer, slug, reports.june, 'upload');

    const known = new Map<string, string>();
    for (const claim of claims) {
      const report =
        claim.report === 'july'
          ? { reportId: july, text: reports.july.text }
          : { reportId: june, text: reports.june.text };
      const id = await enter(writer, claim, { ...report, known });
      known.set(claim.key, id);
      await review(editor, id, {
        verdict: claim.verdict,
        method: claim.method,
        reason: 'The report quotes them so.',
      });
    }

    await readDays(page, slug);
    await readClaims(page, known);
    await readFeed(page, slug, known);
  });
}

async function readDays(reader: Page, slug: string): Promise<void> {
  await reader.goto(`/${slug}/2025-07-21`);
  const main = reader.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Monday, 21 July 2025');
  await expect(main.getByRole('heading', { name: 'Missile and drone strike across Ukraine' })).toBeVisible();
  await expect(main).toContainText('Russian forces launched 426 strike and decoy drones overnight.');
  await expect(main).toContainText('Ukrainian Air Force, via Institute for the Study of War');
  await expect(main).toContainText('Confirmed as said');
  await expect(main).toContainText('two independent originators');
  await expect(main).toContainText('Stands only in the report’s summary');
  await expect(main.getByText('Contradict').first()).toBeVisible();

  await reader.goto(`/${slug}/2025-07-20`);
  await expect(reader.getByRole('main')).toContainText('Missile and drone strike across Ukraine');
  await reader.goto(`/${slug}/2025-06-20`);
  await expect(reader.getByRole('main')).toContainText('we take the night that ended on that day');
  await reader.goto(`/${slug}`);
  await reader.getByRole('link', { name: 'Latest day' }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Monday, 21 July 2025');
}

async function readClaims(reader: Page, known: ReadonlyMap<string, string>): Promise<void> {
  await reader.goto(`/claims/${known.get('launched')}`);
  await expect(reader.locator('mark').first()).toContainText('426');
  await expect(reader.getByRole('main')).toContainText('note 1');
  await reader.goto(`/claims/${known.get('patriot')}`);
  await expect(reader.getByRole('main')).toContainText('Boris Pistorius');
  await expect(reader.getByRole('main')).toContainText('Denys Shmyhal');
  await reader.goto(`/claims/${known.get('talks-22')}`);
  await expect(reader.getByRole('main')).toContainText(
    'Unnamed sources told TASS that negotiations may be held on 24 or 25 July.',
  );
}

async function readFeed(reader: Page, slug: string, known: ReadonlyMap<string, string>): Promise<void> {
  const answer = await reader.request.get(`/${slug}/feed.xml`);
  const feed = await answer.text();
  for (const id of known.values()) expect(feed).toContain(`urn:uuid:${id}`);
  const unchanged = await reader.request.get(`/${slug}/feed.xml`, {
    headers: { 'if-none-match': `"other", W/${answer.headers().etag}` },
  });
  expect(unchanged.status()).toBe(304);
}
