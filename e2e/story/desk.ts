import { expect, type Page } from '@playwright/test';
import { fillClaim } from './claim-form';
import { measures, places, quoteFrom, type ReportText, type StoryClaim, sources } from './seed-story';

/** The steps of the story, each as a person at the desk does it. */

export async function openSituation(editor: Page, slug: string): Promise<void> {
  await editor.goto('/desk/situations/new');
  await editor.getByLabel('Title').fill('War in Ukraine');
  await editor.getByLabel('Address').fill(slug);
  await editor.getByLabel('Summary').fill('What is reported day by day.');
  await editor.locator('[name=timeZone]').fill('Europe/Kyiv');
  await editor.getByRole('button', { name: 'Open' }).click();
  await expect(editor).toHaveURL(new RegExp(`/desk/situations/${slug}`));
  for (const [name, unit] of measures) {
    const form = editor.locator('#measure');
    await form.getByLabel('Name').fill(name);
    await form.getByLabel('Unit').fill(unit);
    await form.getByRole('button').click();
    await expect(editor.getByRole('main')).toContainText(`Added: ${name}`);
  }
  for (const { name, kind, parent } of places) {
    const form = editor.locator('#place');
    await form.getByLabel('Name', { exact: true }).fill(name);
    await form.getByLabel('Kind').selectOption(kind);
    if (parent) await form.getByLabel('Lies in').selectOption({ label: parent });
    await form.getByRole('button').click();
    await expect(editor.getByRole('main')).toContainText(`Added: ${name}`);
  }
}

/** Adds the sources that are not there yet: the whole site shares them. */
export async function addSources(writer: Page): Promise<void> {
  await writer.goto('/desk/sources');
  const known = await writer.getByRole('main').textContent();
  for (const source of sources.filter(({ name }) => !known?.includes(name))) {
    await writer.goto('/desk/sources/new');
    await writer.getByLabel('Name', { exact: true }).fill(source.name);
    await writer.getByLabel('Kind').selectOption(source.kind);
    await writer.getByLabel('Other spellings').fill(source.aliases);
    await writer.getByLabel('Party').fill(source.party);
    await writer.getByRole('button', { name: 'Add the source' }).click();
    await expect(writer).toHaveURL(/\/desk\/sources(\?|$)/);
  }
}

/** Captures into a situation, by paste or by upload of a file. @returns the report's id. */
export async function capture(
  writer: Page,
  slug: string,
  report: ReportText,
  by: 'paste' | 'upload',
): Promise<string> {
  await writer.goto(`/desk/reports/new?situation=${slug}`);
  if (by === 'paste') await writer.getByLabel('Text', { exact: true }).fill(report.text);
  else {
    const buffer = Buffer.from(report.text.replaceAll('\n', '\r\n'));
    await writer
      .getByLabel('Or a file')
      .setInputFiles({ name: 'report.txt', mimeType: 'text/plain', buffer });
  }
  await writer.getByLabel('Title').fill(report.title);
  await writer.getByLabel('Author').fill(report.author);
  if (report.publishedOn) await writer.getByLabel('Published on').fill(report.publishedOn);
  await writer.getByRole('button', { name: 'Capture' }).click();
  await expect(writer).toHaveURL(/\/desk\/reports\/[0-9a-f-]{36}/);
  // A report that is new leads to the page on which one confirms what it says of itself.
  if (writer.url().includes('/edit')) await writer.getByRole('button', { name: 'Save' }).click();
  await expect(writer).toHaveURL(/\/desk\/reports\/[0-9a-f-]{36}(\?|$)/);
  return /reports\/([0-9a-f-]{36})/.exec(writer.url())?.[1] ?? '';
}

export async function leaveOut(writer: Page, from: string, reason: string): Promise<void> {
  const form = writer.locator('#leave-out');
  await form.getByLabel('First words').fill(from);
  await form.getByLabel('Reason').fill(reason);
  await form.getByRole('button', { name: 'Leave it out' }).click();
  await expect(writer.getByRole('main')).toContainText(reason);
}

/** Enters a claim and submits it. @returns its id. */
export async function enter(
  writer: Page,
  claim: StoryClaim,
  of: { reportId: string; text: string; known: ReadonlyMap<string, string> },
): Promise<string> {
  await writer.goto(`/desk/claims/new?report=${of.reportId}`);
  const { event, ...fields } = claim.fields;
  await fillClaim(writer, {
    ...fields,
    citations: claim.citations.map((citation) => ({
      reportId: of.reportId,
      quote: quoteFrom(of.text, citation),
      stance: 'supports',
      note: citation.note,
      summaryOnly: citation.summaryOnly,
      steps: citation.steps,
    })),
    relations: claim.relations?.map(({ kind, key }) => ({ kind, claimId: `/claims/${of.known.get(key)}` })),
  });
  if (event) await writer.locator('[name=eventId]').selectOption(await choiceNamed(writer, String(event)));
  return submit(writer);
}

export async function submit(writer: Page): Promise<string> {
  await writer.getByRole('button', { name: 'Submit for review' }).click();
  await expect(writer).toHaveURL(/\/desk\/claims\/[0-9a-f-]{36}\?done=submit/);
  return /claims\/([0-9a-f-]{36})/.exec(writer.url())?.[1] ?? '';
}

/** An event's entry in the list, which also tells its time. */
async function choiceNamed(page: Page, title: string): Promise<string> {
  return (
    (await page.locator('[name=eventId] option', { hasText: title }).first().getAttribute('value')) ?? ''
  );
}

export async function review(
  editor: Page,
  claimId: string,
  decision: { verdict: string; method?: string; reason: string },
): Promise<void> {
  await editor.goto(`/desk/review/${claimId}`);
  await editor.locator(`[name=verdict][value=${decision.verdict}]`).check();
  if (decision.method) {
    await editor.getByLabel('Method', { exact: true }).selectOption(decision.method);
    await editor.locator('textarea[name=methodReason]').fill('The report was read against its source.');
  }
  await editor.locator('#review textarea[name=reason]').fill(decision.reason);
  await editor.locator('#review button[type=submit]').click();
  await expect(editor).not.toHaveURL(new RegExp(`/desk/review/${claimId}$`));
}
