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
  await walk(radio);
  for (let i = 0; i < 20 && !(await radio.isChecked()); i++) await keys.press('ArrowDown');
  await expect(radio).toBeChecked();
}

async function reach(target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  await walk(target);
}

/** Tab forward, or backward where the target stands before the focus, until one is there. */
async function walk(target: Locator): Promise<void> {
  const keys = target.page().keyboard;
  for (let i = 0; i < 100; i++) {
    const steps = await target.evaluate(stepsTo);
    if (steps === 0) return;
    for (let step = 0; step < Math.abs(steps); step++) await keys.press(steps < 0 ? 'Shift+Tab' : 'Tab');
  }
  throw new Error('the keyboard does not lead there');
}

/**
 * About how many presses of Tab lead from the focus to the element, or into its group of options; asking after each of them would
 * take most of the time of a test. What the browser counts otherwise is put right by the next question.
 *
 * @returns 0 when it is there, negative where it stands before the focus.
 */
function stepsTo(target: SVGElement | HTMLElement): number {
  const active = document.activeElement;
  const isRadio = (element: Element | null): element is HTMLInputElement =>
    element instanceof HTMLInputElement && element.type === 'radio';
  if (active === target) return 0;
  if (isRadio(target) && isRadio(active) && active.name === target.name) return 0;
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]',
    ),
  ].filter(
    (element) =>
      element === target || (element.checkVisibility() && !element.matches(':disabled, [tabindex="-1"]')),
  );
  // A group of options is one stop.
  const groups = stops.filter(
    (element, index) =>
      !isRadio(element) ||
      element === target ||
      stops.findIndex((other) => isRadio(other) && other.name === element.name) === index,
  );
  const isBefore = (one: Element, other: Element) =>
    Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
  const isAtTheTop = !active || active === document.body;
  const passed = isAtTheTop
    ? -1
    : groups.filter((stop) => stop === active || isBefore(stop, active)).length - 1;
  const steps = groups.indexOf(target as HTMLElement) - passed;
  return steps || 1;
}
