import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type postgres from 'postgres';
import type { Database } from '@/db/client';
import type { Verdict } from '@/db/vocabulary';
import { findCase } from '@/newsroom/claims/case';
import { beginChange, saveDraft } from '@/newsroom/claims/draft';
import { type ClaimInFull, findClaim } from '@/newsroom/claims/find';
import { returnClaim } from '@/newsroom/claims/return';
import { reviewClaim } from '@/newsroom/claims/review';
import { submitClaim } from '@/newsroom/claims/submit';
import { withdrawClaim } from '@/newsroom/claims/withdraw';
import type { Actor, Clock, Context } from '@/newsroom/context';
import { Conflict, NotFound, RuleBroken } from '@/newsroom/errors';
import { verify } from '@/newsroom/verify/verify';
import { assemble, enlist, riverClaim } from '@/testing/cast';

export type Size = { writers: number; editors: number; claims: number; edits: number };

export type Judgement = {
  saved: number;
  submitted: number;
  decided: number;
  /** Saves and decisions that were refused because somebody was quicker, and shown both. */
  conflicts: number;
  /** Decisions that came too late in another way: the claim was returned or withdrawn already. */
  tooLate: number;
  /** Acknowledged words that the claim has lost. */
  lost: string[];
  /** Decisions on a revision that was not the latest when they were signed. */
  stale: number;
  /** Public versions beyond or below the acknowledged publications. */
  unaccounted: number;
  broken: number;
  seconds: number;
};

type Person = Context & { actor: Extract<Actor, { kind: 'person' }> };
type Field = {
  situationId: string;
  claimIds: string[];
  /** Words that a save acknowledged, by claim. */
  kept: Map<string, string[]>;
  count: {
    saved: number;
    submitted: number;
    decided: number;
    published: number;
    conflicts: number;
    tooLate: number;
  };
};

/**
 * Many writers and editors on the same few claims at once, through the verbs: every writer adds a word of their own to claims at
 * random, with whatever lies between reading and saving; editors decide on what they have read. Then it is counted what was lost.
 *
 * @param owner reads the tables for the judgement.
 */
export async function load(db: Database, owner: postgres.Sql, clock: Clock, size: Size): Promise<Judgement> {
  const began = performance.now();
  const cast = await assemble(db, clock);
  const enlisted = async (role: 'writer' | 'editor', count: number): Promise<Person[]> => {
    const people: Person[] = [];
    for (let i = 0; i < count; i++) people.push(await enlist(db, clock, `${role} ${i + 1}`, role));
    return people;
  };
  const writers = await enlisted('writer', size.writers);
  const editors = await enlisted('editor', size.editors);
  const field: Field = {
    situationId: cast.situationId,
    claimIds: Array.from({ length: size.claims }, () => randomUUID()),
    kept: new Map(),
    count: { saved: 0, submitted: 0, decided: 0, published: 0, conflicts: 0, tooLate: 0 },
  };
  await Promise.all(writers.map((writer, i) => enter(writer, field, cast, (n) => n % writers.length === i)));
  let writing = writers.length;
  await Promise.all([
    ...writers.map((writer) => write(writer, field, size.edits).finally(() => writing--)),
    ...editors.map((editor) => decide(editor, field, () => writing > 0 || field.count.decided < size.claims)),
  ]);
  return {
    ...field.count,
    ...(await judge(db, owner, cast.wanda, field)),
    seconds: (performance.now() - began) / 1000,
  };
}

/** Each claim is sent twice at the same moment, as by a double click: one of the two is told so. */
async function enter(
  writer: Person,
  field: Field,
  cast: { reportId: string },
  isMine: (n: number) => boolean,
) {
  for (const [n, claimId] of field.claimIds.entries()) {
    if (!isMine(n)) continue;
    const fields = riverClaim(cast, { newEventTitle: '' });
    const send = () => submitClaim(writer, { situationId: field.situationId, claimId, version: 0, fields });
    const sent = await Promise.all([attempt(field, send), attempt(field, send)]);
    if (sent.filter(Boolean).length !== 1)
      throw new Error(`claim ${claimId} was entered ${sent.filter(Boolean).length} times`);
    field.count.submitted++;
  }
}

async function write(writer: Person, field: Field, edits: number): Promise<void> {
  for (let edit = 0; edit < edits; edit++) {
    const claimId = oneOf(field.claimIds);
    const word = letters(8);
    // Somebody who is told of a conflict looks at both and saves again.
    for (let tries = 0; tries < 20; tries++) if (await addWord(writer, field, claimId, word)) break;
  }
}

async function addWord(writer: Person, field: Field, claimId: string, word: string): Promise<boolean> {
  let claim = await findClaim(writer, claimId);
  if (!claim.draftFields) {
    await beginChange(writer, { claimId });
    claim = await findClaim(writer, claimId);
  }
  const { draftFields } = claim;
  if (!draftFields) return false;
  await pause(randomInt(30));
  const fields = { ...draftFields.fields, statement: `${draftFields.fields.statement} ${word}` };
  const { situationId } = field;
  const saved = await attempt(field, () =>
    saveDraft(writer, { situationId, claimId, version: draftFields.version, fields }),
  );
  if (!saved) return false;
  field.count.saved++;
  field.kept.set(claimId, [...(field.kept.get(claimId) ?? []), word]);
  if (randomInt(2) === 0) {
    const change = isPublic(claim) ? { changeKind: 'clarification', changeReason: 'One word more.' } : {};
    const submission = { situationId, claimId, version: saved.version, fields: { ...fields, ...change } };
    if (await attempt(field, () => submitClaim(writer, submission))) field.count.submitted++;
  }
  return true;
}

const isPublic = (claim: ClaimInFull) => claim.publicVersion !== null;

async function decide(editor: Person, field: Field, goOn: () => boolean): Promise<void> {
  while (goOn()) {
    const { claim, evidence } = await findCase(editor, oneOf(field.claimIds));
    await pause(randomInt(30));
    const seen = {
      claimId: claim.id,
      revisionId: evidence.revision.id,
      publicVersionId: claim.publicVersion?.versionId,
    };
    const reason = 'As it was read.';
    const isShown = claim.publicVersion !== null && claim.publicVersion.standing !== 'withdrawn';
    const choice = randomInt(10);
    const decided = await attempt(field, async () => {
      if (choice < 2) await returnClaim(editor, { ...seen, reason });
      else if (choice < 3 && isShown) await withdrawClaim(editor, { ...seen, reason });
      else await reviewClaim(editor, { ...seen, verdict: oneOf(verdicts), reason });
      return choice < 2 ? 'returned' : 'published';
    });
    if (decided) field.count.decided++;
    if (decided === 'published') field.count.published++;
  }
}

const verdicts: Verdict[] = ['attributed', 'disputed', 'unverifiable'];

/** A conflict, or a rule that says that one came too late, is an answer; anything else is a fault. */
async function attempt<T>({ count }: Field, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Conflict) count.conflicts++;
    else if (error instanceof RuleBroken && late.includes(error.code)) count.tooLate++;
    else throw error;
    return null;
  }
}

const late = [
  'already_returned',
  'already_reviewed',
  'already_withdrawn',
  'own_withdrawal',
  'change_kind_missing',
];

async function judge(db: Database, owner: postgres.Sql, reader: Context, field: Field) {
  const lost: string[] = [];
  for (const [claimId, words] of field.kept) {
    const claim = await findClaim(reader, claimId).catch((error: unknown) => {
      if (error instanceof NotFound) return null;
      throw error;
    });
    const stands = String(claim?.draftFields?.fields.statement ?? claim?.revisions[0]?.statement ?? '').split(
      ' ',
    );
    lost.push(...words.filter((word) => stands.filter((one) => one === word).length !== 1));
  }
  const [stale] = await owner<{ count: number }[]>`
    select count(*)::int as count from (
      select claim_id, revision_id, journal_line from reviews union all select claim_id, revision_id, journal_line from returns
    ) decision
    join journal signed on signed.id = decision.journal_line
    join claim_revisions decided on decided.id = decision.revision_id
    where decided.number <> (
      select max(r.number) from claim_revisions r join journal j on j.id = r.journal_line
      where r.claim_id = decision.claim_id and j.position < signed.position
    )`;
  const [versions] = await owner<{ count: number }[]>`
    select count(*)::int as count from public_versions where kind = 'claim'`;
  return {
    lost,
    stale: stale?.count ?? 0,
    unaccounted: (versions?.count ?? 0) - field.count.published,
    broken: (await verify(db)).found.length,
  };
}

function oneOf<T>(list: readonly T[]): T {
  return list[randomInt(list.length)] as T;
}

/** Letters only: a numeral in a statement would have to belong to a figure. */
function letters(count: number): string {
  return Array.from({ length: count }, () => String.fromCharCode(97 + randomInt(26))).join('');
}
