import type { Page } from '@playwright/test';
import { reviewClaim } from '@/newsroom/claims/review';
import { submitClaim } from '@/newsroom/claims/submit';
import type { Context } from '@/newsroom/context';
import { RuleBroken } from '@/newsroom/errors';
import { captureReport } from '@/newsroom/reports/capture';
import { openSituation } from '@/newsroom/situations/open';
import { addMeasure, addPlace } from '@/newsroom/situations/settle';
import { addSource } from '@/newsroom/sources/add';
import { enlist } from '@/testing/cast';
import { expect, test } from './site';
import {
  givenReportsAreHere,
  measures,
  quoteFrom,
  type StoryCitation,
  sources,
  storyClaims,
  storyReports,
} from './story/seed-story';

/** What the institute says at the head of its report, in its own voice. */
const toplines = {
  given: { from: 'strike package consisting of', to: 'over 400 drones', steps: [] },
  own: { from: 'At a glance:', to: 'over 400 drones', steps: [] },
} as const satisfies Record<string, StoryCitation>;

for (const telling of ['own', 'given'] as const) {
  const isGiven = telling === 'given';
  test.describe(isGiven ? 'on the given daily assessment' : 'on a digest of our own', () => {
    test.skip(
      isGiven && !givenReportsAreHere,
      'the given reports (../shared) are not beside the project; a digest of our own runs instead',
    );

    test('the promise of two defence ministers has two originators', async ({ page, atTheDesk, site }) => {
      const desk = await startDesk(site.ctx, telling);
      const fields = desk.claim('patriot');
      const claimId = await desk.publish(fields, 'corroborated');
      for (const reader of [page, await reviewing(atTheDesk)]) {
        await open(reader, claimId, reader === page);
        await expect(reader.getByRole('main')).toContainText(
          /two independent originators|2 independent originators/i,
        );
        const drawing = reader.locator('.origins-drawing').first();
        await expect(drawing.locator('> li')).toHaveCount(2);
        await expect(drawing).toContainText('Denys Shmyhal');
        await expect(drawing).toContainText('Boris Pistorius');
        await expect(drawing).not.toContainText('lead back');
      }
    });

    test('the count of the drones has one, and the compiler’s topline adds none', async ({
      page,
      atTheDesk,
      site,
    }) => {
      const desk = await startDesk(site.ctx, telling);
      const { citations, ...fields } = desk.claim('launched');
      const alone = await desk.publish({ ...fields, citations }, 'attributed');
      const beside = await desk.publish(
        { ...fields, citations: [...citations, desk.cite(toplines[telling])] },
        'attributed',
      );
      const editor = await reviewing(atTheDesk);
      for (const reader of [page, editor]) {
        for (const claimId of [alone, beside]) {
          await open(reader, claimId, reader === page);
          await expect(reader.getByRole('main')).toContainText(/one (independent )?originator/i);
          await expect(reader.locator('.origins-drawing').first().locator('> li')).toHaveCount(1);
        }
        const drawing = reader.locator('.origins-drawing').first();
        await expect(drawing).toContainText('2 passages, 1 voice: all lead back to Ukrainian Air Force.');
        await expect(drawing).toContainText('in its own voice');
      }
      await open(editor, alone, false);
      await expect(editor.locator('input[name=verdict][value=corroborated]')).toBeDisabled();
      await expect(editor.locator('#review')).toContainText('Needs two originators of different parties.');
    });

    test('two anonymous sources of two outlets are two', async ({ page, atTheDesk, site }) => {
      const desk = await startDesk(site.ctx, telling);
      const { citations: ofSuspilne, ...fields } = desk.claim('talks-22');
      const { citations: ofTass } = desk.claim('talks-24');
      const claimId = await desk.publish(
        {
          ...fields,
          statement: 'Unnamed sources told Suspilne and TASS that delegations could soon meet.',
          names: '',
          citations: [...ofSuspilne, ...ofTass.slice(0, 1)],
        },
        'corroborated',
      );
      for (const reader of [page, await reviewing(atTheDesk)]) {
        await open(reader, claimId, reader === page);
        await expect(reader.getByRole('main')).toContainText(
          /two independent originators|2 independent originators/i,
        );
        const drawing = reader.locator('.origins-drawing').first();
        await expect(drawing.locator('> li')).toHaveCount(2);
        await expect(drawing).toContainText('Suspilne');
        await expect(drawing).toContainText('TASS');
      }
    });
  });
}

for (const telling of ['own', 'given'] as const) {
  const isGiven = telling === 'given';
  test.describe(isGiven ? 'on the given report of June' : 'on a report of our own without a head', () => {
    test.skip(
      isGiven && !givenReportsAreHere,
      'the given reports (../shared) are not beside the project; a report of our own runs instead',
    );

    test('a bulletin that a report of nobody passes on has one originator', async ({
      page,
      atTheDesk,
      site,
    }) => {
      const desk = await startDesk(site.ctx, telling, 'june');
      const claimId = await desk.publish(desk.claim('june'), 'attributed');
      const editor = await reviewing(atTheDesk);
      for (const reader of [page, editor]) {
        await open(reader, claimId, reader === page);
        await expect(reader.getByRole('main')).toContainText(/one (independent )?originator/i);
        const drawing = reader.locator('.origins-drawing').first();
        await expect(drawing.locator('> li')).toHaveCount(1);
        await expect(drawing).toContainText('Ukrainian Air Force');
      }
      await expect(editor.locator('input[name=verdict][value=corroborated]')).toBeDisabled();
    });
  });
}

type AtTheDesk = (who: { name: string; role: 'editor' }) => Promise<Page>;
const reviewing = (atTheDesk: AtTheDesk) => atTheDesk({ name: 'V. Editor', role: 'editor' });

async function open(reader: Page, claimId: string, isPublic: boolean): Promise<void> {
  await reader.goto(isPublic ? `/claims/${claimId}` : `/desk/review/${claimId}`);
}

/** A situation with the report in it, and the people who enter and review. */
async function startDesk({ db, clock }: Context, telling: 'own' | 'given', which: 'july' | 'june' = 'july') {
  const isGiven = telling === 'given';
  const [writer, editor] = [
    await enlist(db, clock, 'U. Writer', 'writer'),
    await enlist(db, clock, 'T. Editor', 'editor'),
  ];
  const slug = `voices-${Math.random().toString(36).slice(2, 10)}`;
  const { situationId } = await openSituation(editor, {
    ...{ title: 'Whose voices', slug, timeZone: 'Europe/Kyiv', language: 'en' },
  });
  for (const [name, unit] of measures) await addMeasure(editor, { situationId, name, unit });
  for (const name of ['Ukraine', 'Istanbul']) await addPlace(writer, { situationId, name, kind: 'other' });
  for (const source of sources) await addSource(writer, source).catch(knownAlready);
  const report = storyReports(isGiven)[which];
  const topline =
    isGiven || which === 'june' ? '' : '\nAt a glance: over 400 drones flew at Ukraine overnight.\n';
  const text = `${report.text}${topline}`;
  const { reportId } = await captureReport(writer, {
    ...{ situationId, title: report.title, author: report.author, publishedOn: report.publishedOn },
    ...{ language: 'en', text, method: 'paste' },
  });

  const cite = (citation: StoryCitation) => ({
    ...{ reportId, quote: quoteFrom(text, citation), stance: 'supports', occurrence: citation.occurrence },
    steps: citation.steps,
  });
  return {
    cite,
    claim(key: string) {
      const told = storyClaims(isGiven).find((claim) => claim.key === key);
      if (!told) throw new Error(`the story has no claim ${key}`);
      const { event: _, newEventTitle: __, ...fields } = told.fields;
      return { ...fields, citations: told.citations.map(cite) };
    },
    async publish(fields: Record<string, unknown>, verdict: string): Promise<string> {
      const claim = await submitClaim(writer, { situationId, version: 0, fields });
      await reviewClaim(editor, { ...claim, verdict, reason: 'The report quotes them so.' });
      return claim.claimId;
    },
  };
}

/** Sources belong to the whole site; another story may have brought them. */
function knownAlready(error: unknown): void {
  if (!(error instanceof RuleBroken && error.code === 'name_taken')) throw error;
}
