import { beforeAll, expect, test } from 'vitest';
import { beginChange, readDraft } from '@/newsroom/claims/draft';
import { relateClaim } from '@/newsroom/claims/relate';
import { submitClaim } from '@/newsroom/claims/submit';
import { NotAllowed } from '@/newsroom/errors';
import { listEvents } from '@/newsroom/events/find';
import { assemble, type Cast, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { proposeRelations } from './propose-relations';

const database = testDatabase();
let cast: Cast;
let eventId: string;
let first: { claimId: string };
beforeAll(async () => {
  cast = await assemble(database.db, simulatedClock('2025-05-12T10:00:00Z'));
  first = await submit(rise('2025-05-12T08:00'));
  eventId = (await listEvents(cast.wanda, cast.situationId))[0]?.id ?? '';
});

const submit = (changes: Record<string, unknown>) =>
  submitClaim(cast.wanda, {
    ...{ situationId: cast.situationId, version: 0 },
    fields: riverClaim(cast, changes),
  });

/** The rise of the river as of an hour; a signed value, so that it may be another one. */
const rise = (asOf: string, value = '42') => ({
  statement: `The river rose by ${value} centimetres overnight at Kamianka.`,
  figures: [
    {
      ...{ measure: 'water level rise', value, qualifier: 'exact' },
      ...{ asOfDate: asOf.slice(0, 10), asOfClock: asOf.slice(11) },
    },
  ],
});

const proposals = async (claimId: string, fields: Record<string, unknown> | null = null) =>
  (await proposeRelations(cast.wanda, { situationId: cast.situationId, claimId, fields })).map(
    ({ kind, claimId: to }) => [kind, to],
  );

test('a form half filled in is told of the count that it supersedes', async () => {
  const typed = { ...rise('2025-05-12T11:30', '51'), kind: 'event', eventId, time: { date: '' } };
  const unknown = '00000000-0000-4000-8000-000000000000';
  expect(await proposals(unknown, typed)).toEqual([['supersedes', first.claimId]]);
  expect(await proposals(unknown, {})).toEqual([]);
  expect(await proposals(unknown, { ...typed, eventId: 'nonsense', figures: 'none', time: [] })).toEqual([]);
});

test('a submitted claim is, too, until a person has added it', async () => {
  const later = await submit({ ...rise('2025-05-12T11:30', '51'), newEventTitle: '', eventId });
  expect(await proposals(later.claimId)).toEqual([['supersedes', first.claimId]]);

  await relateClaim(cast.emil, { claimId: later.claimId, relation: `supersedes ${first.claimId}` });
  await relateClaim(cast.emil, { claimId: later.claimId, relation: `supersedes ${first.claimId}` });
  const { fields } = await readDraft(cast.wanda, { claimId: later.claimId });
  expect(fields.relations).toEqual([{ kind: 'supersedes', claimId: first.claimId }]);

  const { version } = await beginChange(cast.emil, { claimId: later.claimId });
  await submitClaim(cast.emil, {
    ...{ situationId: cast.situationId, claimId: later.claimId, version },
    fields,
  });
  expect(await proposals(later.claimId)).toEqual([]);
});

test('nobody from outside asks', async () => {
  const program = { ...cast.wanda, actor: { kind: 'program', name: 'checks' } as const };
  await expect(
    relateClaim(program, { claimId: first.claimId, relation: `repeats ${first.claimId}` }),
  ).rejects.toThrow(NotAllowed);
});
