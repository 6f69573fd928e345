import type { APIRequestContext, Page } from '@playwright/test';
import { max } from 'drizzle-orm';
import { publicVersions } from '@/db/schema/publication';
import { submitClaim } from '@/newsroom/claims/submit';
import { captureReport } from '@/newsroom/reports/capture';
import { addMeasure } from '@/newsroom/situations/settle';
import { latestVersion } from '@/newsroom/timeline/latest';
import type { ClaimVersion } from '@/newsroom/timeline/version';
import type { Cast } from '@/testing/cast';
import { expect, type Flood, type Site, test } from './site';
import { review, submit } from './story/desk';

const name = 'Danylo Verbytsky';
const bulletin = [
  'Notes of the council of Kamianka, 12 May 2025',
  '',
  'One person was killed when the jetty collapsed, the council said at noon.',
  'Two people were killed at the jetty, the council said at three.',
  `At least two people were killed at the jetty, one of them the child ${name}, the mayor of Kamianka, Olha Hrytsenko, reported.`,
  'A jetty fell into the river and killed two people, rescuers told the agency Lan.',
].join('\n');

type Toll = { statement: string; quote: string; source: string; value: string; words: string; asOf: string };

/** Enters a toll under an event and submits it; typing claims is what other stories are about. */
async function entered(
  cast: Cast & { tollReportId: string },
  toll: Toll & { qualifier?: string; event: Record<string, string>; supersedes?: string; label?: string },
) {
  const {
    statement,
    quote,
    source,
    value,
    words,
    asOf,
    qualifier = 'exact',
    event,
    supersedes,
    label,
  } = toll;
  const step = label ? { label, verb: 'said' } : { source, verb: 'said' };
  const fields = {
    ...{ statement, kind: 'event', time: { precision: 'day', date: '2025-05-12' }, ...event },
    places: [{ place: 'Kamianka', role: 'impact' }],
    figures: [
      { measure: 'killed', value, qualifier, words, citation: '1', asOfDate: '2025-05-12', asOfClock: asOf },
    ],
    citations: [{ reportId: cast.tollReportId, quote, stance: 'supports', steps: [step] }],
    relations: supersedes ? [{ kind: 'supersedes', claimId: supersedes }] : [],
  };
  return submitClaim(cast.wanda, { situationId: cast.situationId, version: 0, fields });
}

test('a toll grows, is disputed, corrected, joined with another event and parted again, and a name is removed', async ({
  atTheDesk,
  flood,
  site,
  page,
  request,
}) => {
  const cast = { ...flood, tollReportId: await captured(flood) };
  const editor = await atTheDesk({ name: 'Toll Editor', role: 'editor' });
  const writer = await atTheDesk({ name: 'Toll Writer', role: 'writer' });
  const kept: Kept[] = [];
  const keep = async (paths: readonly string[]) => kept.push(await served(site, request, paths));
  const day = `/${flood.slug}/2025-05-12`;
  const figures = `/${flood.slug}/figures`;
  const corrections = `/${flood.slug}/corrections`;
  const feed = async () => (await request.get(`/${flood.slug}/feed.xml`)).text();

  // One.
  const one = await entered(cast, {
    ...{
      statement: 'The collapse of a jetty at Kamianka killed one person.',
      source: 'River service',
      asOf: '12:00',
    },
    quote: 'One person was killed when the jetty collapsed, the council said at noon.',
    ...{ value: '1', words: 'One', event: { newEventTitle: 'Collapse of the jetty' } },
  });
  await review(editor, one.claimId, { verdict: 'attributed', reason: 'As the council says.' });
  const eventId = (await latestVersion<ClaimVersion>(site.ctx.db, 'claim', one.claimId))?.shown.eventId ?? '';
  const event = `/events/${eventId}`;
  await page.goto(event);
  await expect(current(page)).toHaveText('1 person');
  await page.goto(day);
  await page.locator('.event h2').getByRole('link', { name: 'Collapse of the jetty' }).click();
  await expect(page).toHaveURL(event);
  await keep([day, `/claims/${one.claimId}`, event, figures, corrections]);

  // Two.
  const two = await entered(cast, {
    ...{
      statement: 'The collapse of a jetty at Kamianka killed two people.',
      source: 'River service',
      asOf: '15:00',
    },
    quote: 'Two people were killed at the jetty, the council said at three.',
    ...{ value: '2', words: 'Two', event: { eventId }, supersedes: one.claimId },
  });
  await review(editor, two.claimId, { verdict: 'attributed', reason: 'As the council says.' });
  await page.goto(event);
  await expect(current(page)).toHaveText('2 people');
  await expect(page.locator('.ledger-table s')).toHaveText('1 person');
  const claims = [one, two].map(({ claimId }) => `/claims/${claimId}`);
  await keep([day, ...claims, event, figures, corrections]);

  // At least two, one of them a child, who is named.
  const third = await entered(cast, {
    statement: `The collapse of a jetty at Kamianka killed at least two people, one of them the child ${name}.`,
    quote: `At least two people were killed at the jetty, one of them the child ${name}, the mayor of Kamianka, Olha Hrytsenko, reported.`,
    ...{ source: 'Olha Hrytsenko', value: '2', words: 'two', qualifier: 'at_least', asOf: '18:00' },
    ...{ event: { eventId }, supersedes: two.claimId },
  });
  const toll = `/claims/${third.claimId}`;
  await review(editor, third.claimId, { verdict: 'attributed', reason: 'As the mayor says.' });
  await page.goto(event);
  await expect(current(page)).toHaveText('at least 2 people');
  await expect(page.locator('.ledger thead')).toContainText('Olha Hrytsenko');
  expect(await feed()).toContain(name);
  await keep([day, ...claims, toll, event, figures, corrections]);

  // Disputed.
  await review(editor, third.claimId, { verdict: 'disputed', reason: 'The council counts no child.' });
  await page.goto(toll);
  await expect(page.locator('.claim-head .meta')).toContainText('Disputed');
  await page.goto(event);
  await expect(current(page)).toHaveText('at least 2 people');
  await keep([day, ...claims, toll, event, figures, corrections]);

  // Corrected, by a writer, through the form.
  await writer.goto(`/desk/claims/${third.claimId}`);
  await writer.getByRole('button', { name: 'Change what is published' }).click();
  await writer
    .getByLabel('Statement')
    .fill(`The collapse of the jetty killed at least two people, one of them the child ${name}.`);
  await writer.getByLabel('Kind of change').selectOption('correction');
  await writer.getByLabel('Reason, shown to readers').last().fill('It was the only jetty.');
  await submit(writer);
  await review(editor, third.claimId, { verdict: 'attributed', reason: 'The mayor repeats it.' });
  await page.goto(corrections);
  await expect(page.getByRole('main')).toContainText('It was the only jetty.');
  expect(await feed()).toContain('It was the only jetty.');
  await keep([day, ...claims, toll, event, figures, corrections]);

  // Joined with another event, and parted again.
  const other = await entered(cast, {
    ...{ statement: 'A jetty fell into the Dnister and killed two people.', source: '', label: 'rescuers' },
    quote: 'A jetty fell into the river and killed two people, rescuers told the agency Lan.',
    ...{ value: '2', words: 'two', asOf: '16:00', event: { newEventTitle: 'Jetty falls into the river' } },
  });
  await review(editor, other.claimId, { verdict: 'attributed', reason: 'As the agency has it.' });
  const otherEvent = `/events/${(await latestVersion<ClaimVersion>(site.ctx.db, 'claim', other.claimId))?.shown.eventId}`;
  await keep([day, ...claims, toll, event, otherEvent, figures, corrections]);
  await editor.goto(`/desk${otherEvent}/regroup`);
  await editor
    .getByLabel('The event that it turned out to be')
    .selectOption({ label: 'Collapse of the jetty' });
  await editor.getByLabel('Reason, shown to readers').fill('There is one jetty.');
  await editor.getByRole('button', { name: 'Join the two' }).click();
  await expect(editor.getByRole('status')).toContainText('Joined');
  await page.goto(otherEvent);
  await expect(page).toHaveURL(event);
  await expect(page.getByRole('main')).toContainText('A jetty fell into the Dnister and killed two people.');
  await keep([day, ...claims, toll, event, figures, corrections]);
  await editor.goto(`/desk${otherEvent}/regroup`);
  await editor.getByLabel('Why they are two after all').fill('The second jetty is upstream.');
  await editor.getByRole('button', { name: 'Undo the joining' }).click();
  await expect(editor.getByRole('status')).toContainText('stands by itself again');
  await page.goto(otherEvent);
  await expect(page).toHaveURL(otherEvent);
  await keep([day, ...claims, toll, event, otherEvent, figures, corrections]);

  await remove(atTheDesk, third.claimId);
  for (const path of [day, toll, event, figures, corrections]) {
    await page.goto(path);
    await expect(page.getByRole('main')).not.toContainText(name);
  }
  await page.goto(toll);
  await expect(page.getByRole('main')).toContainText('The family asked for it.');
  expect(await feed()).not.toContain(name);

  // As it stood: each page as it was served, but for the name.
  for (const { stamp, pages } of kept)
    for (const [path, main] of pages) {
      const again = await mainOf(request, `${path}?asof=${stamp}`);
      expect(again, `${path} at ${stamp}`).not.toContain(name);
      if (!main.includes(third.claimId)) expect(again, `${path} at ${stamp}`).toBe(main);
    }
  const first = kept[0];
  expect((await request.get(`${day}?asof=2025-05-12`)).status()).toBe(404);
  await page.goto(`${event}?asof=${new Date(Date.parse(first?.stamp ?? '') + 1).toISOString()}`);
  await expect(page).toHaveURL(`${event}?asof=${first?.stamp}`);
  await expect(page.getByText('What was published or changed later is not shown.')).toBeVisible();
  await expect(current(page)).toHaveText('1 person');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  await page
    .getByRole('link', { name: /12 May/ })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`asof=${first?.stamp}`));
  await page.getByRole('link', { name: 'As it stands now' }).click();
  await expect(page).toHaveURL(day);
});

const current = (page: Page) => page.locator('.ledger-value').first();

type Kept = { stamp: string; pages: Map<string, string> };

/** What readers are served at these addresses, and the stamp of the publication that they see. */
async function served(site: Site, request: APIRequestContext, paths: readonly string[]): Promise<Kept> {
  const [last] = await site.ctx.db.select({ at: max(publicVersions.publishedAt) }).from(publicVersions);
  const pages = new Map<string, string>();
  for (const path of paths) pages.set(path, await mainOf(request, path));
  return { stamp: last?.at?.toISOString() ?? '', pages };
}

/** The main part of a page, with links that do not say at which moment; what search engines are told, they are told of now alone. */
async function mainOf(request: APIRequestContext, path: string): Promise<string> {
  const answer = await request.get(path);
  const text = await answer.text();
  const main = /<main[^>]*>(.*)<\/main>/s.exec(text)?.[1];
  if (!answer.ok() || main === undefined) throw new Error(`${path} answered ${answer.status()}`);
  if (path.includes('asof=') && text.includes('application/ld+json'))
    throw new Error(`${path} tells search engines of what is past`);
  return main
    .replaceAll(/<script type="application\/ld\+json">.*?<\/script>/gs, '')
    .replaceAll(/(\?|&amp;)asof=[^"#&]*/g, '');
}

async function captured({ emil, wanda, situationId }: Flood): Promise<string> {
  await addMeasure(emil, { situationId, name: 'killed', unit: 'people' });
  const { reportId } = await captureReport(wanda, {
    ...{ situationId, title: 'Notes of the council', publisher: 'Lan', publishedOn: '2025-05-12' },
    ...{ language: 'en', text: bulletin, method: 'paste' },
  });
  return reportId;
}

/** One admin asks, another consents. */
async function remove(atTheDesk: (who: { name: string; role: 'admin' }) => Promise<Page>, claimId: string) {
  const asking = await atTheDesk({ name: 'Asking Admin', role: 'admin' });
  const consenting = await atTheDesk({ name: 'Consenting Admin', role: 'admin' });
  await asking.goto(`/desk/claims/${claimId}`);
  await asking.getByRole('link', { name: 'Remove words for law or safety' }).click();
  await asking.getByLabel('Ground').selectOption('safety');
  await asking.getByLabel('Reason, for readers').fill('The family asked for it.');
  await asking.getByRole('button', { name: 'Ask for the removal' }).click();
  await expect(asking.getByRole('status')).toContainText('Another admin has to consent');
  await consenting.goto('/desk/redactions');
  const asked = consenting.getByRole('listitem').filter({ hasText: 'The family asked for it.' });
  await asked.getByLabel('Your answer').selectOption('consented');
  await asked.getByRole('button', { name: 'Answer' }).click();
  await expect(consenting.getByRole('status')).toContainText('The words are gone.');
}
