import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from './site';

/** As somebody types it beside the running site. */
const runChecks = () => promisify(execFile)(process.execPath, ['bin/daybook.mjs', 'check']);

test('a finding is settled, becomes an editor’s note, and readers see it until it is taken back', async ({
  atTheDesk,
  flood,
  page,
}) => {
  const { stdout } = await runChecks();
  expect(stdout).toMatch(/[1-9]\d* findings/);
  const editor = await atTheDesk({ name: 'P. Editor', role: 'editor' });
  const claimPage = `/desk/claims/${flood.claimId}`;
  const noticed = editor.locator('#findings > ul > li').filter({ hasText: 'has a body' });

  await editor.goto(`/desk/review/${flood.claimId}`);
  await noticed.getByText('Settle it').click();
  await noticed.getByRole('button', { name: 'It holds' }).click();
  await expect(noticed).toContainText('Give the reason');
  await noticed.getByLabel('Reason').fill('The bulletin has no list of notes.');
  await noticed.getByRole('button', { name: 'It holds' }).click();
  await expect(noticed).toContainText('P. Editor: it holds.');

  // A writer sees what holds, and tells readers nothing.
  const writer = await atTheDesk({ name: 'Q. Writer', role: 'writer' });
  await writer.goto(claimPage);
  await expect(writer.locator('#findings')).toContainText('P. Editor: it holds.');
  await expect(writer.getByText('Tell readers')).toHaveCount(0);

  // Two editors have the same page open, one of them without script.
  const second = await atTheDesk({ name: 'R. Editor', role: 'editor', script: false });
  await second.goto(claimPage);
  await editor.goto(claimPage);
  await noticed.getByText('Tell readers in an editor’s note').click();
  const words = noticed.getByLabel('Editor’s note');
  await expect(words).toHaveValue('The report has numbered notes without saying to what they refer.');
  await words.fill('The bulletin numbers its notes and does not say to what they refer.');
  await noticed.getByRole('button', { name: 'Publish the note' }).click();
  await expect(noticed).toContainText('Readers are told: The bulletin numbers its notes');

  const note = page.getByText(
    'Editor’s note: The bulletin numbers its notes and does not say to what they refer.',
  );
  for (const address of [`/claims/${flood.claimId}`, `/${flood.slug}/2025-05-12`]) {
    await page.goto(address);
    await expect(note.first()).toBeVisible();
    await expect(page.getByText('P. Editor,').first()).toBeVisible();
  }
  const feed = await (await page.request.get(`/${flood.slug}/feed.xml`)).text();
  expect(feed).toContain('The bulletin numbers its notes');

  // Whoever has not seen the note is told, and loses no word.
  const theirs = second.locator('#findings > ul > li').filter({ hasText: 'has a body' });
  await theirs.getByText('Tell readers in an editor’s note').click();
  await theirs.getByLabel('Editor’s note').fill('No note says to what it refers.');
  await theirs.getByRole('button', { name: 'Publish the note' }).click();
  await expect(second.getByText('Somebody changed this while you had it open')).toBeAttached();
  await expect(second.locator('#findings')).toContainText('No note says to what it refers.');

  await noticed.getByText('Take the note back').click();
  await noticed.getByLabel('Why, for the public history').fill('The service sent us its list.');
  await noticed.getByRole('button', { name: 'Take it back' }).click();
  await expect(noticed).not.toContainText('Readers are told');
  await page.goto(`/${flood.slug}/2025-05-12`);
  await expect(note).toHaveCount(0);
  await page.goto(`/claims/${flood.claimId}`);
  await expect(page.getByRole('region', { name: 'History' })).toContainText('Editor’s note taken back');
  await expect(page.getByRole('region', { name: 'History' })).toContainText('The service sent us its list.');
});
