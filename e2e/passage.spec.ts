import type { Page } from '@playwright/test';
import { expect, test } from './site';
import { fillClaim } from './story/claim-form';
import { submit } from './story/desk';

const quote = 'A bridge was closed.';
const rest = {
  statement: 'A bridge was closed.',
  time: { precision: 'day', date: '2025-05-12' },
  citations: [{ steps: [{ source: 'Olha Hrytsenko', verb: 'said' }] }],
};

test('words that are selected in a report become the passage, at that place and no other', async ({
  atTheDesk,
  flood,
}) => {
  const writer = await atTheDesk({ name: 'R. Writer', role: 'writer' });
  await writer.goto(`/desk/reports/${flood.reportId}`);
  await selectLast(writer, quote);
  await writer.getByRole('link', { name: 'New claim from this passage' }).click();
  await expect(writer.getByLabel('Exact words')).toHaveValue(quote);
  await fillClaim(writer, rest);
  await expectSecond(writer, await submit(writer));
});

test('a quote that stands twice asks which; one that stands nowhere is said plainly; nothing typed is lost', async ({
  atTheDesk,
  flood,
}) => {
  const writer = await atTheDesk({ name: 'S. Writer', role: 'writer', script: false });
  await writer.goto(`/desk/claims/new?report=${flood.reportId}`);
  await fillClaim(writer, rest);
  await writer.getByLabel('Exact words').fill('The bridge is open again.');
  await writer.getByRole('button', { name: 'Submit for review' }).click();
  await expect(writer.getByText('These words do not stand in the report').first()).toBeVisible();
  await expect(writer.getByLabel('Statement')).toHaveValue(rest.statement);
  await expect(writer.getByLabel('Date').first()).toHaveValue('2025-05-12');

  await writer.getByLabel('Exact words').fill(quote);
  await writer.getByRole('button', { name: 'Submit for review' }).click();
  const places = writer.getByRole('group', { name: 'Which one' });
  await expect(places.getByRole('radio')).toHaveCount(2);
  await places.getByRole('radio').nth(1).check();
  await expectSecond(writer, await submit(writer));
});

/** Selects the last place where the words stand, as dragging over them does. */
async function selectLast(page: Page, words: string): Promise<void> {
  await page.locator('#report-text').evaluate((main, wanted) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found = document.createRange();
    while (walker.nextNode()) {
      const at = walker.currentNode.textContent?.lastIndexOf(wanted) ?? -1;
      if (at < 0) continue;
      found.setStart(walker.currentNode, at);
      found.setEnd(walker.currentNode, at + wanted.length);
    }
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(found);
  }, words);
}

/** The bulletin tells of the bridge twice; the second time the rescuers follow. */
async function expectSecond(page: Page, claimId: string): Promise<void> {
  await page.goto(`/desk/claims/${claimId}`);
  await expect(page.locator('blockquote').first()).toContainText('A bridge was closed. Unnamed rescuers');
}
