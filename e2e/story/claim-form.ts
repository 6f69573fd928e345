import type { Page } from '@playwright/test';
import { type Hands, mouse } from '../hands';

/** Buttons that add an item, by the list that they add to. */
const adds: Record<string, string> = {
  citations: 'Add a citation',
  steps: 'Add a step',
  places: 'Add a place',
  figures: 'Add a figure',
  relations: 'Add a connection',
};

/**
 * Fills the claim form as a person would: adds items by their buttons, opens what is folded, types and chooses.
 *
 * @param fields nested as the form's names are; items of lists stand in arrays.
 * @param hands with which it is done; a mouse.
 */
export async function fillClaim(
  page: Page,
  fields: Record<string, unknown>,
  hands: Hands = mouse,
): Promise<void> {
  for (const [name, value] of Object.entries(fields)) await fill(page, name, value, hands);
}

async function fill(page: Page, name: string, value: unknown, hands: Hands): Promise<void> {
  if (value === undefined) return;
  if (Array.isArray(value)) return fillList(page, name, value, hands);
  if (typeof value === 'object' && value !== null) {
    for (const [part, inner] of Object.entries(value)) await fill(page, `${name}.${part}`, inner, hands);
    return;
  }
  await fillField(page, name, value, hands);
}

async function fillList(page: Page, name: string, items: readonly unknown[], hands: Hands): Promise<void> {
  for (const [i, item] of items.entries()) {
    const within = page.locator(`[name^="${name}[${i}]."]`);
    if ((await within.count()) === 0) {
      const list = name.slice(name.lastIndexOf('.') + 1);
      const around = name.includes('.')
        ? page.locator('fieldset.desk-citation').nth(Number(/\[(\d+)\]/.exec(name)?.[1]))
        : page;
      await hands.press(around.getByRole('button', { name: adds[list] }));
      await within.first().waitFor({ state: 'attached' });
    }
    await fill(page, `${name}[${i}]`, item, hands);
  }
}

async function fillField(page: Page, name: string, value: unknown, hands: Hands): Promise<void> {
  const field = page.locator(`[name="${name}"]:not([type=hidden])`).first();
  const details = page.locator('details:not([open])', { has: page.locator(`[name="${name}"]`) });
  for (let folded = await details.count(); folded > 0; folded--)
    await hands.press(details.first().locator('summary').first());
  if (typeof value === 'boolean') return hands.tick(field, value);
  const isChoice = await field.evaluate((element) => element.tagName === 'SELECT');
  if (isChoice) await hands.choose(field, String(value));
  else await hands.fill(field, String(value));
}
