import { beforeAll, describe, expect, test } from 'vitest';
import { assign } from '@/newsroom/desk/assign';
import { NotAllowed } from '@/newsroom/errors';
import { listSources } from '@/newsroom/sources/find';
import { assemble, type Cast, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { saveDraft } from './draft';
import { findClaim } from './find';
import { listClaims } from './list';
import { returnClaim } from './return';
import { reviewClaim } from './review';
import { claimStates } from './state';
import { submitClaim } from './submit';
import { withdrawClaim } from './withdraw';

const database = testDatabase();
const clock = simulatedClock('2025-05-12T08:00:00Z');
let cast: Cast;
type Claim = { claimId: string; revisionId: string };
const claims: Record<string, Claim> = {};

const submit = async (name: string, at: string, changes: Record<string, unknown> = {}) => {
  clock.set(`2025-05-12T${at}:00Z`);
  const fields = riverClaim(cast, { newEventTitle: '', ...changes });
  const made = await submitClaim(cast.wanda, { situationId: cast.situationId, version: 0, fields });
  claims[name] = made;
  return made;
};
const decide = (of: Claim, more: Record<string, unknown> = {}) =>
  reviewClaim(cast.emil, { ...of, verdict: 'attributed', reason: 'Quoted so.', ...more });
const found = async (filter: Record<string, unknown>) =>
  (await listClaims(cast.emil, filter)).claims.map(
    ({ id }) => Object.entries(claims).find(([, claim]) => claim.claimId === id)?.[0] ?? id,
  );

const bridge = {
  kind: 'statement',
  statement: 'A quite% sure thing_here.',
  figures: [],
  time: { precision: 'day', date: '2025-05-10' },
};

beforeAll(async () => {
  cast = await assemble(database.db, clock);
  const draft = await saveDraft(cast.wanda, {
    ...{ situationId: cast.situationId, version: 0 },
    fields: { statement: 'A half-typed bridge', kind: 'assessment' },
  });
  claims.draft = { ...draft, revisionId: '' };
  await submit('waiting', '09:00');
  await decide(await submit('public', '09:10'));
  const gone = await submit('withdrawn', '09:20');
  await decide(gone);
  const { publicVersion } = await findClaim(cast.emil, gone.claimId);
  await withdrawClaim(cast.emil, {
    ...{ claimId: gone.claimId, publicVersionId: publicVersion?.versionId },
    reason: 'Another river.',
  });
  await returnClaim(cast.emil, { ...(await submit('returned', '09:40', bridge)), reason: 'Who?' });
  await returnClaim(cast.emil, { ...(await submit('rejected', '09:50')), reason: 'No.', rejected: 'on' });
  await decide(await submit('embargoed', '10:00'), { publication: 'held' });
});

const everyone = ['embargoed', 'rejected', 'returned', 'withdrawn', 'public', 'waiting', 'draft'];

describe('the list of claims', () => {
  test('has the last touched first, and counts them by state', async () => {
    const { counts, older } = await listClaims(cast.emil);
    expect(await found({})).toEqual(everyone);
    expect(older).toBeNull();
    expect(counts).toEqual({
      ...{ all: 7, draft: 1, waiting: 1, returned: 1, rejected: 1, embargoed: 1, public: 1, withdrawn: 1 },
    });
  });

  const narrowings: [Record<string, unknown>, string[]][] = [
    ...claimStates.map((state): [Record<string, unknown>, string[]] => [{ state }, [state]]),
    [{ standing: 'attributed' }, ['public']],
    [{ standing: 'none' }, ['embargoed', 'rejected', 'returned', 'waiting', 'draft']],
    [{ kind: 'statement' }, ['returned']],
    [{ kind: 'assessment' }, ['draft']],
    [{ q: 'half-typed BRIDGE' }, ['draft']],
    [{ q: 'statement' }, []],
    [{ q: 'QUITE%' }, ['returned']],
    [{ q: 'qu_te' }, []],
    [{ to: '2025-05-11' }, ['returned']],
    [{ from: '2025-05-13' }, []],
    [{ state: 'no state', from: 'yesterday', to: '0000-01-01', kind: '', q: 'half' }, ['draft']],
    [
      { q: 'half\u0000', state: ['draft'], person: 'x', report: '------------------------------------' },
      everyone,
    ],
  ];
  test.each(narrowings)('is narrowed by its address: %j', async (filter, expected) => {
    expect(await found(filter)).toEqual(expected);
  });

  test('finds claims by the report they cite and by a source, whether it publishes or speaks', async () => {
    expect(await found({ report: cast.reportId })).toHaveLength(6);
    expect(await found({ report: cast.situationId })).toEqual([]);
    const sources = await listSources(cast.emil);
    const idOf = (name: string) => sources.find((source) => source.name === name)?.id;
    expect(await found({ source: idOf('River service') })).toHaveLength(6);
    expect(await found({ source: idOf('Flood desk') })).toHaveLength(6);
    expect(await found({ source: idOf('Lan') })).toEqual([]);
  });

  test('finds what a person wrote or takes care of', async () => {
    expect(await found({ person: cast.edith.actor.id })).toEqual([]);
    await assign(cast.edith, {
      ...{ subjectKind: 'claim', subjectId: claims.waiting?.claimId, personId: cast.edith.actor.id },
    });
    expect(await found({ person: cast.edith.actor.id })).toEqual(['waiting']);
  });

  test.each([
    'x',
    '~',
    '2025-02-31T00:00:00.000Z~------------------------------------',
    '0000-01-01T00:00:00.000Z~x',
  ])('begins at the top for an address that no page gave: %s', async (older) => {
    expect((await listClaims(cast.emil, {}, older)).claims).not.toEqual([]);
  });

  test('is read on page by page, each claim once', async () => {
    const far = await assemble(database.db, clock);
    for (let n = 0; n < 55; n++)
      await saveDraft(far.wanda, {
        situationId: far.situationId,
        version: 0,
        fields: { statement: `Draft ${n}` },
      });
    const first = await listClaims(far.emil, { situation: far.situationId });
    const second = await listClaims(far.emil, { situation: far.situationId }, first.older ?? '');
    expect([first.claims.length, second.claims.length, second.older]).toEqual([50, 5, null]);
    expect(new Set([...first.claims, ...second.claims].map(({ id }) => id)).size).toBe(55);
  });

  test('is not for readers', async () => {
    await expect(listClaims({ ...cast.wanda, actor: null })).rejects.toThrow(NotAllowed);
  });
});
