import { z } from 'zod';
import { changeKinds } from '@/db/vocabulary';
import { claimIdOf } from '@/newsroom/claims/claim';
import { calendarDay, optionalId, optionalLine, optionalOneOf, prose } from '@/newsroom/text';
import type { ClaimVersion, Published, TakeawayVersion } from '@/newsroom/timeline/version';

/** The claims that a sentence names: ids or pasted addresses, in one field or in several. */
const claimIds = z.preprocess(
  (value) =>
    [value]
      .flat()
      .flatMap((typed) => (typeof typed === 'string' ? typed.split(/[\s,;]+/) : []))
      .filter(Boolean)
      .map(claimIdOf),
  z
    .array(z.uuid({ error: 'Choose claims of the day, or paste the address of one.' }).toLowerCase())
    .min(1, { error: 'Say on which claims this sentence rests.' })
    .max(20, { error: 'At most 20 claims for one sentence.' })
    .transform((ids) => [...new Set(ids)]),
);

export const sentenceInput = z.object({
  words: prose(600)
    .transform((words) => words.replace(/\s+/g, ' '))
    .pipe(z.string().min(1, { error: 'Write the sentence, or remove it.' })),
  claims: claimIds,
});

export const takeawayInput = z.object({
  situationId: z.uuid(),
  day: calendarDay,
  sentences: z
    .array(sentenceInput)
    .min(1, { error: 'Write at least one sentence.' })
    .max(12, { error: 'At most twelve sentences: it is the day’s lede.' }),
  /** The revision from which the form began; empty where there was none. */
  baseRevisionId: optionalId,
  /** How it changes what readers see; only where it is public. */
  changeKind: optionalOneOf(changeKinds),
  changeReason: optionalLine(1000),
  foundBy: optionalLine(200),
});
export type TakeawayInput = z.output<typeof takeawayInput>;

export const takeawayWithdrawal = z.object({
  takeawayId: z.uuid(),
  publicVersionId: z.uuid({ error: 'Open the takeaway again; it has changed.' }),
  reason: prose(2000).pipe(z.string().min(1, { error: 'Give the reason that readers will see.' })),
  foundBy: optionalLine(200),
});

/** A takeaway as running text. */
export function textOf(sentences: readonly { words: string | null }[]): string {
  return sentences.map(({ words }) => words ?? '').join(' ');
}

/** Why a takeaway no longer stands on what it stood on. */
export type Flag = {
  claimId: string;
  /** `removed`: its words are gone by a redaction. */
  what: 'withdrawn' | 'changed' | 'removed';
  /** What it says now; empty where its words are gone. */
  statement: string;
  /** Since when; where its words are gone, since when the author saw them. */
  at: string;
};

/**
 * What has become of the claims on which a takeaway rests, since its author saw them; the first mention of each.
 *
 * @param claims what readers see of them now, by id. Each was public when the takeaway was written: one that is missing here lost its
 *   words.
 */
export function flagsOf(
  { sentences }: Pick<TakeawayVersion, 'sentences'>,
  claims: ReadonlyMap<string, Published<ClaimVersion>>,
): Flag[] {
  const flags = new Map<string, Flag>();
  for (const { claimId, publishedAt } of sentences.flatMap((sentence) => sentence.claims)) {
    const now = claims.get(claimId);
    if (flags.has(claimId)) continue;
    if (!now) flags.set(claimId, { claimId, what: 'removed', statement: '', at: publishedAt });
    if (!now || now.publishedAt <= publishedAt) continue;
    const what = now.standing === 'withdrawn' ? 'withdrawn' : 'changed';
    flags.set(claimId, { claimId, what, statement: now.statement, at: now.publishedAt });
  }
  return [...flags.values()];
}
