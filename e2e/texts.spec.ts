import type { Page } from '@playwright/test';
import { withdrawClaim } from '@/newsroom/claims/withdraw';
import { latestVersion } from '@/newsroom/timeline/latest';
import { test as base, enterFlood, expect, type Flood, type Site } from './site';

/** One lede and one event, from story to story. */
const test = base.extend<object, { lasting: Flood }>({
  lasting: [async ({ site }, use) => use(await enterFlood(site)), { scope: 'worker' }],
  flood: ({ lasting }, use) => use(lasting),
});
test.describe.configure({ mode: 'serial' });

const day = '2025-05-12';
const sentence = (page: Page, number: number) => page.getByRole('group', { name: `Sentence ${number}` });
const words = (page: Page, number: number) => sentence(page, number).getByLabel('Words');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function publishLede(page: Page, flood: Flood) {
  await page.goto(`/desk/takeaways/${flood.slug}/${day}`);
  await press(page, 'Sign the decision');
  await expect(page.getByRole('status')).toContainText('Decided.');
}

test('the lede is written without script, refused, mended, reviewed, and told to readers', async ({
  atTheDesk,
  flood,
  page,
}) => {
  const writer = await atTheDesk({ name: 'L. Editor', role: 'editor', script: false });
  const editor = await atTheDesk({ name: 'M. Editor', role: 'editor' });
  await writer.goto('/desk/takeaways');
  await writer.goto(`/desk/takeaways/${flood.slug}/${day}`);
  await words(writer, 1).fill('Nobody was hurt.');
  await press(writer, 'Add a sentence');
  await words(writer, 2).fill('The river rose overnight.');
  await press(writer, 'Submit for review');
  await expect(writer.getByRole('alert')).toContainText('Say on which claims this sentence rests.');
  await expect(words(writer, 2)).toHaveValue('The river rose overnight.');

  await press(writer, 'Move sentence 2 up');
  await expect(words(writer, 1)).toHaveValue('The river rose overnight.');
  await press(writer, 'Remove sentence 2');
  await expect(sentence(writer, 2)).toHaveCount(0);
  await writer.getByRole('checkbox', { name: /^1: The river rose/ }).check();
  await press(writer, 'Submit for review');
  await expect(writer.getByRole('status')).toContainText('Submitted');
  await expect(writer.getByText('Another editor must decide.')).toBeVisible();

  await page.goto(`/${flood.slug}/${day}`);
  await expect(page.getByRole('region', { name: 'The day in brief' })).toHaveCount(0);
  await publishLede(editor, flood);
  await page.reload();
  const lede = page.getByRole('region', { name: 'The day in brief' });
  await expect(lede).toContainText('The river rose overnight.');
  await lede.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`#claim-${flood.claimId}$`));
});

test('two editors on one lede: the second is shown what stands, and loses nothing', async ({
  atTheDesk,
  flood,
}) => {
  const first = await atTheDesk({ name: 'N. Editor', role: 'editor' });
  const second = await atTheDesk({ name: 'O. Editor', role: 'editor', script: false });
  await second.goto(`/desk/takeaways/${flood.slug}/${day}`);
  const change = async (page: Page, text: string) => {
    await words(page, 1).fill(text);
    await page.getByLabel('Kind of change').selectOption('clarification');
    await page.getByLabel('Reason, shown to readers').first().fill('It could be misread.');
    await press(page, 'Submit for review');
  };
  await first.goto(`/desk/takeaways/${flood.slug}/${day}`);
  await change(first, 'The river rose in the night.');
  await expect(first.getByRole('status')).toContainText('Submitted');
  await change(second, 'Overnight the river rose.');
  await expect(second.getByText('N. Editor submitted this while you had it open:')).toBeVisible();
  await expect(second.getByRole('main')).toContainText('The river rose in the night.');
  await expect(words(second, 1)).toHaveValue('Overnight the river rose.');
  await press(second, 'Submit for review');
  await expect(second.getByRole('status')).toContainText('Submitted');

  // A decision from before that is refused, and says so.
  const decides = await atTheDesk({ name: 'P. Editor', role: 'editor' });
  await decides.goto(`/desk/takeaways/${flood.slug}/${day}`);
  await change(second, 'Overnight the river Dnister rose.');
  await expect(second.getByRole('status')).toContainText('Submitted');
  await press(decides, 'Sign the decision');
  await expect(decides.getByRole('link', { name: 'Open it as it stands now' })).toBeVisible();
  await publishLede(decides, flood);
});

test('a notice on the lede stands on the day and on the page of corrections', async ({ flood, page }) => {
  await page.goto(`/${flood.slug}/${day}`);
  const lede = page.getByRole('region', { name: 'The day in brief' });
  await expect(lede).toContainText('Clarification');
  await lede.getByRole('link', { name: 'See the change' }).click();
  await expect(page).toHaveURL(new RegExp(`/${flood.slug}/corrections#correction-`));
  await expect(page.getByRole('main')).toContainText('It could be misread.');
  await page.getByRole('link', { name: /^The day in brief/ }).click();
  await expect(page).toHaveURL(new RegExp(`/${flood.slug}/${day}#correction-`));
});

test('an event is opened, retitled, decided on and put into order', async ({ atTheDesk, flood, page }) => {
  const writer = await atTheDesk({ name: 'Q. Writer', role: 'writer', script: false });
  const editor = await atTheDesk({ name: 'R. Editor', role: 'editor' });
  await writer.goto(`/desk/events/new?situation=${flood.slug}`);
  await writer.getByLabel('Title').fill('Dykes give way');
  await writer.getByLabel('Known to the').selectOption('day');
  await press(writer, 'Open the event');
  await expect(writer.getByRole('alert')).toContainText('The time is not complete');
  await expect(writer.getByLabel('Title')).toHaveValue('Dykes give way');
  await writer.getByLabel('Date').fill(day);
  await press(writer, 'Open the event');
  await expect(writer.getByRole('status')).toContainText('Opened');

  await writer.goto(`/desk/events?situation=${flood.slug}&q=flood+wave`);
  await writer.getByRole('link', { name: 'Flood wave at Kamianka' }).click();
  await writer.getByLabel('Title').fill('Flood wave at Kamianka and below');
  await writer.getByLabel('Kind of change').selectOption('correction');
  await writer.getByLabel('Reason, shown to readers').fill('It went further.');
  await press(writer, 'Submit for review');
  await expect(writer.getByRole('status')).toContainText('Submitted');
  await page.goto(`/${flood.slug}/${day}`);
  await expect(page.getByRole('heading', { name: 'Flood wave at Kamianka', exact: true })).toBeVisible();

  await editor.goto(writer.url());
  await press(editor, 'Sign the decision');
  await expect(editor.getByRole('status')).toContainText('Decided.');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Flood wave at Kamianka and below' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('It went further.');
});

test('a lede whose claim is withdrawn says so to readers and to the desk', async ({
  atTheDesk,
  flood,
  page,
  site,
}) => {
  const editor = await atTheDesk({ name: 'S. Editor', role: 'editor' });
  await withdraw(site, flood);
  await page.goto(`/${flood.slug}/${day}`);
  await expect(page.getByRole('region', { name: 'The day in brief' })).toContainText(
    'Rests on a claim that has been withdrawn since:',
  );
  await editor.goto(`/desk/takeaways?situation=${flood.slug}`);
  await expect(editor.getByText('Rests on a claim that has changed')).toBeVisible();
  await editor.goto(`/desk/takeaways/${flood.slug}/${day}`);
  await editor.getByRole('button', { name: 'Withdraw this lede' }).click();
  await expect(editor.getByRole('alert').first()).toContainText('Give the reason that readers will see.');
  await editor.getByLabel('Reason, shown to readers').last().fill('Its claim is withdrawn.');
  await editor.getByRole('button', { name: 'Withdraw this lede' }).click();
  await expect(editor.getByRole('status')).toContainText('Withdrawn');
  await page.reload();
  await expect(page.getByRole('region', { name: 'The day in brief' })).toContainText(
    'This summary was withdrawn',
  );
});

async function withdraw(site: Site, flood: Flood): Promise<void> {
  const { ctx } = site;
  const version = await latestVersion(ctx.db, 'claim', flood.claimId);
  await withdrawClaim(flood.edith, {
    claimId: flood.claimId,
    publicVersionId: version?.id,
    reason: 'Misread.',
  });
}
