import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { journal } from '@/db/schema/journal';
import { readDraft, saveDraft } from '@/newsroom/claims/draft';
import { submitClaim } from '@/newsroom/claims/submit';
import { NotAllowed, NotFound, RuleBroken } from '@/newsroom/errors';
import { captureReport } from '@/newsroom/reports/capture';
import { addSource } from '@/newsroom/sources/add';
import { assemble, bulletin, type Cast, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { citeThere } from './cite-there';
import { learnName } from './learn-name';
import { liftRefusal, refuseSuggestion } from './refuse';
import { stateOf } from './states';
import { readTaken } from './taken';
import { readPassage, readWorkbench } from './workbench';

const database = testDatabase();
const clock = simulatedClock('2025-05-12T10:00:00Z');
let cast: Cast;
beforeEach(async () => {
  cast = await assemble(database.db, clock);
});

const spanOf = (words: string) => {
  const start = bulletin.indexOf(words);
  return { start, end: start + words.length };
};
const rise = 'The river service said that water rose by 42 centimetres overnight at Kamianka.';
const lines = (action: string) => database.db.select().from(journal).where(eq(journal.action, action));

describe('the workbench', () => {
  test('proposes the report’s claims, filled in by what the situation knows', async () => {
    const { offered, progress } = await readWorkbench(cast.wanda, cast.reportId);
    const river = offered.find(({ quote }) => quote === rise);
    expect(river?.fields).toMatchObject({
      statement: 'Water rose by 42 centimetres overnight at Kamianka.',
      places: [{ place: 'Kamianka, Vinnytsia Oblast' }],
      figures: [{ measure: 'water level rise', value: '42' }],
      citations: [{ note: '1', steps: [{ source: 'River service', verb: 'said' }] }],
    });
    expect(progress).toEqual({ all: offered.length, entered: 0, refused: 0 });
  });

  test('makes a claim that can be submitted as it is', async () => {
    const { offered } = await readWorkbench(cast.wanda, cast.reportId);
    const river = offered.find(({ quote }) => quote === rise);
    const { situationId } = cast;
    const made = await submitClaim(cast.wanda, {
      ...{ situationId, claimId: river?.claimId, version: 0, fields: river?.fields },
    });
    expect(made.claimId).toBe(river?.claimId);
  });

  test('tells what is entered in a claim, in a draft, and by whom', async () => {
    const { situationId } = cast;
    await submitClaim(cast.wanda, { situationId, version: 0, fields: riverClaim(cast) });
    const quote = 'A bridge was closed.';
    const second = bulletin.lastIndexOf(quote);
    const citation = { reportId: cast.reportId, quote, start: second, end: second + quote.length };
    await saveDraft(cast.emil, {
      ...{ situationId, version: 0, fields: { statement: 'Closed.', citations: [citation] } },
    });
    const taken = await readTaken(cast.wanda, cast.reportId);
    expect(taken).toMatchObject([
      { kind: 'entered', isDraft: false, by: 'Wanda', ...spanOf(rise) },
      { kind: 'entered', isDraft: true, by: 'Emil', start: second },
    ]);
    expect(stateOf(spanOf(rise), taken)).toBe('entered');
    expect(stateOf(spanOf(quote), taken)).toBe('open');
  });

  test('shows a claim that says much the same', async () => {
    const { situationId } = cast;
    const { claimId } = await submitClaim(cast.wanda, { situationId, version: 0, fields: riverClaim(cast) });
    const { reportId } = await captureReport(cast.wanda, {
      ...{ situationId, publishedOn: '2025-05-12', language: 'en', method: 'paste' },
      text: 'The river rose by 42 centimetres overnight at Kamianka, the River service said.',
    });
    const { offered } = await readWorkbench(cast.wanda, reportId);
    expect(offered[0]?.duplicates).toMatchObject([{ claimId, by: 'Wanda', isDraft: false }]);
  });

  test('reads a passage that was chosen by hand, and says when its speaker stands outside', async () => {
    const words = 'two were injured';
    const passage = await readPassage(cast.wanda, cast.reportId, spanOf(words));
    expect(passage).toMatchObject({
      quote: words,
      fields: { figures: [{ value: '2', measure: 'injured' }] },
    });
    expect(passage?.warnings).toContain('attribution_outside');
    expect(await readPassage(cast.wanda, cast.reportId, { start: 5, end: 5 })).toBeNull();
  });

  test('is open to nobody but the desk', async () => {
    const reader = { ...cast.wanda, actor: null };
    await expect(readWorkbench(reader, cast.reportId)).rejects.toThrow(NotAllowed);
    await expect(readTaken(reader, cast.reportId)).rejects.toThrow(NotAllowed);
  });
});

describe('refusing a suggestion', () => {
  test('is told to everybody, written in the journal, and undone', async () => {
    const span = spanOf(rise);
    const { refusalId } = await refuseSuggestion(cast.wanda, { snapshotId: cast.snapshotId, ...span });
    expect(await readTaken(cast.emil, cast.reportId)).toMatchObject([
      { kind: 'refused', refusalId, by: 'Wanda', ...span },
    ]);
    await liftRefusal(cast.emil, { refusalId });
    expect(await readTaken(cast.emil, cast.reportId)).toEqual([]);
    expect((await lines('refuse suggestion')).some(({ subjectId }) => subjectId === cast.reportId)).toBe(
      true,
    );
    expect((await lines('lift refusal')).some(({ subjectId }) => subjectId === cast.reportId)).toBe(true);
    await expect(liftRefusal(cast.emil, { refusalId })).rejects.toThrow(NotFound);
  });

  test('of two at once is one refusal', async () => {
    const input = { snapshotId: cast.snapshotId, ...spanOf(rise) };
    const both = await Promise.all([refuseSuggestion(cast.wanda, input), refuseSuggestion(cast.emil, input)]);
    expect(both[0]).toEqual(both[1]);
  });

  test('takes no passage outside of the text', async () => {
    const outside = { snapshotId: cast.snapshotId, start: 0, end: bulletin.length + 1 };
    await expect(refuseSuggestion(cast.wanda, outside)).rejects.toThrow(RuleBroken);
  });
});

describe('a name that was learned', () => {
  test('finds its source in the next report, until another choice is made', async () => {
    const name = `The gauge keepers of ${cast.slug}`;
    await learnName(cast.wanda, { name, source: 'River service' });
    expect(await learnName(cast.wanda, { name, source: 'River service' })).toEqual({ learned: false });
    const { reportId } = await captureReport(cast.wanda, {
      ...{ situationId: cast.situationId, publishedOn: '2025-05-12', language: 'en', method: 'paste' },
      text: `Hydrologist Ivan Moroz said that water rose by 12 centimetres at Kamianka on Sunday.`,
    });
    await learnName(cast.wanda, { name: 'Ivan Moroz', source: 'River service' });
    const steps = async () =>
      (await readWorkbench(cast.wanda, reportId)).offered[0]?.fields.citations[0]?.steps;
    expect(await steps()).toMatchObject([{ source: 'River service' }]);
    await addSource(cast.wanda, { name: `Moroz of ${cast.slug}`, kind: 'person' });
    await learnName(cast.wanda, { name: 'Ivan Moroz', source: `Moroz of ${cast.slug}` });
    expect(await steps()).toMatchObject([{ source: `Moroz of ${cast.slug}` }]);
  });

  test('is not kept where the source bears it already', async () => {
    expect(await learnName(cast.wanda, { name: 'Gritsenko', source: 'Olha Hrytsenko' })).toEqual({
      learned: false,
    });
    await expect(learnName(cast.wanda, { name: 'X', source: 'Nobody at all' })).rejects.toThrow(RuleBroken);
  });
});

test('a passage becomes a further citation of a claim, in a draft that somebody has to submit', async () => {
  const { situationId, reportId } = cast;
  const { claimId } = await submitClaim(cast.wanda, { situationId, version: 0, fields: riverClaim(cast) });
  const citation = { reportId, quote: 'A bridge was closed.', stance: 'supports' };
  await citeThere(cast.emil, { claimId, citation });
  await citeThere(cast.emil, { claimId, citation });
  const { fields } = await readDraft(cast.emil, { claimId });
  expect(fields.citations).toHaveLength(2);
  const other = await assemble(database.db, clock);
  await expect(
    citeThere(cast.emil, { claimId, citation: { ...citation, reportId: other.reportId } }),
  ).rejects.toThrow(NotFound);
});
