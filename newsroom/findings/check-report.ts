import { and, eq } from 'drizzle-orm';
import { pageChecks } from '@/db/schema/capture';
import { reportFindings } from '@/db/vocabulary';
import type { Context } from '@/newsroom/context';
import { findReport } from '@/newsroom/reports/find';
import { readingOf } from '@/newsroom/workbench/reading';
import { knownOf } from '@/newsroom/workbench/workbench';
import { type Kept, keepFindings } from './keep';
import type { ReadReport } from './report/read-report';
import { reportRules } from './report/rules';

/**
 * Checks the latest snapshot of a report. A text that is too long to be read for suggestions is checked for what needs none.
 *
 * @throws NotFound. NotAllowed.
 */
export async function checkReport(ctx: Context, reportId: string): Promise<Kept> {
  const report = await findReport(ctx, reportId);
  const { snapshot, situation } = report;
  const { facts } = await knownOf(ctx, report);
  const read = {
    ...{
      text: snapshot.text,
      title: report.title,
      author: report.authorName,
      publisher: report.publisherName,
    },
    ...{ url: report.url, publishedOn: report.publishedOn, excluded: report.excluded },
    notes: report.notes.map(({ number, body, url, markers }) => ({ number, body, url, markers })),
    claims: readingOf(snapshot, facts)?.suggestions ?? [],
    page: await pageOf(ctx, reportId, snapshot.id, report.capturedAt),
  };
  const noticed = reportRules.flatMap((rule) => rule(read));
  const looked = { situationId: situation.id, rules: reportFindings, about: [reportId] };
  return keepFindings(
    ctx,
    looked,
    noticed.map((one) => ({
      ...one,
      ...({ subjectKind: 'report', subjectId: reportId, alsoAbout: [], snapshotId: snapshot.id } as const),
    })),
  );
}

/** How the page was found, compared with this snapshot; a look that compared an older one tells nothing of it. */
async function pageOf(
  ctx: Context,
  reportId: string,
  snapshotId: string,
  capturedAt: Date,
): Promise<ReadReport['page']> {
  const [check] = await ctx.db
    .select({ state: pageChecks.state, detail: pageChecks.detail, failures: pageChecks.failures })
    .from(pageChecks)
    .where(and(eq(pageChecks.reportId, reportId), eq(pageChecks.snapshotId, snapshotId)));
  return check ? { ...check, capturedAt: capturedAt.toISOString() } : null;
}
