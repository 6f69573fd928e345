import { asc, desc, eq, inArray, like } from 'drizzle-orm';
import { originals } from '@/db/schema/capture';
import { claimRevisions, claims, drafts } from '@/db/schema/claims';
import { comments } from '@/db/schema/desk';
import { citations, figures } from '@/db/schema/evidence';
import { journal } from '@/db/schema/journal';
import { publicVersions } from '@/db/schema/publication';
import { notes, passages, reports, snapshots } from '@/db/schema/reports';
import { endOpenEmbargo } from '@/newsroom/claims/embargo';
import type { Change } from '@/newsroom/journal';
import type { ClaimVersion } from '@/newsroom/timeline/version';
import { ofFindings } from './of-findings';
import type { Rows } from './rows';

/** A claim whose readers see words of the report now: it is shown to them again without these. */
export type Quoting = { claimId: string; revisionId: string; reviewId: string; shown: ClaimVersion };

/**
 * Everything that holds words of a report: its texts, what was anchored in them and typed from them. The forms of claims that quote it
 * go with the quotes; drafts that quote it are deleted.
 *
 * @returns the claims that quote it in public now.
 */
export async function ofReport(c: Change, rows: Rows, reportId: string): Promise<Quoting[]> {
  await c.tx.select({ id: reports.id }).from(reports).where(eq(reports.id, reportId)).for('update');
  const snapshotIds = await rows.add(snapshots, eq(snapshots.reportId, reportId));
  await rows.add(originals, inArray(originals.snapshotId, snapshotIds));
  const passageIds = await rows.add(passages, inArray(passages.snapshotId, snapshotIds));
  await forgetNotes(c, rows, snapshotIds);
  await rows.add(comments, eq(comments.subjectId, reportId));
  await ofFindings(c, rows, { about: [reportId], snapshotIds });
  await c.tx.delete(drafts).where(like(drafts.fields, `%${reportId}%`));
  const citing = await c.tx
    .select({ id: citations.id, revisionId: citations.revisionId, claimId: claimRevisions.claimId })
    .from(citations)
    .innerJoin(claimRevisions, eq(claimRevisions.id, citations.revisionId))
    .where(inArray(citations.passageId, passageIds));
  const citationIds = citing.map(({ id }) => id);
  await rows.addThese(citations, citationIds);
  await rows.add(figures, inArray(figures.citationId, citationIds));
  await rows.addThese(
    claimRevisions,
    citing.map(({ revisionId }) => revisionId),
  );
  return ofClaimsThatQuote(c, rows, reportId, [...new Set(citing.map(({ claimId }) => claimId))]);
}

/** Bodies and addresses of notes are no sealed words: they are taken out here, with what journal lines repeat of them. */
async function forgetNotes(c: Change, rows: Rows, snapshotIds: readonly string[]): Promise<void> {
  const known = await c.tx
    .select({ id: notes.id, body: notes.body, url: notes.url })
    .from(notes)
    .where(inArray(notes.snapshotId, [...snapshotIds]));
  for (const { id, body, url } of known)
    if (body !== null || url !== null) await c.forget(notes, id, { body: null, url: null });
  const ids = new Set(known.map(({ id }) => id));
  const lines = await c.tx
    .select({ id: journal.id, rows: journal.rows })
    .from(journal)
    .where(like(journal.rows, '%["notes","%'));
  const told = lines.filter((line) =>
    (JSON.parse(line.rows) as [string, string][]).some(([table, id]) => table === 'notes' && ids.has(id)),
  );
  await rows.addThese(
    journal,
    told.map(({ id }) => id),
  );
}

async function ofClaimsThatQuote(
  c: Change,
  rows: Rows,
  reportId: string,
  claimIds: readonly string[],
): Promise<Quoting[]> {
  // In one order, so that nobody waits in a circle.
  for (const id of [...claimIds].sort()) {
    await c.tx.select({ id: claims.id }).from(claims).where(eq(claims.id, id)).for('update');
    await endOpenEmbargo(c, id, 'stopped');
  }
  const versions = await c.tx
    .select()
    .from(publicVersions)
    .where(inArray(publicVersions.subjectId, [...claimIds]))
    .orderBy(asc(publicVersions.subjectId), desc(publicVersions.publishedAt));
  const latest = new Set<string>();
  const emptied: string[] = [];
  const quoting: Quoting[] = [];
  for (const { id, subjectId, payload, revisionId, reviewId } of versions) {
    const isLatest = !latest.has(subjectId);
    latest.add(subjectId);
    const shown = payload === null ? null : (JSON.parse(payload) as ClaimVersion);
    if (!shown?.citations.some(({ report }) => report.id === reportId)) continue;
    emptied.push(id);
    if (isLatest && revisionId && reviewId) quoting.push({ claimId: subjectId, revisionId, reviewId, shown });
  }
  await rows.addThese(publicVersions, emptied);
  return quoting;
}
