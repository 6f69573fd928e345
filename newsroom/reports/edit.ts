import { reports } from '@/db/schema/reports';
import type { Context } from '@/newsroom/context';
import { Conflict } from '@/newsroom/errors';
import { type Change, change } from '@/newsroom/journal';
import { must } from '@/newsroom/policy';
import { sourcesNow } from '@/newsroom/sources/now';
import { resolveSources, theSource } from '@/newsroom/sources/resolve';
import { lockReport } from './lock';
import { editReportInput } from './report';

/**
 * Changes what the desk knows of a report: what it calls itself, who issued and wrote it, where and when. Its text stays. Claims
 * that are public keep what was reviewed with them until their next review.
 *
 * @throws RuleBroken unknown_source, ambiguous_source at 'publisher' or 'author'. Conflict. NotFound. NotAllowed. ZodError.
 */
export async function editReport(ctx: Context, input: unknown): Promise<{ reportId: string }> {
  must(ctx.actor, 'edit a report');
  const { reportId, seen, publisher, author, ...typed } = editReportInput.parse(input);
  return change(ctx, { action: 'edit report', subjectKind: 'report', subjectId: reportId }, async (c) => {
    const report = await lockReport(c, reportId);
    if (report.journalLine !== seen) throw new Conflict('report');
    await c.update(reports, reportId, {
      ...typed,
      publisherId: await sourceNamed(c, publisher, 'publisher', report.publisherId),
      authorId: await sourceNamed(c, author, 'author', report.authorId),
    });
    return { reportId };
  });
}

/** The source of that name. One that was merged stays named where its survivor is meant, so that the merge can be undone. */
async function sourceNamed(
  c: Change,
  name: string | null,
  path: string,
  before: string | null,
): Promise<string | null> {
  if (name === null) return null;
  const { id } = theSource(await resolveSources(c.tx, [name]), name, path);
  const standsFor = before && (await sourcesNow(c.tx, [before])).get(before)?.sourceId;
  return standsFor === id ? before : id;
}
