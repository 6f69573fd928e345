import { invite } from '@/newsroom/people/invite';
import { systemClock } from '@/server/clock';
import { expect, test } from './site';

const password = 'correct horse battery staple';

for (const javaScriptEnabled of [true, false]) {
  test(`an invited person joins, signs out and in, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    browser,
    site,
    baseURL,
  }) => {
    const email = `${crypto.randomUUID()}@example.org`;
    const ctx = {
      db: site.ctx.db,
      clock: systemClock,
      actor: { kind: 'program', name: 'command line' } as const,
    };
    const { token } = await invite(ctx, { role: 'editor' });
    const context = await browser.newContext({ baseURL, javaScriptEnabled });
    const page = await context.newPage();

    await page.goto(`/invitation/${token}`);
    await page.getByLabel('Your name').fill('Nina Newcomer');
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password').fill('short');
    await page.getByRole('button', { name: 'Join' }).click();
    await expect(page.getByText('at least 12 characters').first()).toBeVisible();
    await expect(page.getByLabel('Your name')).toHaveValue('Nina Newcomer');
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Join' }).click();
    await expect(page).toHaveURL(/\/(desk|sign-in)/);

    await page.goto('/desk');
    if (page.url().includes('/desk')) await page.getByRole('button', { name: 'Sign out' }).click();
    await page.goto('/desk/reports');
    await expect(page).toHaveURL(/\/sign-in\?/);
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password').fill('wrong wrong wrong');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByText('do not belong together')).toBeVisible();
    await expect(page.getByLabel('E-mail address')).toHaveValue(email);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page).toHaveURL(/\/desk\/reports$/);

    const again = await page.goto(`/invitation/${token}`);
    expect(again?.status()).toBeLessThan(500);
    await expect(page.getByText('does not work any more')).toBeVisible();
    await context.close();
  });
}

test('a session that is ended is out at the next request', async ({ atTheDesk, site }) => {
  const page = await atTheDesk({ name: 'L. Writer', role: 'writer' });
  await page.goto('/desk');
  await expect(page.getByRole('heading', { name: 'Queue' })).toBeVisible();
  await site.endSessions();
  await page.goto('/desk');
  await expect(page).toHaveURL(/\/sign-in/);
});

test('nobody enters the desk without a session, and its pages are not told apart', async ({
  page,
  flood,
}) => {
  for (const path of [
    '/desk',
    `/desk/claims/${flood.claimId}`,
    `/desk/review/${flood.claimId}`,
    '/desk/nowhere',
  ]) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/sign-in/);
  }
});
