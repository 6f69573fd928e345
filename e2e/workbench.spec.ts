import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { captureReport } from '@/newsroom/reports/capture';
import { expect, type Flood, test } from './site';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Nobody bears it yet, however often this is run. */
const surname = `Lozov${randomBytes(4).toString('hex').replace(/\d/g, 'y')}`;
/** Written for this test; each sentence is a claim, the last speaker is unknown. */
const text = [
  'The river service said that water rose by 18 centimetres overnight at Kamianka.[1]',
  'Olha Hrytsenko reported that 42 people were injured on May 12.',
  'A bridge at Kamianka was closed on Monday, the river service said.',
  '',
  `Captain Taras ${surname} said that 90 people were evacuated from Kamianka on Monday.`,
].join('\n');

const capture = async (flood: Flood, mark: string) =>
  captureReport(flood.wanda, {
    ...{ situationId: flood.situationId, title: `River bulletin ${mark}`, publisher: 'Flood desk' },
    ...{ publishedOn: '2025-05-12', language: 'en', method: 'paste', text: `${text}\n\nEnd of ${mark}.` },
  });

test('a small report is entered by single keys', async ({ atTheDesk, flood }) => {
  const { reportId } = await capture(flood, 'by keys');
  const writer = await atTheDesk({ name: 'K. Writer', role: 'writer' });
  await writer.goto(`/desk/reports/${reportId}`);
  const statement = writer.getByLabel('Statement');
  await expect(statement).toHaveValue('Water rose by 18 centimetres overnight at Kamianka.');
  await expect(writer.getByRole('button', { name: 'Undo' })).toBeVisible();
  const all = await writer.locator('a.bench-passage[data-state=open]').count();

  let strokes = 0;
  const press = async (key: string) => {
    strokes += 1;
    await writer.keyboard.press(key);
  };
  await press('s');
  await press('a');
  await expect(statement).toHaveValue(/42 people were injured/);
  await press('a');
  await expect(statement).toHaveValue(/bridge at Kamianka was closed/i);
  await press('x');
  await expect(statement).toHaveValue(/90 people were evacuated/);
  await press('u');
  await expect(statement).toHaveValue(/bridge at Kamianka was closed/i);
  await press('a');
  await expect(statement).toHaveValue(/90 people were evacuated/);

  // Nobody is called so yet: the claim is refused, and one is led back to it with all that was typed.
  await press('a');
  await expect(writer.getByText('Not entered: one field needs your attention.')).toBeVisible();
  await expect(statement).toHaveValue(/90 people were evacuated/);
  await writer
    .getByLabel(`Add Captain Taras ${surname} as a source`)
    .or(writer.getByLabel(`Add Taras ${surname} as a source`))
    .check();
  strokes += 2;
  await writer
    .getByRole('button', { name: /^Accept and submit/ })
    .first()
    .click();
  await expect(writer.getByText(`${all} of ${all} suggestions handled`)).toBeVisible();
  await expect(writer.locator('a.bench-passage[data-state=entered]')).toHaveCount(all);
  expect(strokes / all, 'keystrokes a claim').toBeLessThan(3);
});

test('a refusal and what another has taken are seen within seconds', async ({ atTheDesk, flood }) => {
  const { reportId } = await capture(flood, 'for two');
  const [one, other] = [
    await atTheDesk({ name: 'O. Writer', role: 'writer' }),
    await atTheDesk({ name: 'P. Writer', role: 'writer' }),
  ];
  await other.goto(`/desk/reports/${reportId}`);
  await one.goto(`/desk/reports/${reportId}`);
  await expect(one.getByRole('button', { name: 'Undo' })).toBeVisible();
  await one.keyboard.press('a');
  await expect(other.getByText('Entered by O. Writer, as a draft:')).toBeVisible({ timeout: 15_000 });
});

test('what was typed is there after the page was left', async ({ atTheDesk, flood }) => {
  const { reportId } = await capture(flood, 'left');
  const writer = await atTheDesk({ name: 'L. Writer', role: 'writer' });
  await writer.goto(`/desk/reports/${reportId}`);
  await expect(writer.getByRole('button', { name: 'Undo' })).toBeVisible();
  await writer.keyboard.press('e');
  await expect(writer.getByLabel('Statement')).toBeFocused();
  await writer.getByLabel('Statement').fill('The river rose by 19 centimetres.');
  await expect(writer.getByText('19 is not in the passage.')).toBeVisible();
  await writer.reload();
  await expect(writer.getByLabel('Statement')).toHaveValue('The river rose by 19 centimetres.');
});

test('nothing moves from under a finger when the script comes', async ({ atTheDesk, flood }) => {
  const { reportId } = await capture(flood, 'held still');
  const writer = await atTheDesk({ name: 'H. Writer', role: 'writer' });
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await writer.route(/\.js(\?|$)/, async (route) => {
    await released;
    await route.continue();
  });
  await writer.goto(`/desk/reports/${reportId}`, { waitUntil: 'commit' });
  const parts = writer
    .locator('#bench')
    .locator('a, button, input, select, textarea')
    .filter({ visible: true });
  const placed = () =>
    parts.evaluateAll((all) =>
      all.map((part) => {
        const { right, y } = part.getBoundingClientRect();
        return `${part.tagName} ${Math.round(right)},${Math.round(y)}`;
      }),
    );
  await expect(writer.getByRole('button', { name: /^Accept as a draft/ }).first()).toBeVisible();
  await expect(writer.getByRole('button', { name: 'Undo' })).toBeHidden();
  await writer.evaluate(() => document.fonts.ready);
  const before = await placed();
  expect(before.length).toBeGreaterThan(10);
  release();
  await expect(writer.getByRole('button', { name: 'Undo' })).toBeVisible();
  const after = await placed();
  expect(before.filter((one) => !after.includes(one))).toEqual([]);
});

test('what an existing claim says already is cited there instead', async ({ atTheDesk, flood }) => {
  const { reportId: first } = await capture(flood, 'said first');
  const { reportId: second } = await capture(flood, 'said again');
  const writer = await atTheDesk({ name: 'C. Writer', role: 'writer' });
  await writer.goto(`/desk/reports/${first}`);
  await expect(writer.getByRole('button', { name: 'Undo' })).toBeVisible();
  await writer.keyboard.press('s');
  await writer.keyboard.press('a');
  await expect(writer.locator('a.bench-passage[data-state=entered]')).toHaveCount(1);
  await expect(writer.getByText(/being sent$/)).toHaveCount(0);

  await writer.goto(`/desk/reports/${second}`);
  await expect(writer.getByText('Looks like an existing claim.')).toBeVisible();
  await expect(writer.getByRole('button', { name: 'Undo' })).toBeVisible();
  await writer.getByRole('button', { name: 'Cite there instead' }).first().click();
  await expect(writer).toHaveURL(/\/desk\/claims\/[0-9a-f-]{36}/);
  await expect(writer.getByRole('group', { name: /^Citation 2/ })).toBeVisible();
});

test('a lost connection loses nothing: one is led back, and accepts again', async ({ atTheDesk, flood }) => {
  const { reportId } = await capture(flood, 'offline');
  const writer = await atTheDesk({ name: 'D. Writer', role: 'writer' });
  await writer.goto(`/desk/reports/${reportId}`);
  await expect(writer.getByRole('button', { name: 'Undo' })).toBeVisible();
  await writer.getByLabel('Statement').fill('The river rose by 18 centimetres at Kamianka.');
  await writer.keyboard.press('Escape');
  await writer.context().setOffline(true);
  await writer.keyboard.press('a');
  await expect(writer.getByText(/^The desk cannot be reached\./)).toBeVisible();
  await expect(writer.getByLabel('Statement')).toHaveValue('The river rose by 18 centimetres at Kamianka.');
  await writer.context().setOffline(false);
  await writer.keyboard.press('a');
  await expect(writer.locator('a.bench-passage[data-state=entered]')).toHaveCount(1);
  await expect(writer.getByText(/being sent$/)).toHaveCount(0);
  await expect(writer.locator('a.bench-passage[data-state=entered]')).toHaveCount(1);
});

for (const script of [true, false])
  test(`what the situation does not count yet is added with its claim, ${script ? 'with' : 'without'} script`, async ({
    atTheDesk,
    flood,
  }) => {
    const counted = script ? 'boats' : 'pumps';
    const { reportId } = await captureReport(flood.wanda, {
      ...{ situationId: flood.situationId, title: `Aid, ${counted}`, publisher: 'Flood desk' },
      ...{ publishedOn: '2025-05-12', language: 'en', method: 'paste' },
      text: `Rescuers brought 310 ${counted} to Kamianka on Monday.`,
    });
    const writer = await atTheDesk({ name: 'M. Writer', role: 'writer', script });
    await writer.goto(`/desk/reports/${reportId}`);
    await expect(writer.getByText(`Nothing yet counts “310 ${counted}”.`, { exact: false })).toBeVisible();
    await writer.getByLabel('New measure').fill('');
    await writer.getByLabel(`Count ${counted} brought from now on`).check();
    await writer.getByRole('button', { name: 'Accept as a draft' }).click();
    await expect(writer.getByText('Name what is counted, such as killed.').first()).toBeVisible();
    await writer.getByLabel('New measure').fill(`${counted} on the spot`);
    await writer.getByRole('button', { name: 'Accept as a draft' }).click();
    await expect(writer.getByText('1 of 1 suggestion handled')).toBeVisible();
    await expect(writer.getByText(/being sent$/)).toHaveCount(0);
    await writer.goto(`/desk/claims?q=310+${counted}`);
    await writer
      .getByRole('link', { name: new RegExp(`310 ${counted}`) })
      .first()
      .click();
    await expect(writer.getByLabel('What is counted')).toHaveValue(`${counted} on the spot`);
  });

test('without script a suggestion is accepted and another refused by plain forms', async ({
  atTheDesk,
  flood,
}) => {
  const { reportId } = await capture(flood, 'plain');
  const writer = await atTheDesk({ name: 'N. Writer', role: 'writer', script: false });
  await writer.goto(`/desk/reports/${reportId}`);
  await writer
    .getByRole('button', { name: /^Accept as a draft/ })
    .first()
    .click();
  await expect(writer.getByText('Entered.', { exact: true })).toBeVisible();
  await expect(writer.getByLabel('Statement')).toHaveValue(/42 people were injured/);
  await writer.getByRole('button', { name: 'Not a claim' }).click();
  await expect(writer.getByText('Refused.', { exact: true })).toBeVisible();
  await expect(writer.getByLabel('Statement')).toHaveValue(/bridge at Kamianka was closed/i);
  await expect(writer.getByText(/^2 of \d+ suggestions handled/)).toBeVisible();
  await writer.locator('a.bench-passage[data-state=refused]').first().click();
  await writer.getByRole('button', { name: 'Open it again' }).click();
  await expect(writer.getByLabel('Statement')).toHaveValue(/42 people were injured/);
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [390, 1280])
    test(`the workbench can be used by everybody: ${colorScheme}, ${width} pixels`, async ({
      atTheDesk,
      flood,
    }) => {
      const { reportId } = await capture(flood, `seen ${colorScheme} ${width}`);
      const writer = await atTheDesk({ name: 'A. Writer', role: 'writer' });
      await writer.emulateMedia({ colorScheme });
      await writer.setViewportSize({ width, height: 900 });
      await writer.goto(`/desk/reports/${reportId}`);
      await expect(writer.getByRole('button', { name: 'Undo' })).toBeVisible();
      await writer.evaluate(axe);
      const violations = await writer.evaluate(async () => {
        const found = await (window as unknown as { axe: typeof import('axe-core') }).axe.run();
        return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      expect(violations).toEqual([]);
      const wide = await writer.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
    });
