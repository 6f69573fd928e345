import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { publicVersions } from '@/db/schema/publication';
import { takeawaySentences } from '@/db/schema/takeaways';
import { RuleBroken } from '@/newsroom/errors';
import { published } from '@/newsroom/timeline/latest';
import type { ClaimVersion, TakeawayVersion } from '@/newsroom/timeline/version';

export type Sentence = { words: string; claims: string[] };

/** The sentences of a revision, in order. */
export async function readSentences(db: Database | Transaction, revisionId: string): Promise<Sentence[]> {
  const rows = await db
    .select()
    .from(takeawaySentences)
    .where(eq(takeawaySentences.revisionId, revisionId))
    .orderBy(asc(takeawaySentences.position));
  return rows.map((row) => ({ words: row.words ?? '', claims: row.claimIds }));
}

/**
 * The sentences with the stamp of what their author saw of each claim.
 *
 * @param seenAt when they were written.
 * @throws RuleBroken claim_not_to_rest_on for a claim that is not public in this situation now, or withdrawn.
 */
export async function groundedSentences(
  db: Database | Transaction,
  situationId: string,
  sentences: readonly Sentence[],
  seenAt: Date,
): Promise<TakeawayVersion['sentences']> {
  const ids = [...new Set(sentences.flatMap((sentence) => sentence.claims))];
  const versions = ids.length
    ? await db
        .select()
        .from(publicVersions)
        .where(
          and(
            eq(publicVersions.situationId, situationId),
            eq(publicVersions.kind, 'claim'),
            inArray(publicVersions.subjectId, ids),
          ),
        )
        .orderBy(asc(publicVersions.publishedAt))
    : [];
  const stampOf = (claimId: string, path: string): string => {
    const own = versions.filter((version) => version.subjectId === claimId);
    const now = own.at(-1);
    if (!now?.payload || published<ClaimVersion>(now).standing === 'withdrawn')
      throw new RuleBroken('claim_not_to_rest_on', path);
    // The clock that stamps publications may run a little before the one by which the author wrote.
    const seen = own.filter(({ publishedAt }) => publishedAt <= seenAt).at(-1) ?? own[0] ?? now;
    return seen.publishedAt.toISOString();
  };
  return sentences.map(({ words, claims }, i) => ({
    words,
    claims: claims.map((claimId) => ({ claimId, publishedAt: stampOf(claimId, `sentences[${i}].claims`) })),
  }));
}
