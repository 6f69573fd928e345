import { beforeAll, describe, expect, test } from 'vitest';
import { Conflict, type RuleBroken, RulesBroken } from '@/newsroom/errors';
import { addPlace } from '@/newsroom/situations/settle';
import { latestVersion } from '@/newsroom/timeline/latest';
import { readClaim, readDay } from '@/newsroom/timeline/read';
import { readFeed } from '@/newsroom/timeline/read-feed';
import type { ClaimVersion } from '@/newsroom/timeline/version';
import { verify } from '@/newsroom/verify/verify';
import { assemble, type Cast, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { findCase } from './case';
import { beginChange, saveDraft } from './draft';
import { returnClaim } from './return';
import { reviewClaim } from './review';
import { submitClaim } from './submit';
import { withdrawClaim } from './withdraw';

const database = testDatabase();
const clock = simulatedClock('2025-05-12T10:00:00Z');
let cast: Cast;
beforeAll(async () => {
  cast = await assemble(database.db, clock);
});

const submit = (changes: Record<string, unknown> = {}, who = cast.wanda) =>
  submitClaim(who, { situationId: cast.situationId, version: 0, fields: riverClaim(cast, changes) });

const review = (
  of: { claimId: string; revisionId: string },
  changes: Record<string, unknown> = {},
  who = cast.emil,
) =>
  reviewClaim(who, {
    ...of,
    verdict: 'attributed',
    reason: 'The service is quoted in the bulletin.',
    ...changes,
  });

const publicId = async (claimId: string) =>
  (await latestVersion<ClaimVersion>(database.db, 'claim', claimId))?.id ?? '';

/** A claim that readers see. */
async function publish(changes: Record<string, unknown> = {}) {
  const claim = await submit(changes);
  await review(claim);
  return { ...claim, publicVersionId: await publicId(claim.claimId) };
}

/** The next revision of a published claim, submitted by Wanda. */
async function changePublished(claimId: string, changes: Record<string, unknown>, who = cast.wanda) {
  const begun = await beginChange(who, { claimId });
  return submitClaim(who, {
    situationId: cast.situationId,
    ...begun,
    fields: riverClaim(cast, { newEventTitle: '', ...changes }),
  });
}

const broken = (code: string, path?: string) =>
  expect.objectContaining({
    broken: expect.arrayContaining([expect.objectContaining(path === undefined ? { code } : { code, path })]),
  });

describe('promise 1: nothing is public that a person has not published', () => {
  test('a submitted claim is not public until it was reviewed', async () => {
    const claim = await submit();
    expect(await readClaim(database.db, claim.claimId)).toBeNull();
    await review(claim);
    const page = await readClaim(database.db, claim.claimId);
    expect(page?.claim).toMatchObject({
      statement: 'The river rose by 42 centimetres overnight at Kamianka.',
      standing: 'attributed',
      day: '2025-05-12',
      eveDay: '2025-05-11',
    });
    expect(page?.event?.title).toBe('Flood wave at Kamianka');
    expect(page?.claim.citations[0]).toMatchObject({
      note: { number: 1 },
      passage: { exact: 'The river service said that water rose by 42 centimetres overnight at Kamianka.' },
    });
    expect(page?.claim.places).toMatchObject([{ name: 'Kamianka', within: ['Vinnytsia Oblast'] }]);
  });

  test('an unreviewed change leaves what readers see', async () => {
    const claim = await publish();
    await changePublished(claim.claimId, {
      statement: 'Overnight the river rose by 42 centimetres at Kamianka.',
      changeKind: 'clarification',
      changeReason: 'Order of words.',
    });
    expect((await readClaim(database.db, claim.claimId))?.claim.statement).toMatch(/^The river/);
  });
});

describe('promise 2: a published claim has a citation that stands in its report', () => {
  test('a quote that is not there is refused plainly', async () => {
    await expect(
      submit({ citations: [{ ...citation(), quote: 'Water fell.' }], figures: [], statement: 'Water fell.' }),
    ).rejects.toEqual(broken('quote_absent', 'citations[0].quote'));
  });
  test('a quote that stands twice asks which', async () => {
    const twice = { statement: 'A bridge was closed.', figures: [] };
    await expect(
      submit({ ...twice, citations: [{ ...citation(), quote: 'A bridge was closed.' }] }),
    ).rejects.toEqual(broken('quote_repeated', 'citations[0].occurrence'));
    const { claimId, revisionId } = await submit({
      ...twice,
      citations: [{ ...citation(), quote: 'A bridge was closed.', occurrence: '2' }],
    });
    await review({ claimId, revisionId });
    expect((await readClaim(database.db, claimId))?.claim.citations[0]?.passage.suffix).toMatch(
      /^ Unnamed rescuers/,
    );
  });
  test('a claim without a supporting citation is refused', async () => {
    await expect(submit({ citations: [{ ...citation(), stance: 'context' }] })).rejects.toEqual(
      broken('no_supporting_citation'),
    );
  });
});

describe('promise 3: nobody reviews what they wrote', () => {
  test('the author is refused, another editor is not', async () => {
    const claim = await submit({}, cast.emil);
    await expect(review(claim)).rejects.toMatchObject({ code: 'own_revision' });
    await review(claim, {}, cast.edith);
  });
  test('the author of an earlier unpublished revision is refused, too', async () => {
    const first = await submit({}, cast.emil);
    const second = await submitClaim(cast.wanda, {
      situationId: cast.situationId,
      ...(await beginChange(cast.wanda, first)),
      fields: riverClaim(cast, { newEventTitle: 'Another title' }),
    });
    await expect(review(second)).rejects.toMatchObject({ code: 'own_revision' });
  });
  test('only an admin overrides, with a reason that readers see', async () => {
    const claim = await submit({}, cast.ada);
    await expect(review(claim, { overrideReason: 'Nobody else is here.' }, cast.emil)).rejects.toMatchObject({
      code: 'override_only_admin',
    });
    await review(claim, { overrideReason: 'Nobody else is on duty.' }, cast.ada);
    expect((await readClaim(database.db, claim.claimId))?.claim.reviews[0]?.overrideReason).toBe(
      'Nobody else is on duty.',
    );
  });
  test('a writer does not review', async () => {
    await expect(review(await submit(), {}, cast.wanda)).rejects.toMatchObject({ name: 'NotAllowed' });
  });
});

describe('promise 4: what the evidence carries', () => {
  test('one originator is not corroborated, and the refusal says what is missing', async () => {
    await expect(review(await submit(), { verdict: 'corroborated' })).rejects.toMatchObject({
      code: 'needs_two_parties',
    });
  });
  test('two parties are', async () => {
    const claim = await submit({
      citations: [citation(), { ...citation(), steps: [{ source: 'Gritsenko', verb: 'said' }] }],
    });
    await review(claim, { verdict: 'corroborated' });
    expect((await readClaim(database.db, claim.claimId))?.claim.originators).toHaveLength(2);
  });
  test('verified needs a method', async () => {
    const primary = [{ ...citation(), primaryEvidence: 'on', primaryReason: 'The gauge itself.' }];
    await expect(review(await submit({ citations: primary }), { verdict: 'verified' })).rejects.toMatchObject(
      { code: 'needs_method' },
    );
    const verified = { verdict: 'verified', method: 'official_record' };
    await expect(review(await submit({ citations: primary }), verified)).rejects.toMatchObject({
      code: 'needs_method_reason',
    });
    const claim = await submit({ citations: primary });
    await review(claim, { ...verified, methodReason: 'The log of the gauge says the same.' });
    expect((await readClaim(database.db, claim.claimId))?.claim.reviews).toMatchObject([
      { method: 'official_record', methodReason: 'The log of the gauge says the same.' },
    ]);
  });
  test('primary evidence says why it is that', async () => {
    await expect(submit({ citations: [{ ...citation(), primaryEvidence: 'on' }] })).rejects.toEqual(
      broken('primary_reason_missing', 'citations[0].primaryReason'),
    );
  });
  test('what a passage contradicts is verified only with an answer, which readers see', async () => {
    const claim = await submit({
      citations: [
        citation(),
        { ...citation(), steps: [{ source: 'Gritsenko', verb: 'said' }] },
        { ...citation(), quote: 'about thirty', note: '4', stance: 'contradicts', steps: [] },
      ],
    });
    expect(await findCase(cast.emil, claim.claimId)).toMatchObject({ proposed: 'disputed' });
    const verified = { verdict: 'verified', method: 'expert', methodReason: 'A hydrologist was asked.' };
    await expect(review(claim, verified)).rejects.toMatchObject({
      code: 'contradiction_unanswered',
      path: 'contradictionAnswer',
    });
    await review(claim, { ...verified, contradictionAnswer: 'It counts houses, not centimetres.' });
    expect((await readClaim(database.db, claim.claimId))?.claim.reviews).toMatchObject([
      { contradictionAnswer: 'It counts houses, not centimetres.' },
    ]);
  });
  test('an assessment is never verified', async () => {
    const claim = await submit({
      kind: 'assessment',
      citations: [{ ...citation(), primaryEvidence: 'on', primaryReason: 'A judgement.' }],
    });
    const expert = { verdict: 'verified', method: 'expert', methodReason: 'Two were asked.' };
    await expect(review(claim, expert)).rejects.toMatchObject({
      code: 'assessment_never_verified',
    });
  });
});

describe('promise 5: every figure stands somewhere', () => {
  const figure = { measure: 'water level rise', value: '42', qualifier: 'exact' };
  test('words that are not in the passage are refused', async () => {
    await expect(submit({ figures: [{ ...figure, words: 'forty-two' }] })).rejects.toEqual(
      broken('figure_words_absent', 'figures[0].words'),
    );
  });
  test('a value that its words do not say is refused', async () => {
    await expect(
      submit({ figures: [{ ...figure, value: '43', words: '42' }], statement: 'The river rose by 43 cm.' }),
    ).rejects.toEqual(broken('figure_value_differs'));
  });
  test('a figure that stands nowhere needs a signature of somebody else', async () => {
    const claim = await submit({ figures: [figure] });
    await expect(review(claim)).rejects.toMatchObject({ code: 'figure_unsigned' });
  });
  test('a number of the statement that belongs to nothing is refused', async () => {
    await expect(submit({ statement: 'The river rose by 42 centimetres at 17 gauges.' })).rejects.toEqual(
      broken('numeral_unaccounted', 'statement'),
    );
  });
  test('a sum has to add up', async () => {
    const parts = [
      { measure: 'evacuated', value: '310', qualifier: 'exact', words: '310' },
      { measure: 'injured', value: '2', qualifier: 'exact', words: 'two' },
    ];
    const people = {
      ...citation(),
      quote: 'reported that 310 people left their homes and two were injured',
      note: '2',
    };
    const statement = 'The flood touched 312 people.';
    const sum = { measure: 'evacuated', qualifier: 'exact', sum: '1 + 2' };
    await expect(
      submit({ statement, citations: [people], figures: [...parts, { ...sum, value: '313' }] }),
    ).rejects.toEqual(broken('sum_differs', 'figures[2].sum'));
    const claim = await submit({
      statement,
      citations: [people],
      figures: [...parts, { ...sum, value: '312' }],
    });
    await review(claim);
    expect((await readClaim(database.db, claim.claimId))?.claim.figures[2]).toMatchObject({
      derivation: '310 + 2',
      value: '312',
    });
  });
});

describe('promise 6: what is published never changes in silence', () => {
  test('a change needs a kind and a reason', async () => {
    const { claimId } = await publish();
    await expect(
      changePublished(claimId, { statement: 'Overnight the river rose by 42 centimetres.' }),
    ).rejects.toMatchObject({ code: 'change_kind_missing' });
  });
  test('a correction is public with what stood and what stands', async () => {
    const { claimId, publicVersionId } = await publish();
    const change = await changePublished(claimId, {
      statement: 'Water rose by 42 centimetres at Kamianka.',
      changeKind: 'correction',
      changeReason: 'It was not the river itself.',
      foundBy: 'a reader',
    });
    await review(change, { publicVersionId }, cast.edith);
    const page = await readClaim(database.db, claimId);
    expect(page?.claim.corrections).toMatchObject([
      {
        kind: 'correction',
        stood: 'The river rose by 42 centimetres overnight at Kamianka.',
        stands: 'Water rose by 42 centimetres at Kamianka.',
        foundBy: 'a reader',
        correctedBy: 'Edith',
      },
    ]);
    expect(page?.claim.history.map((line) => line.what)).toEqual(['published', 'correction']);
  });
  test('a typo stands in the history without a notice', async () => {
    const { claimId, publicVersionId } = await publish();
    const change = await changePublished(claimId, {
      statement: 'The river rose by 42 centimetres overnight, at Kamianka.',
      changeKind: 'typo',
      changeReason: 'A comma.',
    });
    await review(change, { publicVersionId });
    const page = await readClaim(database.db, claimId);
    expect(page?.claim.corrections).toEqual([]);
    expect(page?.claim.history.map((line) => line.what)).toEqual(['published', 'typo']);
  });
  test('a new verdict on what is public is told', async () => {
    const { claimId, revisionId, publicVersionId } = await publish();
    await review(
      { claimId, revisionId },
      { publicVersionId, verdict: 'disputed', reason: 'The mayor speaks of less.' },
    );
    expect((await readClaim(database.db, claimId))?.claim.corrections).toMatchObject([
      { kind: 'update', stood: 'attributed', stands: 'disputed' },
    ]);
  });
  test('a withdrawal stays at its address, and another person has to bring it back', async () => {
    const { claimId, revisionId, publicVersionId } = await publish();
    await withdrawClaim(cast.emil, { claimId, publicVersionId, reason: 'Another river.' });
    const page = await readClaim(database.db, claimId);
    expect(page?.claim).toMatchObject({
      standing: 'withdrawn',
      withdrawal: { by: 'Emil', reason: 'Another river.' },
    });
    const again = { publicVersionId: await publicId(claimId) };
    await expect(review({ claimId, revisionId }, again, cast.emil)).rejects.toMatchObject({
      code: 'own_withdrawal',
    });
    await review({ claimId, revisionId }, again, cast.edith);
    expect((await readClaim(database.db, claimId))?.claim.history.map((line) => line.what)).toEqual([
      'published',
      'withdrawn',
      'reinstated',
    ]);
  });
});

describe('promise 8: page, day and feed show the same', () => {
  test('the strike of a night stands on its second day and is named on its first', async () => {
    const { claimId } = await publish();
    const second = await readDay(database.db, cast.slug, '2025-05-12');
    const first = await readDay(database.db, cast.slug, '2025-05-11');
    const feed = await readFeed(database.db, { of: 'situation', slug: cast.slug });
    const onDay = second?.groups.flatMap((group) => group.claims).find((claim) => claim.claimId === claimId);
    expect(feed?.entries.find(({ id }) => id === claimId)?.told).toEqual({ is: 'claim', claim: onDay });
    expect(onDay).toEqual((await readClaim(database.db, claimId))?.claim);
    expect(first?.groups).toEqual([]);
    expect(first?.overnight.flatMap((entry) => entry.claims.map((claim) => claim.claimId))).toContain(
      claimId,
    );
  });
});

describe('promise 9: the past can be read', () => {
  test('stamps rise strictly even when the clock stands still, and each moment shows what stood then', async () => {
    const { claimId, revisionId, publicVersionId } = await publish();
    const then = (await readClaim(database.db, claimId))?.claim.publishedAt ?? '';
    await review({ claimId, revisionId }, { publicVersionId, verdict: 'disputed', reason: 'Doubt.' });
    expect((await readClaim(database.db, claimId, new Date(then)))?.claim.standing).toBe('attributed');
    expect((await readClaim(database.db, claimId))?.claim.standing).toBe('disputed');
    expect(await readClaim(database.db, claimId, new Date(Date.parse(then) - 1))).toBeNull();
  });
});

describe('promise 10: two editors never lose a change', () => {
  test('a decision on a stale view is refused', async () => {
    const { claimId, revisionId } = await publish();
    await expect(review({ claimId, revisionId })).rejects.toBeInstanceOf(Conflict);
  });
  test('of two who decide at once, one is refused', async () => {
    const claim = await submit();
    const results = await Promise.allSettled([review(claim, {}, cast.emil), review(claim, {}, cast.edith)]);
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
  });
  test('a draft saved by another is not overwritten, and both are at hand', async () => {
    const first = await saveDraft(cast.wanda, {
      situationId: cast.situationId,
      version: 0,
      fields: { statement: 'Mine' },
    });
    const { version } = await saveDraft(cast.emil, {
      situationId: cast.situationId,
      ...first,
      fields: { statement: 'Theirs' },
    });
    await expect(
      saveDraft(cast.wanda, {
        situationId: cast.situationId,
        ...first,
        fields: { statement: 'Mine, longer' },
      }),
    ).rejects.toMatchObject({
      name: 'Conflict',
      current: { fields: { statement: 'Theirs' }, version, by: 'Emil' },
    });
  });
  test('a form sent twice makes one claim', async () => {
    const claimId = crypto.randomUUID();
    const send = () =>
      submitClaim(cast.wanda, {
        situationId: cast.situationId,
        claimId,
        version: 0,
        fields: riverClaim(cast),
      });
    const results = await Promise.allSettled([send(), send()]);
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

test('a change of a claim that opened an event stays in that event, and is no change by itself', async () => {
  const { claimId } = await publish();
  const { version } = await beginChange(cast.wanda, { claimId });
  const [draft] = await database.app`select fields from drafts where claim_id = ${claimId}`;
  const fields = JSON.parse(draft?.fields);
  expect(fields).toMatchObject({
    newEventTitle: '',
    eventId: (await readClaim(database.db, claimId))?.claim.eventId,
  });
  const again = {
    situationId: cast.situationId,
    claimId,
    version,
    fields: { ...fields, changeKind: 'typo', changeReason: 'None.' },
  };
  await expect(submitClaim(cast.wanda, again)).rejects.toMatchObject({ code: 'nothing_changed' });
});

test('of two places of one name, the parent tells which', async () => {
  const { situationId } = cast;
  const other = await addPlace(cast.emil, { situationId, name: 'Odesa Oblast', kind: 'region' });
  await addPlace(cast.emil, { situationId, name: 'Kamianka', kind: 'settlement', parentId: other.id });
  await expect(submit({ places: [{ place: 'Kamianka', role: 'impact' }] })).rejects.toEqual(
    broken('ambiguous_place', 'places[0].place'),
  );
  const claim = await submit({ places: [{ place: 'Kamianka, Odesa Oblast', role: 'impact' }] });
  await review(claim);
  expect((await readClaim(database.db, claim.claimId))?.claim.places).toMatchObject([
    { name: 'Kamianka', within: ['Odesa Oblast'] },
  ]);
});

describe('returning', () => {
  test('a returned revision is not reviewed until it was mended', async () => {
    const claim = await submit();
    await returnClaim(cast.emil, { ...claim, reason: 'Name the gauge.' });
    await expect(review(claim)).rejects.toMatchObject({ code: 'already_returned' });
  });
});

test('after all of this, verification finds nothing', async () => {
  const { found, checked } = await verify(database.db);
  expect(found).toEqual([]);
  expect(checked.publicVersions).toBeGreaterThan(10);
});

test('rules that are broken together are told together', async () => {
  const error = await submit({
    places: [{ place: 'Nowhere', role: 'impact' }],
    citations: [{ ...citation(), steps: [{ source: 'Nobody', verb: 'said' }] }],
  }).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(RulesBroken);
  expect((error as RulesBroken).broken.map((rule: RuleBroken) => rule.code).sort()).toEqual([
    'unknown_place',
    'unknown_source',
  ]);
});

function citation() {
  return (riverClaim(cast).citations as Record<string, unknown>[])[0] ?? {};
}

describe('relations lead from claim to claim and not back', () => {
  const naming = (kind: string, claimId: string) => ({ relations: [{ kind, claimId }] });
  test.each([
    ['supersedes', 'supersedes'],
    ['part_of', 'part_of'],
    ['fulfils', 'fulfils'],
    ['part_of', 'supersedes'],
  ])('what %s another is not also named by its %s', async (there, back) => {
    const one = await submit();
    const other = await submit(naming(there, one.claimId));
    await expect(
      submitClaim(cast.wanda, {
        ...{ situationId: cast.situationId, ...(await beginChange(cast.wanda, one)) },
        fields: riverClaim(cast, naming(back, other.claimId)),
      }),
    ).rejects.toMatchObject({ code: 'relation_cycle', facts: { kinds: `${back} ${there}` } });
  });
  test('that two claims contradict each other may stand in both', async () => {
    const one = await submit();
    const other = await submit(naming('contradicts', one.claimId));
    await submitClaim(cast.wanda, {
      ...{ situationId: cast.situationId, ...(await beginChange(cast.wanda, one)) },
      fields: riverClaim(cast, naming('contradicts', other.claimId)),
    });
  });
  test('a relation that was taken out of the other claim closes no circle', async () => {
    const one = await submit();
    const other = await submit(naming('supersedes', one.claimId));
    await submitClaim(cast.wanda, {
      ...{ situationId: cast.situationId, ...(await beginChange(cast.wanda, other)) },
      fields: riverClaim(cast, { statement: 'At Kamianka the river rose by 42 centimetres overnight.' }),
    });
    await submitClaim(cast.wanda, {
      ...{ situationId: cast.situationId, ...(await beginChange(cast.wanda, one)) },
      fields: riverClaim(cast, naming('supersedes', other.claimId)),
    });
  });
});
