import type { Metadata } from 'next';
import { deskContext } from '@/app/_server/context';
import { idOrNotFound, orNotFound } from '@/app/_server/or-not-found';
import { Link } from '@/components/desk/link';
import { DeskPage } from '@/components/desk/page';
import { CarriedPassages } from '@/components/desk/report/carried-passages';
import { ChangedText } from '@/components/desk/report/changed-text';
import { when } from '@/components/desk/when';
import { deskText } from '@/messages/desk';
import { findChanges } from '@/newsroom/reports/changes';

const text = deskText.reports.changes;
export const metadata: Metadata = { title: text.title };

/** What changed in a report from one of its snapshots to the next, and which passages still stand. */
export default async function ChangesPage({ params }: { params: Promise<{ id: string; snapshot: string }> }) {
  const { id, snapshot } = await params;
  const ctx = await deskContext();
  const { before, after, lines, passages } = await orNotFound(
    findChanges(ctx, idOrNotFound(id), idOrNotFound(snapshot)),
  );
  const page = `/desk/reports/${before.id}`;
  const { timeZone } = before.situation;
  const pageOf = (one: typeof before) =>
    one.snapshot.id === before.snapshots[0]?.id ? page : `${page}/snapshots/${one.snapshot.id}`;
  return (
    <DeskPage title={text.title} above={<Link href={page}>{before.title ?? deskText.reports.untitled}</Link>}>
      <p className="desk-meta mb-6">
        <Link href={pageOf(before)}>{when(before.capturedAt, timeZone)}</Link> →{' '}
        <Link href={pageOf(after)}>{when(after.capturedAt, timeZone)}</Link>
      </p>
      <section className="mb-8">
        <h2 className="mb-2">{text.passages}</h2>
        <CarriedPassages passages={passages} page={pageOf(after)} />
      </section>
      <section>
        <h2 className="mb-2">{text.text}</h2>
        <ChangedText lines={lines} language={after.language} />
      </section>
    </DeskPage>
  );
}
