import { expect, type Locator } from '@playwright/test';

/** How a person works a page: with a pointing device, or by keyboard alone. */
export type Hands = {
  fill(field: Locator, text: string): Promise<void>;
  choose(select: Locator, value: string): Promise<void>;
  /** A box to tick, or one of several options. */
  tick(box: Locator, on?: boolean): Promise<void>;
  /** A button, a link, a summary. */
  press(button: Locator): Promise<void>;
};

export const mouse: Hands = {
  fill: (field, text) => field.fill(text),
  choose: async (select, value) => {
    await select.selectOption(value);
  },
  tick: (box, on = true) => box.setChecked(on),
  press: (button) => button.click(),
};

/** Tab to it, type, arrows, Space and Enter; nothing else. */
export const keyboard: Hands = {
  async fill(field, text) {
    await reach(field);
    const keys = field.page().keyboard;
    const type = await field.getAttribute('type');
    if (type === 'date') return keys.type(text.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$2$3$1'));
    if (type === 'time') return keys.type(clockKeys(text));
    await keys.press('Control+A');
    await keys.insertText(text);
  },
  async choose(select, value) {
    await reach(select);
    const steps = await select.evaluate(
      (element, wanted) => [...(element as HTMLSelectElement).options].findIndex((o) => o.value === wanted),
      value,
    );
    if (steps < 0) throw new Error(`no choice "${value}"`);
    await select.press('Home');
    for (let i = 0; i < steps; i++) await select.press('ArrowDown');
    await expect(select).toHaveValue(value);
  },
  async tick(box, on = true) {
    if ((await box.isChecked()) === on) return;
    if ((await box.getAttribute('type')) === 'radio') return chooseRadio(box);
    await reach(box);
    await box.press('Space');
    await expect(box).toBeChecked({ checked: on });
  },
  async press(button) {
    await reach(button);
    await button.page().keyboard.press('Enter');
  },
};

/** "09:30" as one types it into a field of the American browser. */
function clockKeys(text: string): string {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  const twelve = String(hours % 12 || 12).padStart(2, '0');
  return `${twelve}${String(minutes).padStart(2, '0')}${hours < 12 ? 'AM' : 'PM'}`;
}

/** Tab leads to the group, arrows within it. */
async function chooseRadio(radio: Locator): Promise<void> {
  const keys = radio.page().keyboard;
  const inGroup = () =>
    radio.evaluate((element) => {
      const active = document.activeElement;
      return active instanceof HTMLInputElement && active.name === (element as HTMLInputElement).name;
    });
  await walk(radio, inGroup);
  for (let i = 0; i < 20 && !(await radio.isChecked()); i++) await keys.press('ArrowDown');
  await expect(radio).toBeChecked();
}

async function reach(target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  await walk(target, () => target.evaluate((element) => element === document.activeElement));
}

/** Tab forward, or backward where the target stands before the focus, until one is there. */
async function walk(target: Locator, isThere: () => Promise<boolean>): Promise<void> {
  const back = await target.evaluate((element) => {
    const active = document.activeElement;
    if (!active || active === document.body) return false;
    return Boolean(active.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING);
  });
  for (let i = 0; i < 600; i++) {
    if (await isThere()) return;
    await target.page().keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  throw new Error('the keyboard does not lead there');
}
