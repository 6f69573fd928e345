import type { Page } from '@playwright/test';
import { addTopic } from '@/newsroom/situations/settle';
import { bulletin, sixClaims, wire } from './day-work/texts';
import { type Hands, keyboard, mouse } from './hands';
import { expect, type Flood, test } from './site';
import { fillClaim } from './story/claim-form';

/**
 * A day's work of two people: capture, six claims with every field, one returned and mended, one disputed, one corrected, one
 * withdrawn, a conflict, a comment and the lede.
 */
for (const [how, hands] of [
  ['with a mouse', mouse],
  ['by keyboard alone', keyboard],
] as const)
  test(`a day’s work of two people, ${how}`, async ({ atTheDesk, flood, page }) => {
    test.setTimeout(900_000);
    const writer = await atTheDesk({ name: `Wira ${how}`, role: 'editor' });
    const editor = await atTheDesk({ name: `Otto ${how}`, role: 'editor' });
    const day = await morning(writer, flood, hands, how);
    const six = sixClaims(day);
    const ids = new Map<string, string>();
    for (const [key, fields] of Object.entries(six)) {
      const more = key === 'falling' ? sixClaims({ ...day, rise: ids.get('rise') }).falling : fields;
      ids.set(key, await enter(writer, day, more, hands, key === 'evacuated'));
    }
    const id = (key: keyof typeof six) => ids.get(key) ?? '';

    await returnAndMend(writer, editor, id('evacuated'), hands);
    await decide(editor, id('rise'), { verdict: 'attributed' }, hands);
    await decide(editor, id('bridge'), { verdict: 'verified', method: 'source_checked' }, hands);
    await decide(editor, id('houses'), { verdict: 'disputed' }, hands);
    await decide(editor, id('outlook'), { verdict: 'attributed' }, hands);
    await decide(editor, id('falling'), { verdict: 'unverifiable' }, hands);

    await correct(writer, editor, id('outlook'), hands);
    await withdraw(editor, id('falling'), hands);
    await conflict(writer, editor, id('bridge'), hands);
    await talk(writer, editor, id('houses'), hands);
    await lede(writer, editor, flood, [id('rise'), id('evacuated')], hands);

    await page.goto(`/${flood.slug}/2025-05-20`);
    const main = page.getByRole('main');
    await expect(main).toContainText('Kamianka flooded again, and people left their homes.');
    await expect(main).toContainText('Second flood wave at Kamianka');
    await expect(main).toContainText('Confirmed as said');
    await expect(main).toContainText('Disputed');
    await expect(main).toContainText('Withdrawn');
    await expect(main).toContainText('The bulletin speaks of Kamianka alone.');
  });

test('the core of a day’s work without JavaScript', async ({ atTheDesk, flood, page }) => {
  test.setTimeout(480_000);
  const writer = await atTheDesk({ name: 'Wira plain', role: 'editor', script: false });
  const editor = await atTheDesk({ name: 'Otto plain', role: 'editor', script: false });
  const day = await morning(writer, flood, mouse, 'plain');
  const six = sixClaims(day);
  const evacuated = await enter(writer, day, six.evacuated, mouse, false);
  const outlook = await enter(writer, day, six.outlook, mouse, false);
  await returnAndMend(writer, editor, evacuated, mouse);
  await decide(editor, outlook, { verdict: 'attributed' }, mouse);
  await correct(writer, editor, outlook, mouse);
  await talk(writer, editor, evacuated, mouse);
  await withdraw(editor, outlook, mouse);
  await page.goto(`/claims/${outlook}`);
  await expect(page.getByRole('main')).toContainText('Withdrawn');
});

type Day = { bulletin: string; wire: string; topic: string };

/** The two reports of the morning; a topic stands ready. */
async function morning(writer: Page, flood: Flood, hands: Hands, how: string): Promise<Day> {
  const topic = await addTopic(flood.emil, { situationId: flood.situationId, name: `Houses ${how}` });
  // The same text would be recognised as the report of the other telling.
  const capture = async (text: string, title: string, publisher: string): Promise<string> => {
    await writer.goto(`/desk/reports/new?situation=${flood.slug}`);
    await hands.fill(writer.locator('textarea[name=text]'), `${text}\n\nEdition for the morning, ${how}.`);
    await hands.fill(writer.locator('[name=title]'), title);
    await hands.fill(writer.locator('[name=publisher]'), publisher);
    await hands.fill(writer.locator('[name=publishedOn]'), '2025-05-20');
    await hands.press(writer.getByRole('button', { name: 'Capture' }));
    await expect(writer).toHaveURL(/\/desk\/reports\/[0-9a-f-]{36}/);
    return /reports\/([0-9a-f-]{36})/.exec(writer.url())?.[1] ?? '';
  };
  return {
    bulletin: await capture(bulletin, 'River bulletin', 'Flood desk'),
    wire: await capture(wire, 'Lan in the morning', 'Lan'),
    topic: topic.id,
  };
}

/** @param hastily leaves the statement unfinished, so that it is returned. */
async function enter(
  writer: Page,
  day: Day,
  fields: Record<string, unknown>,
  hands: Hands,
  hastily: boolean,
): Promise<string> {
  await writer.goto(`/desk/claims/new?report=${day.bulletin}`);
  await fillClaim(writer, fields, hands);
  if (!hastily) await hands.tick(writer.locator(`[name=topics][value="${day.topic}"]`));
  return submit(writer, hands);
}

async function submit(writer: Page, hands: Hands): Promise<string> {
  await hands.press(writer.getByRole('button', { name: 'Submit for review' }));
  await expect(writer).toHaveURL(/\/desk\/claims\/[0-9a-f-]{36}\?done=submit/);
  return /claims\/([0-9a-f-]{36})/.exec(writer.url())?.[1] ?? '';
}

async function decide(
  editor: Page,
  claimId: string,
  { verdict, method }: { verdict: string; method?: string },
  hands: Hands,
): Promise<void> {
  await editor.goto(`/desk/review/${claimId}`);
  await hands.tick(editor.locator(`[name=verdict][value=${verdict}]`));
  if (method) {
    await hands.choose(editor.locator('[name=method]'), method);
    await hands.fill(editor.locator('textarea[name=methodReason]'), 'The council was asked.');
  }
  await hands.fill(editor.locator('#review textarea[name=reason]'), 'The report quotes them so.');
  await hands.press(editor.locator('#review button[type=submit]'));
  await expect(editor).toHaveURL(new RegExp(`decided=${claimId}`));
}

async function returnAndMend(writer: Page, editor: Page, claimId: string, hands: Hands): Promise<void> {
  await decide(editor, claimId, { verdict: 'return' }, hands);
  await writer.goto(`/desk/claims/${claimId}`);
  await expect(writer.getByRole('main')).toContainText('The report quotes them so.');
  await hands.press(writer.locator('#begin-change button'));
  await expect(writer.locator('#claim')).toBeVisible();
  await hands.fill(
    writer.getByLabel('Statement'),
    'At Kamianka 370 people left their homes: 240 on the left bank, 130 on the right.',
  );
  await submit(writer, hands);
  await decide(editor, claimId, { verdict: 'attributed' }, hands);
}

async function correct(writer: Page, editor: Page, claimId: string, hands: Hands): Promise<void> {
  await writer.goto(`/desk/claims/${claimId}`);
  await hands.press(writer.locator('#begin-change button'));
  await expect(writer.locator('#claim')).toBeVisible();
  await hands.fill(
    writer.getByLabel('Statement'),
    'The flood desk assesses that the water at Kamianka will stay high for some days.',
  );
  await hands.choose(writer.locator('#claim [name=changeKind]'), 'correction');
  await hands.fill(writer.locator('#claim [name=foundBy]'), 'A reader');
  await hands.fill(
    writer.locator('#claim textarea[name=changeReason]'),
    'The bulletin speaks of Kamianka alone.',
  );
  await submit(writer, hands);
  await decide(editor, claimId, { verdict: 'attributed' }, hands);
}

async function withdraw(editor: Page, claimId: string, hands: Hands): Promise<void> {
  await editor.goto(`/desk/claims/${claimId}`);
  const form = editor.locator('#withdraw-form');
  await hands.fill(form.locator('textarea[name=reason]'), 'It was said of another river.');
  await hands.press(form.locator('button[type=submit]'));
  await expect(editor.getByRole('main')).toContainText('ithdrawn');
}

/** Both change the same claim: the second is told, sees both, and saves on top knowingly. */
async function conflict(first: Page, second: Page, claimId: string, hands: Hands): Promise<void> {
  await first.goto(`/desk/claims/${claimId}`);
  await hands.press(first.locator('#begin-change button'));
  await expect(first.locator('#claim')).toBeVisible();
  await second.goto(`/desk/claims/${claimId}`);
  await expect(second.locator('#claim')).toBeVisible();
  await hands.fill(
    first.getByLabel('Statement'),
    'The mayor announced that the bridge will be open by 28 May.',
  );
  await hands.press(first.getByRole('button', { name: 'Save draft' }));
  await expect(first.getByRole('status').filter({ hasText: 'saved' }).first()).toBeVisible();
  await hands.fill(second.getByLabel('Statement'), 'The bridge will be open by 28 May, the mayor announced.');
  await hands.press(second.getByRole('button', { name: 'Save draft' }));
  await expect(second.getByRole('heading', { name: /saved this while you had it open/ })).toBeVisible();
  await expect(second.getByRole('button', { name: 'Take all of theirs into the form' })).toBeVisible();
  await expect(second.getByLabel('Statement')).toHaveValue(/^The bridge will be open by 28 May/);
}

async function talk(writer: Page, editor: Page, claimId: string, hands: Hands): Promise<void> {
  await editor.goto(`/desk/claims/${claimId}`);
  const form = editor.locator('form#comment');
  await hands.fill(form.locator('textarea[name=words]'), 'Could you ask the district how it counts?');
  await hands.press(form.locator('button[type=submit]'));
  await expect(editor.locator('#comments')).toContainText('Could you ask the district how it counts?');
  await writer.goto('/desk/inbox');
  await expect(writer.getByRole('main')).toContainText('commented');
}

async function lede(
  author: Page,
  reviewer: Page,
  flood: Flood,
  claims: readonly string[],
  hands: Hands,
): Promise<void> {
  const address = `/desk/takeaways/${flood.slug}/2025-05-20`;
  await author.goto(address);
  const form = author.locator('#takeaway');
  const words = 'Kamianka flooded again, and people left their homes.';
  await hands.fill(form.locator('[name="sentences[0].words"]'), words);
  for (const claimId of claims)
    await hands.tick(form.locator(`[name="sentences[0].claims"][value="${claimId}"]`));
  if (await form.locator('[name=changeKind]').count()) {
    await hands.choose(form.locator('[name=changeKind]'), 'update');
    await hands.fill(form.locator('textarea[name=changeReason]'), 'The second telling of the day.');
  }
  await hands.press(form.getByRole('button', { name: 'Submit for review' }));
  await expect(author).toHaveURL(/done=written/);
  await reviewer.goto(address);
  const decision = reviewer.locator('form#decision');
  await hands.press(decision.locator('button[type=submit]'));
  await expect(reviewer).toHaveURL(/done=decided/);
}
