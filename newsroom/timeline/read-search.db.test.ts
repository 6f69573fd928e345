import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { places } from '@/db/schema/situations';
import { mergeClaims } from '@/newsroom/claims/merge';
import { reviewClaim } from '@/newsroom/claims/review';
import { submitClaim } from '@/newsroom/claims/submit';
import { withdrawClaim } from '@/newsroom/claims/withdraw';
import { answerRedaction } from '@/newsroom/redaction/answer';
import { askForRedaction } from '@/newsroom/redaction/ask';
import { captureReport } from '@/newsroom/reports/capture';
import { addTopic } from '@/newsroom/situations/settle';
import { addSource } from '@/newsroom/sources/add';
import { latestVersion } from '@/newsroom/timeline/latest';
import { systemClock } from '@/server/clock';
import { assemble, type Cast, enlist, riverClaim } from '@/testing/cast';
import { testDatabase } from '@/testing/database';
import { readSearch } from './read-search';
import { searchParameters } from './search-query';

const database = testDatabase();
let cast: Cast;

const search = async (q: string, limits: Record<string, string> = {}) => {
  const page = await readSearch(database.db, cast.slug, searchParameters.parse({ q, ...limits }));
  if (!page) throw new Error('there is a situation');
  return page;
};
const found = async (q: string, limits: Record<string, string> = {}) =>
  (await search(q, limits)).claims.map(({ statement }) => statement);

const publish = async (changes: Record<string, unknown>) => {
  const { situationId } = cast;
  const fields = riverClaim(cast, { figures: [], ...changes });
  const claim = await submitClaim(cast.wanda, { situationId, version: 0, fields });
  await reviewClaim(cast.emil, { ...claim, verdict: 'attributed', reason: 'Quoted.' });
  return claim;
};
const versionOf = async (claimId: string) => (await latestVersion(database.db, 'claim', claimId))?.id ?? '';

const river = 'The river rose overnight at Kamianka.';
const president = 'Володимир Зеленський visited the dam.';
const houses = 'Houses stand under water.';

beforeAll(async () => {
  cast = await assemble(database.db, systemClock);
  const topic = await addTopic(cast.emil, { situationId: cast.situationId, name: 'Visits' });
  await addSource(cast.wanda, { name: 'Serhii Hrytsenko', kind: 'person' });
  await publish({ statement: river });
  await publish({ statement: president, topics: [topic.id], places: [], newEventTitle: 'Visit of the dam' });
  const { reportId } = await captureReport(cast.wanda, {
    ...{ situationId: cast.situationId, title: 'Talk', publisher: 'Flood desk', publishedOn: '2025-05-14' },
    ...{
      language: 'en',
      method: 'paste',
      text: 'Serhii Hrytsenko said that about thirty houses stand under water.',
    },
  });
  await publish({
    ...{ statement: houses, places: [], newEventTitle: '', time: { precision: 'day', date: '2025-05-14' } },
    citations: [
      {
        ...{ reportId, quote: 'about thirty houses stand under water', stance: 'supports' },
        steps: [{ source: 'Serhii Hrytsenko', verb: 'said' }],
      },
    ],
  });
}, 60_000);

describe('a claim is found', () => {
  test.each([
    ['by a word of its statement, before one that only quotes it', 'overnight', [river, president]],
    ['by the beginning of a word', 'overn', [river, president]],
    ['by a Latin spelling of a Cyrillic name', 'Zelenskyy', [president]],
    ['by another spelling', 'zelensky', [president]],
    ['in Cyrillic', 'Зеленський', [president]],
    ['by its quote', 'thirty', [houses]],
    ['by a phrase', '“thirty houses”', [houses]],
    ['by a place above its own', 'Vinnytsia', [river]],
    ['by its topic', 'visits', [president]],
    ['by the title of its event', 'visit dam', [president]],
    ['by who says so', 'Serhii', [houses]],
    ['by who says so, in another alphabet', 'Сергій Гриценко', [houses]],
    ['by words from several of its parts', 'thirty hrytsenko water', [houses]],
  ])('%s', async (_, q, expected) => {
    expect(await found(q)).toEqual(expected);
  });
});

describe('nothing is found', () => {
  test.each([
    ['where one word is missing', 'overnight nobodysaidso'],
    ['where a phrase is in another order', '“houses thirty”'],
    ['across the end of a part', '“water Flood”'],
    ['of marks alone', '… — !'],
    ['of what a database would read otherwise', "' | !a:* & ) -- \\"],
    ['of letters that nobody writes', '\ud800 \u0000 \u202e'],
  ])('%s', async (_, q) => {
    const page = await search(q);
    expect([page.count, page.claims]).toEqual([0, []]);
  });
});

test('filters narrow by standing, place and what lies in it, topic and days', async () => {
  const [oblast] = await database.db.select().from(places).where(eq(places.name, 'Vinnytsia Oblast'));
  expect(await found('', { place: oblast?.id ?? '' })).toEqual([river]);
  expect(await found('', { topic: 'Visits' })).toEqual([president]);
  expect(await found('water', { from: '2025-05-13' })).toEqual([houses]);
  expect(await found('water', { to: '2025-05-13' })).not.toContain(houses);
  expect(await found('river', { standing: 'disputed' })).toEqual([]);
  expect((await search('')).isAsked).toBe(false);
  const { choices } = await search('');
  expect(choices.standings).toEqual(['attributed']);
  expect(choices.places.map(({ name }) => name)).toEqual(['Kamianka']);
  expect(choices.topics).toEqual(['Visits']);
});

test('words that stand together come first', async () => {
  const apart = 'Bridge workers waited long for the wooden parts and closed.';
  const together = 'Bridge closed for repairs.';
  await publish({ statement: together, time: { precision: 'day', date: '2025-05-01' }, newEventTitle: '' });
  await publish({ statement: apart, time: { precision: 'day', date: '2025-05-02' }, newEventTitle: '' });
  expect(await found('bridge closed')).toEqual([together, apart]);
});

test('what was withdrawn is found and says so; what was joined or removed is not', async () => {
  const statement = (word: string) => ({ statement: `The ${word} of the dam failed.`, newEventTitle: '' });
  const [withdrawn, joined, removed] = [
    await publish(statement('spillway')),
    await publish(statement('turbine')),
    await publish(statement('culvert')),
  ];
  const survivor = await publish(statement('outlet'));
  await withdrawClaim(cast.edith, {
    ...{ ...withdrawn, publicVersionId: await versionOf(withdrawn.claimId), reason: 'Misread.' },
  });
  expect((await search('spillway')).claims).toMatchObject([{ standing: 'withdrawn' }]);
  await mergeClaims(cast.emil, {
    ...{ claimId: joined.claimId, survivorId: survivor.claimId, reason: 'Told twice.' },
    publicVersionId: await versionOf(joined.claimId),
  });
  expect(await found('turbine')).toEqual([]);
  expect(await found('culvert')).toHaveLength(1);
  const alma = await enlist(database.db, systemClock, 'Alma', 'admin');
  const { redactionId } = await askForRedaction(cast.ada, {
    ...{ subjectKind: 'claim', subjectId: removed.claimId, ground: 'law', reason: 'A court ordered it.' },
  });
  await answerRedaction(alma, { redactionId, answer: 'consented', reason: '' });
  expect(await found('culvert')).toEqual([]);
});

test('nobody’s situation has no search', async () => {
  expect(await readSearch(database.db, 'nowhere', searchParameters.parse({ q: 'water' }))).toBeNull();
});
