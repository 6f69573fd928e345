import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Database, Transaction } from '@/db/client';
import { reviews } from '@/db/schema/reviews';
import { claimKinds, verdicts } from '@/db/vocabulary';
import { brokenConstraint } from '@/newsroom/conflicts';
import { canonicalText } from '@/newsroom/digest';
import { assemble, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { findCase } from './case';
import { submitClaim } from './submit';
import { brokenBy, type Decided, weigh } from './verdict';

const database = testDatabase();

/** The rules of a decision that the database keeps as well, by the constraint that it names. */
const kept: Record<string, string> = {
  own_revision: 'reviews_other_person',
  needs_two_parties: 'reviews_evidence',
  needs_primary_or_two_parties: 'reviews_evidence',
  assessment_never_verified: 'reviews_evidence',
  contradiction_unanswered: 'reviews_contradicted',
  needs_method: 'reviews_verified_method',
};

const says = (source: string) => ({ steps: [{ source, verb: 'said' }] });
const primary = { primaryEvidence: 'on', primaryReason: 'The gauge itself.' };
const against = { quote: 'about thirty', note: '', stance: 'contradicts', ...says('Lan') };
const evidence: Record<string, object[]> = {
  'one originator': [says('River service')],
  'a topline in its own voice': [{ steps: [] }],
  'two of two parties': [says('River service'), says('Hrytsenko')],
  'an anonymous voice beside its outlet': [says('Lan'), { steps: [...says('Lan').steps, anonymous()] }],
  'primary evidence': [{ ...says('River service'), ...primary }],
  'primary evidence, contradicted': [{ ...says('River service'), ...primary }, against],
  'two of two parties, contradicted': [says('River service'), says('Hrytsenko'), against],
};

function anonymous() {
  return { label: 'unspecified sources', verb: 'said' };
}

test('promises 3 and 4: the database and the noun refuse the same decisions', async () => {
  const cast = await assemble(database.db, simulatedClock('2025-05-12T10:00:00Z'));
  const [plain] = riverClaim(cast).citations as object[];
  let refused = 0;
  for (const kind of claimKinds)
    for (const [name, citations] of Object.entries(evidence)) {
      const fields = { kind, newEventTitle: '', citations: citations.map((c) => ({ ...plain, ...c })) };
      const { claimId } = await submitClaim(cast.wanda, {
        ...{ situationId: cast.situationId, version: 0 },
        fields: riverClaim(cast, fields),
      });
      const { evidence: read, originators } = await findCase(cast.emil, claimId);
      const weighed = weigh(kind, originators, read.citations);
      await undone(database.db, async (tx) => {
        for (const decided of decisions())
          for (const who of [cast.wanda, cast.emil]) {
            const wrote = { revision: who === cast.wanda, eventTitle: false };
            const ours = brokenBy(decided, weighed, wrote).flatMap(({ code }) => kept[code] ?? []);
            const theirs = await refusal(tx, {
              ...{ id: randomUUID(), claimId, revisionId: read.revision.id, ...decided },
              ...{ originators: canonicalText(originators), reviewerId: who.actor.id },
              ...{ reviewedAt: new Date(0), seal: '', journalLine: randomUUID() },
            });
            const what = `${kind}, ${name}, ${JSON.stringify(decided)}, ${who.actor.name}`;
            if (theirs === null) expect(ours, what).toEqual([]);
            else expect(ours, what).toContain(theirs);
            refused += theirs === null ? 0 : 1;
          }
      });
    }
  expect(refused).toBeGreaterThan(100);
}, 120_000);

function* decisions(): Generator<Decided> {
  for (const verdict of verdicts)
    for (const method of [null, 'visual'] as const)
      for (const contradictionAnswer of [null, 'It speaks of another day.'])
        for (const overrideReason of [null, 'Nobody else is on duty.'])
          yield { verdict, method, methodReason: method && 'Seen.', contradictionAnswer, overrideReason };
}

/** Does the work and takes all of it back. */
async function undone(db: Database, work: (tx: Transaction) => Promise<void>): Promise<void> {
  const enough = new Error('enough');
  await db
    .transaction(async (tx) => {
      await work(tx);
      throw enough;
    })
    .catch((error: unknown) => {
      if (error !== enough) throw error;
    });
}

/** The constraint by which the database refuses a review; null where it takes it. */
async function refusal(tx: Transaction, review: typeof reviews.$inferInsert): Promise<string | null> {
  await tx.execute(sql`savepoint before`);
  try {
    await tx.insert(reviews).values(review);
    return null;
  } catch (error) {
    const constraint = brokenConstraint(error);
    if (constraint === null) throw error;
    return constraint;
  } finally {
    await tx.execute(sql`rollback to savepoint before`);
  }
}
