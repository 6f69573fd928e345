import { expect, test } from './site';
import { review, submit } from './story/desk';

test('a correction is reviewed by another person and told to readers', async ({ atTheDesk, flood, page }) => {
  const writer = await atTheDesk({ name: 'C. Writer', role: 'writer' });
  const editor = await atTheDesk({ name: 'D. Editor', role: 'editor' });
  await writer.goto(`/desk/claims/${flood.claimId}`);
  await writer.getByRole('button', { name: 'Change what is published' }).click();
  await writer.getByLabel('Statement').fill('Water rose by 42 centimetres overnight at Kamianka.');
  await writer.getByRole('button', { name: 'Submit for review' }).click();
  await expect(writer.getByText('needs your attention').first()).toBeVisible();
  await expect(writer.getByLabel('Statement')).toHaveValue(
    'Water rose by 42 centimetres overnight at Kamianka.',
  );
  await writer.getByLabel('Kind of change').selectOption('correction');
  await writer
    .getByLabel('Reason, shown to readers')
    .last()
    .fill('The bulletin speaks of water, not of the river.');
  await submit(writer);

  await page.goto(`/claims/${flood.claimId}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('The river rose');
  await review(editor, flood.claimId, { verdict: 'attributed', reason: 'As the bulletin has it.' });

  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Water rose');
  await expect(page.getByRole('main')).toContainText(
    'The river rose by 42 centimetres overnight at Kamianka.',
  );
  await expect(page.getByRole('main')).toContainText('The bulletin speaks of water, not of the river.');
  await page.goto(`/${flood.slug}/2025-05-12`);
  await expect(page.getByRole('main')).toContainText('Correction');
});

test('two writers on one draft: the second is told, sees both and loses nothing', async ({
  atTheDesk,
  flood,
}) => {
  const first = await atTheDesk({ name: 'E. Writer', role: 'writer' });
  const second = await atTheDesk({ name: 'F. Writer', role: 'writer', script: false });
  await first.goto(`/desk/claims/new?report=${flood.reportId}`);
  await first.getByLabel('Statement').fill('A bridge was closed.');
  await first.getByRole('button', { name: 'Save draft' }).click();
  await expect(first.getByText('Draft saved')).toBeVisible();
  await expect(first).toHaveURL(/\/desk\/claims\/[0-9a-f-]{36}/);

  await second.goto(first.url());
  await first.getByLabel('Statement').fill('A bridge was closed at Kamianka.');
  await first.getByRole('button', { name: 'Save draft' }).click();
  await expect(first.getByRole('status')).toContainText('Draft saved');
  await first.reload();
  await expect(first.getByLabel('Statement')).toHaveValue('A bridge was closed at Kamianka.');

  await second.getByLabel('Statement').fill('The bridge was closed.');
  await second.getByRole('button', { name: 'Save draft' }).click();
  await expect(
    second.getByRole('heading', { name: 'E. Writer saved this while you had it open' }),
  ).toBeVisible();
  await expect(second.getByRole('table')).toContainText('A bridge was closed at Kamianka.');
  await expect(second.getByLabel('Statement')).toHaveValue('The bridge was closed.');
});

for (const script of [true, false])
  test(`an editor is refused who decides on what another has decided meanwhile, ${script ? 'with' : 'without'} JavaScript`, async ({
    atTheDesk,
    flood,
  }) => {
    const first = await atTheDesk({ name: 'G. Editor', role: 'editor' });
    const second = await atTheDesk({ name: 'H. Editor', role: 'editor', script });
    await second.goto(`/desk/review/${flood.claimId}`);
    await review(first, flood.claimId, {
      verdict: script ? 'disputed' : 'attributed',
      reason: 'The mayor speaks of less.',
    });
    await second.locator('[name=verdict][value=unverifiable]').check();
    await second.locator('#review textarea[name=reason]').fill('Nobody can measure it now.');
    await second.locator('#review button[type=submit]').click();
    await expect(second.getByText('Somebody changed this while you had it open')).toBeVisible();
    await expect(second.locator('#review textarea[name=reason]')).toHaveValue('Nobody can measure it now.');
  });

test('a verdict that the evidence does not carry is blocked and says what is missing', async ({
  atTheDesk,
  flood,
}) => {
  const editor = await atTheDesk({ name: 'I. Editor', role: 'editor' });
  await editor.goto(`/desk/review/${flood.claimId}`);
  const corroborated = editor.locator('[name=verdict][value=corroborated]');
  await expect(corroborated).toBeDisabled();
  await expect(editor.locator('label', { has: corroborated })).toContainText('two');
});

test('a withdrawn claim stays at its address, struck, with the reason', async ({
  atTheDesk,
  flood,
  page,
}) => {
  const editor = await atTheDesk({ name: 'K. Editor', role: 'editor', script: false });
  await editor.goto(`/desk/claims/${flood.claimId}`);
  await editor.getByText('Withdraw', { exact: true }).first().click();
  await editor.getByLabel('Reason, shown to readers').last().fill('It was another river.');
  await editor.getByRole('button', { name: 'Withdraw this claim' }).click();
  await expect(editor.getByRole('main')).toContainText('ithdrawn');

  const answer = await page.goto(`/claims/${flood.claimId}`);
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole('main')).toContainText('It was another river.');
  await page.goto(`/${flood.slug}/2025-05-12`);
  await expect(page.getByText('Withdrawn').first()).toBeVisible();
  const feed = await (await page.request.get(`/${flood.slug}/feed.xml`)).text();
  expect(feed).toContain(`urn:uuid:${flood.claimId}`);
  expect(feed).toContain('It was another river.');
});
