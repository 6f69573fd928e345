import type { Page } from '@playwright/test';
import { acceptInvitation } from '@/newsroom/people/accept';
import { invite } from '@/newsroom/people/invite';
import { expect, type Site, test } from './site';

const password = 'correct horse battery staple';
const unique = (name: string) => `${name} ${crypto.randomUUID().slice(0, 8)}`;

const operator = (site: Site) => ({ ...site.ctx, actor: { kind: 'program', name: 'command line' } as const });

/** Somebody with a password. */
async function member(site: Site, name: string): Promise<{ email: string; personId: string }> {
  const email = `${crypto.randomUUID()}@example.org`;
  const { token } = await invite(operator(site), { role: 'writer' });
  return { email, ...(await acceptInvitation(site.ctx, { token, name, email, password })) };
}

async function signIn(page: Page, email: string, typed: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(typed);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test(`after wrong passwords one waits, and a link lets in, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    browser,
    site,
    baseURL,
  }) => {
    const { email, personId } = await member(site, 'Lena Locked');
    const context = await browser.newContext({ baseURL, javaScriptEnabled });
    const page = await context.newPage();
    for (let i = 0; i < 5; i++) {
      await signIn(page, email, `wrong ${i}`);
      await expect(page.getByText('do not belong together')).toBeVisible();
    }
    await signIn(page, email, password);
    await expect(page.getByText(/Too many wrong passwords\. Wait \d+ seconds/)).toBeVisible();
    await expect(page.getByLabel('E-mail address')).toHaveValue(email);

    const { token } = await invite(operator(site), { role: 'writer', personId });
    await page.goto(`/invitation/${token}`);
    await page.getByLabel('Password').fill('another horse battery staple');
    await page.getByRole('button', { name: 'Set the password' }).click();
    await expect(page).toHaveURL(/\/desk$/);
    await context.close();
  });
}

test('who is disabled is out at once, and comes back when enabled', async ({ atTheDesk }) => {
  const name = unique('Wilma Writer');
  const theirs = await atTheDesk({ name, role: 'writer' });
  await theirs.goto('/desk/profile');
  const admin = await atTheDesk({ name: unique('Ada Admin'), role: 'admin', script: false });
  await admin.goto('/desk/people');
  await admin.getByRole('link', { name }).click();
  await admin.getByLabel('Role').selectOption('editor');
  await admin.getByRole('button', { name: 'Save' }).click();
  await expect(admin.getByText(`${name} is changed.`)).toBeVisible();
  await theirs.goto('/desk/journal');
  await expect(theirs.getByRole('heading', { name: 'Journal' })).toBeVisible();

  await admin.getByRole('link', { name }).click();
  await admin.getByRole('button', { name: 'Disable this person' }).click();
  await expect(admin.getByText(`${name} is disabled, and signed out everywhere.`)).toBeVisible();
  await theirs.goto('/desk/profile');
  await expect(theirs).toHaveURL(/\/sign-in/);
  await admin.getByRole('link', { name }).click();
  await admin.getByRole('button', { name: 'Enable this person' }).click();
  await expect(admin.getByText(`${name} can sign in again.`)).toBeVisible();
});

test('a form about a person that somebody else has changed shows both', async ({ atTheDesk }) => {
  const name = unique('Mira Member');
  await atTheDesk({ name, role: 'writer' });
  const [one, two] = await Promise.all([
    atTheDesk({ name: unique('Ada'), role: 'admin' }),
    atTheDesk({ name: unique('Ava'), role: 'admin', script: false }),
  ]);
  for (const page of [one, two]) {
    await page.goto('/desk/people');
    await page.getByRole('link', { name }).click();
  }
  await one.getByLabel('Byline').fill('M. First');
  await one.getByRole('button', { name: 'Save' }).click();
  await expect(one.getByText(`${name} is changed.`)).toBeVisible();
  await two.getByLabel('Byline').fill('M. Second');
  await two.getByRole('button', { name: 'Save' }).click();
  await expect(two.getByRole('columnheader', { name: 'Stands now' })).toBeVisible();
  await expect(two.getByRole('cell', { name: 'M. First' })).toBeVisible();
  await expect(two.getByLabel('Byline')).toHaveValue('M. Second');
  await two.getByRole('button', { name: 'Save' }).click();
  await expect(two.getByText(`${name} is changed.`)).toBeVisible();
});

test('one changes one’s own byline twice in a row, and one’s password, which ends the other sessions', async ({
  browser,
  site,
  baseURL,
}) => {
  const { email } = await member(site, 'Paul Profile');
  const [here, there] = await Promise.all(
    [1, 2].map(async () => (await browser.newContext({ baseURL })).newPage()),
  );
  if (!here || !there) throw new Error('two browsers');
  for (const page of [here, there]) {
    await signIn(page, email, password);
    await expect(page).toHaveURL(/\/desk$/);
  }
  await here.goto('/desk/profile');
  for (const byline of ['P. One', 'P. Two']) {
    const before = here.url();
    await here.getByLabel('Byline').fill(byline);
    await here.getByRole('button', { name: 'Save' }).click();
    await expect(here).not.toHaveURL(before);
    await expect(here.getByText('Saved.')).toBeVisible();
  }
  await here.reload();
  await expect(here.getByLabel('Byline')).toHaveValue('P. Two');
  await expect(here.getByText(/^Chrome on/)).toHaveCount(2);
  await here.getByLabel('Present password').fill('wrong');
  await here.getByLabel('New password').fill('another horse battery staple');
  await here.getByRole('button', { name: 'Change the password' }).click();
  await expect(here.getByText('This is not your password.').first()).toBeVisible();
  await here.getByLabel('Present password').fill(password);
  await here.getByLabel('New password').fill('another horse battery staple');
  await here.getByRole('button', { name: 'Change the password' }).click();
  await expect(here.getByText('Your password is changed')).toBeVisible();
  await there.goto('/desk/profile');
  await expect(there).toHaveURL(/\/sign-in/);
  await Promise.all([here, there].map((page) => page.context().close()));
});

for (const script of [true, false]) {
  test(`measures are ordered and renamed, and the journal tells it, ${script ? 'with' : 'without'} JavaScript`, async ({
    atTheDesk,
    flood,
  }) => {
    const name = unique('Edda Editor');
    const page = await atTheDesk({ name, role: 'editor', script });
    await page.goto(`/desk/situations/${flood.slug}`);
    const measures = page.locator('#measures ol > li');
    const first = (await measures.first().getByRole('link').textContent()) ?? '';
    await page.getByRole('button', { name: `Move ${first} down` }).click();
    await expect(page.getByText(`Saved: ${first}.`)).toBeVisible();
    await expect(measures.nth(1)).toContainText(first);
    await page.getByRole('button', { name: `Move ${first} up` }).click();
    await expect(measures.first()).toContainText(first);

    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByLabel('How the desk works').fill('We read bulletins.\n\nTwice.');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Readers see it now.')).toBeVisible();

    await page.goto('/desk/journal');
    await page.getByLabel('By').selectOption({ label: name });
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page.locator('ol > li')).toHaveCount(3);
    await page.locator('details').last().locator('summary').click();
    await expect(page.getByRole('rowheader', { name: 'position' }).first()).toBeVisible();
  });
}
