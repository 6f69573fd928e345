import type { Page } from '@playwright/test';
import { keyboard } from './hands';
import { expect, test } from './site';
import { openSituation } from './story/desk';
import { givenReportsAreHere, storyReports } from './story/seed-story';

/**
 * A daily assessment, from paste to its claims, by keyboard alone, in a situation that knows nothing yet but a few measures and
 * places. It adds the sources that it meets, which other stories add with more names: it comes after them. What it took is told with the result; how fast it is, no test says.
 */
test('the given daily assessment is entered with fewer than three keys a claim', async ({ atTheDesk }) => {
  test.skip(!givenReportsAreHere, 'the given reports (../shared) are not beside the project');
  test.setTimeout(900_000);
  const editor = await atTheDesk({ name: 'Q. Editor', role: 'editor' });
  const writer = await atTheDesk({ name: 'R. Writer', role: 'writer' });
  await openSituation(editor, 'war-by-keys');
  const shownAfter = await captureByKeys(writer, 'war-by-keys');

  const all = await numberIn(writer, /of (\d+) suggestions handled/);
  const mended: string[] = [];
  let strokes = 0;
  const press = async (...keys: string[]) => {
    strokes += keys.length;
    for (const key of keys) await writer.keyboard.press(key);
    await expect(writer.getByText(/being sent$/)).toHaveCount(0);
  };
  const isLeft = () => writer.getByRole('heading', { name: /^Claim \d+ of \d+$/ }).isVisible();
  await press('s');
  for (let turn = 0; turn < all && (await isLeft()); turn++) {
    const news = writer.getByRole('checkbox', { name: /^Add .* as a source$/ });
    await press(...((await news.count()) > 0 ? ['n', 'a'] : ['a']));
    if (!(await writer.getByText(/^Not entered: /).isVisible())) continue;
    mended.push(...(await messages(writer)));
    // What needs more than a key is kept as a draft, for the complete form.
    await press('s', 'a', 's');
  }
  await expect(writer.getByText(`${all} of ${all} suggestions handled`)).toBeVisible();
  for (const [type, description] of [
    ['suggestions', String(all)],
    ['keys a claim', (strokes / all).toFixed(2)],
    ['kept as drafts to be mended', mended.join(' | ') || 'none'],
    ['first suggestion, after the form was sent', `${shownAfter} ms`],
  ])
    test.info().annotations.push({ type: type ?? '', description });
  expect(all).toBeGreaterThan(25);
  expect(strokes / all).toBeLessThan(3);
});

/** Pastes the report and confirms what it says of itself. @returns milliseconds from sending to the first suggestion. */
async function captureByKeys(writer: Page, slug: string): Promise<number> {
  const { july } = storyReports(true);
  await writer.goto(`/desk/reports/new?situation=${slug}`);
  await keyboard.fill(writer.getByLabel('Text', { exact: true }), july.text);
  await keyboard.press(writer.getByRole('button', { name: 'Capture' }));
  await expect(writer).toHaveURL(/\/desk\/reports\/[0-9a-f-]{36}\/edit/);
  await keyboard.fill(writer.getByLabel('Published on'), july.publishedOn);
  const save = writer.getByRole('button', { name: 'Save' });
  await save.focus();
  const began = performance.now();
  await writer.keyboard.press('Enter');
  await expect(writer.getByRole('heading', { name: /^Claim 1 of / })).toBeVisible();
  const shownAfter = Math.round(performance.now() - began);
  await expect(writer.getByRole('button', { name: 'Undo' })).toBeVisible();
  return shownAfter;
}

async function numberIn(page: Page, pattern: RegExp): Promise<number> {
  const told = await page.getByText(pattern).first().textContent();
  return Number(pattern.exec(told ?? '')?.[1]);
}

/** What the form says is to be mended. */
const messages = (page: Page) => page.locator('#suggestion .desk-message').allTextContents();
