import { beforeAll, describe, expect, it } from 'vitest';
import { submitClaim } from '@/newsroom/claims/submit';
import { changeOneself, endOtherSessions, readOwnProfile } from '@/newsroom/people/own';
import { editMeasure } from '@/newsroom/situations/edit-lists';
import { findSituation } from '@/newsroom/situations/find';
import { assemble, type Cast, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { journalChoices, journalFilter, linesAtOnce, readJournal } from './journal-lines';

const handle = testDatabase();
const clock = simulatedClock('2025-05-12T23:30:00Z');
let cast: Cast;
beforeAll(async () => {
  cast = await assemble(handle.db, clock);
});

const read = (typed: Record<string, unknown>) => readJournal(cast.edith, journalFilter.parse(typed));
const latest = async (typed: Record<string, unknown> = {}) => {
  const { lines, names } = await read(typed);
  if (!lines[0]) throw new Error('no line');
  return { line: lines[0], names };
};

describe('the journal', () => {
  it('is read by editors and admins, not by writers', async () => {
    await expect(readJournal(cast.wanda, {})).rejects.toThrow('not allowed');
    await expect(journalChoices(cast.wanda)).rejects.toThrow('not allowed');
    expect((await readJournal(cast.ada, {})).lines.length).toBeGreaterThan(5);
  });

  it('tells of a change what stood and what stands, field by field', async () => {
    const { measures } = await findSituation(cast.emil, { id: cast.situationId });
    const injured = measures.find(({ name }) => name === 'injured');
    await editMeasure(cast.emil, { ...injured, name: 'hurt' });
    const { line } = await latest();
    expect(line).toMatchObject({
      actor: 'Emil',
      personId: cast.emil.actor.id,
      action: 'edit measure',
      subjectKind: 'measure',
      subjectId: injured?.id,
      subject: 'hurt',
      situation: cast.slug,
    });
    expect(line.rows).toEqual([
      {
        table: 'measures',
        id: injured?.id,
        isNew: false,
        fields: [{ name: 'name', before: 'injured', after: 'hurt' }],
        sealed: [],
        secret: [],
      },
    ]);
  });

  it('repeats no sealed words and no password’s digest, and says which', async () => {
    const { claimId } = await submitClaim(cast.wanda, {
      situationId: cast.situationId,
      version: 0,
      fields: riverClaim(cast),
    });
    const { line, names } = await latest({ about: claimId });
    expect(line.subject).toBe('The river rose by 42 centimetres overnight at Kamianka.');
    const revision = line.rows?.find(({ table }) => table === 'claim_revisions');
    expect(revision).toMatchObject({ isNew: true, sealed: expect.arrayContaining(['statement']) });
    expect(revision?.fields.map(({ name }) => name)).not.toContain('statement');
    expect(names.get(cast.wanda.actor.id)).toBe('Wanda');
    const person = (await read({ kind: 'person' })).lines.at(-1)?.rows?.[0];
    expect(person).toMatchObject({ table: 'people', secret: ['password_hash'] });
  });

  it('is filtered by person, program, thing and day', async () => {
    const byOf = async (typed: Record<string, unknown>) =>
      new Set((await read(typed)).lines.map(({ actor }) => actor));
    expect(await byOf({ by: cast.wanda.actor.id })).toEqual(new Set(['Wanda']));
    expect(await byOf({ by: 'tests' })).toEqual(new Set(['tests']));
    expect((await read({ kind: 'report' })).lines).toMatchObject([{ action: 'capture report' }]);
    clock.set('2025-05-13T00:00:00Z');
    const { seen } = await readOwnProfile(cast.ada);
    await changeOneself(cast.ada, { seen, name: 'Ada A.' });
    await endOtherSessions(cast.ada, null);
    expect((await read({ from: '2025-05-13' })).lines).toMatchObject([{ action: 'change profile' }]);
    const before = (await read({ to: '2025-05-12' })).lines;
    expect(before.map(({ action }) => action)).not.toContain('change profile');
    expect((await read({ from: '2025-05-14' })).lines).toEqual([]);
  });

  it('leaves out what makes no sense in the address', async () => {
    expect(
      journalFilter.parse({ from: '2025-02-31', to: 'x', about: 'x', before: '-1', by: '', kind: ['a'] }),
    ).toEqual({});
  });

  it('goes on where a page ends, without a gap', async () => {
    for (let i = 0; i < linesAtOnce; i++) {
      const { seen } = await readOwnProfile(cast.edith);
      await changeOneself(cast.edith, { seen, name: `Edith ${i}` });
    }
    const first = await read({});
    expect(first.lines).toHaveLength(linesAtOnce);
    const second = await read({ before: String(first.earlier) });
    const positions = [...first.lines, ...second.lines].map(({ position }) => position);
    expect(positions).toEqual([...positions.keys()].map((i) => positions.length - i));
    expect(second.earlier).toBeNull();
  });

  it('offers who acted and on what', async () => {
    const choices = await journalChoices(cast.edith);
    expect(choices.programs).toEqual(['tests']);
    expect(choices.kinds).toEqual(expect.arrayContaining(['claim', 'measure', 'person', 'situation']));
    expect(choices.people.map(({ name }) => name)).toContain('Wanda');
  });
});
