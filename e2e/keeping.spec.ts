import type { Page } from '@playwright/test';
import { expect, test } from './site';

const statement = (page: Page) => page.getByLabel('Statement');
const draftSaved = (page: Page) => expect(page.locator('#claim')).toContainText('Draft saved');

/** A draft that is on the server, open before the writer. */
async function beginDraft(page: Page, reportId: string, words: string): Promise<void> {
  await page.goto(`/desk/claims/new?report=${reportId}`);
  await statement(page).fill(words);
  await page.getByRole('button', { name: 'Save draft' }).click();
  await expect(page).toHaveURL(/\/desk\/claims\/[0-9a-f-]{36}/);
}

test('a draft saves itself while it is typed; what did not arrive is offered back', async ({
  atTheDesk,
  flood,
}) => {
  const writer = await atTheDesk({ name: 'L. Writer', role: 'writer' });
  await writer.goto(`/desk/claims/new?report=${flood.reportId}`);
  await statement(writer).fill('A bridge was closed.');
  await draftSaved(writer);
  await expect(writer).toHaveURL(/\/desk\/claims\/[0-9a-f-]{36}/);
  const address = writer.url();

  await writer.context().setOffline(true);
  await statement(writer).fill('A bridge was closed at noon.');
  await expect(writer.locator('#claim')).toContainText('kept on this device');
  // The window dies without leaving the page in order.
  writer.goto('chrome://crash').catch(() => {});
  await writer.waitForEvent('crash');
  const again = await writer.context().newPage();
  await writer.close();
  await again.context().setOffline(false);
  await again.goto(address);
  await expect(statement(again)).toHaveValue('A bridge was closed.');
  const unsent = again.getByRole('listitem').filter({ hasText: 'Unsent text from' });
  await expect(unsent).toContainText('A bridge was closed at noon.');
  await again.getByRole('button', { name: 'Take it back' }).click();
  await expect(statement(again)).toHaveValue('A bridge was closed at noon.');
  await draftSaved(again);
  await again.reload();
  await expect(statement(again)).toHaveValue('A bridge was closed at noon.');
  await expect(unsent).toHaveCount(0);
});

test('a conflict is settled field by field', async ({ atTheDesk, flood }) => {
  const first = await atTheDesk({ name: 'M. Writer', role: 'writer' });
  const second = await atTheDesk({ name: 'N. Writer', role: 'writer' });
  await beginDraft(first, flood.reportId, 'A bridge was closed.');
  await second.goto(first.url());
  await statement(first).fill('A bridge was closed at Kamianka.');
  await first.getByLabel('Note number').fill('2');
  await first.getByRole('button', { name: 'Save draft' }).click();
  await draftSaved(first);

  await statement(second).fill('The bridge was closed.');
  const conflict = second.locator('#conflict');
  await expect(conflict).toContainText('M. Writer saved this');
  await expect(statement(second)).toHaveValue('The bridge was closed.');
  await conflict.getByRole('row', { name: /note/ }).getByRole('button', { name: 'Take theirs' }).click();
  await expect(second.getByLabel('Note number')).toHaveValue('2');
  await expect(statement(second)).toHaveValue('The bridge was closed.');
  await second.getByRole('button', { name: 'Save draft' }).click();
  await draftSaved(second);
  await first.reload();
  await expect(statement(first)).toHaveValue('The bridge was closed.');
  await expect(first.getByLabel('Note number')).toHaveValue('2');
});

test('without JavaScript, all of what stands now can be taken into the form', async ({
  atTheDesk,
  flood,
}) => {
  const first = await atTheDesk({ name: 'P. Writer', role: 'writer' });
  const second = await atTheDesk({ name: 'Q. Writer', role: 'writer', script: false });
  await beginDraft(first, flood.reportId, 'A bridge was closed.');
  await second.goto(first.url());
  await statement(first).fill('A bridge was closed at Kamianka.');
  await first.getByRole('button', { name: 'Save draft' }).click();
  await draftSaved(first);
  await statement(second).fill('The bridge was closed.');
  await second.getByRole('button', { name: 'Save draft' }).click();
  await second.getByRole('button', { name: 'Take all of theirs into the form' }).click();
  await expect(statement(second)).toHaveValue('A bridge was closed at Kamianka.');
  await second.getByRole('button', { name: 'Save draft' }).click();
  await expect(second.getByText('Draft saved')).toBeVisible();
});

for (const script of [true, false])
  test(`a place is made without leaving the form, ${script ? 'with' : 'without'} JavaScript`, async ({
    atTheDesk,
    flood,
  }) => {
    const writer = await atTheDesk({ name: 'R. Writer', role: 'writer', script });
    const name = script ? 'Bila' : 'Chorna';
    await writer.goto(`/desk/claims/new?report=${flood.reportId}`);
    await statement(writer).fill('A bridge was closed.');
    await writer.getByText('A place that the list does not have yet').click();
    await writer.getByRole('button', { name: 'Make this place' }).click();
    await expect(writer.getByText('Name the place.').first()).toBeVisible();
    await writer.getByLabel('Name of the place').fill(name);
    await writer.getByLabel('Lies in').selectOption({ label: 'Vinnytsia Oblast' });
    await writer.getByRole('button', { name: 'Make this place' }).click();
    await expect(writer.locator('[name="places[0].place"]')).toHaveValue(`${name}, Vinnytsia Oblast`);
    await expect(statement(writer)).toHaveValue('A bridge was closed.');
  });

for (const script of [true, false])
  test(`a measure is made without leaving the form, ${script ? 'with' : 'without'} JavaScript`, async ({
    atTheDesk,
    flood,
  }) => {
    const writer = await atTheDesk({ name: 'R. Writer', role: 'writer', script });
    const name = script ? 'boats brought' : 'pumps brought';
    await writer.goto(`/desk/claims/new?report=${flood.reportId}`);
    await statement(writer).fill('Rescuers brought 310 of them.');
    await writer.getByRole('button', { name: 'Add a figure' }).click();
    await writer.getByText('Something that the situation does not count yet').click();
    await writer.getByRole('button', { name: 'Make this measure' }).click();
    await expect(writer.getByText('Name what is counted, such as killed.').first()).toBeVisible();
    await writer.getByLabel('New measure').fill(name);
    await writer.getByLabel('Counted in').fill('pieces');
    await writer.getByRole('button', { name: 'Make this measure' }).click();
    await expect(writer.getByText(`${name} is in the list now.`)).toBeVisible();
    await writer.locator('[name="figures[0].measure"]').selectOption({ label: `${name} (pieces)` });
    await expect(statement(writer)).toHaveValue('Rescuers brought 310 of them.');
  });

test('a source is found by any of its names, and other words become a label', async ({
  atTheDesk,
  flood,
}) => {
  const writer = await atTheDesk({ name: 'S. Writer', role: 'writer' });
  await writer.goto(`/desk/claims/new?report=${flood.reportId}`);
  await writer.getByRole('button', { name: 'Add a step' }).click();
  const source = writer.getByRole('combobox', { name: '1. Source' });
  await source.fill('gritsen');
  await expect(writer.getByRole('option', { name: /Olha Hrytsenko.*person/ })).toBeVisible();
  await source.press('ArrowDown');
  await source.press('Enter');
  await expect(source).toHaveValue('Olha Hrytsenko');
  await source.fill('unspecified sources');
  await writer.getByRole('option', { name: 'as a label' }).click();
  await expect(source).toHaveValue('');
  await expect(writer.locator('[name="citations[0].steps[0].label"]')).toHaveValue('unspecified sources');
});

test('a review by keys signs for a later moment, and the next one comes by itself', async ({
  atTheDesk,
  flood,
}) => {
  const editor = await atTheDesk({ name: 'T. Editor', role: 'editor' });
  await editor.goto(`/desk/review/${flood.claimId}`);
  await editor.getByRole('heading', { level: 1 }).click();
  await editor.keyboard.press('Alt+4');
  await expect(editor.locator('[name=verdict][value=attributed]')).toBeChecked();
  await editor.locator('#review textarea[name=reason]').fill('Looked at once more.');
  await editor.keyboard.press('Alt+3');
  await expect(
    editor.locator('[name=verdict][value=attributed]'),
    'nothing happens while typing',
  ).toBeChecked();
  await editor.getByLabel('Becomes public').selectOption('at');
  await editor.keyboard.press('Control+Enter');
  await expect(editor.getByText('Give the day and the time').first()).toBeVisible();
  await editor.getByLabel('Day', { exact: true }).fill('2099-01-01');
  await editor.getByLabel('Time in').fill('09:30');
  await editor.keyboard.press('Control+Enter');
  await expect(editor.getByText('Signed as attributed, public on 1 January 2099, 09:30:')).toBeVisible();
  await editor.goto(`/desk/claims/${flood.claimId}`);
  await editor.getByRole('button', { name: 'Take the decision back' }).click();
  await expect(editor.getByText('The embargo is taken back.')).toBeVisible();
});
