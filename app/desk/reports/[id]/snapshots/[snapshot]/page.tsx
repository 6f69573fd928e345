import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { deskContext } from '@/app/_server/context';
import { idOrNotFound, orNotFound } from '@/app/_server/or-not-found';
import { Link } from '@/components/desk/link';
import { LeftOut } from '@/components/desk/report/left-out';
import { NotesList } from '@/components/desk/report/notes-list';
import { ReportHead } from '@/components/desk/report/report-head';
import { ReportText } from '@/components/desk/report/report-text';
import { Snapshots } from '@/components/desk/report/snapshots';
import { spanFrom } from '@/components/desk/report/span';
import { TakenClaims } from '@/components/desk/report/taken-claims';
import { deskText } from '@/messages/desk';
import { findReport } from '@/newsroom/reports/find';

const text = deskText.reports;
type Props = {
  params: Promise<{ id: string; snapshot: string }>;
  searchParams: Promise<{ start?: string; end?: string }>;
};

export const metadata: Metadata = { title: text.olderTitle };

/** A snapshot to read, with the passages that were cited from it; the latest is read on the report's own page. */
export default async function SnapshotPage({ params, searchParams }: Props) {
  const { id, snapshot } = await params;
  const report = await orNotFound(findReport(await deskContext(), idOrNotFound(id), idOrNotFound(snapshot)));
  const asked = await searchParams;
  const current = spanFrom(asked, report.snapshot.text.length);
  if (report.snapshots[0]?.id === report.snapshot.id)
    redirect(
      current
        ? `/desk/reports/${report.id}?start=${current.start}&end=${current.end}`
        : `/desk/reports/${report.id}`,
    );
  return (
    <main id="content">
      <ReportHead report={report} />
      <p className="desk-told mx-4 mt-5 sm:mx-6">
        <b>{text.olderTitle}.</b> {text.olderHint}{' '}
        <Link href={`/desk/reports/${report.id}`}>{text.back}</Link>
      </p>
      <div className="mt-5 lg:grid lg:grid-cols-[minmax(0,1fr)_27rem]">
        <div className="border-t border-rule bg-sheet px-4 pt-6 pb-24 sm:px-10 lg:border-r">
          <ReportText report={report} current={current} />
        </div>
        <aside className="grid content-start gap-8 border-rule px-4 pt-6 pb-24 sm:px-6 lg:border-t">
          <section>
            <h2 className="mb-2">{text.citedHere}</h2>
            <TakenClaims report={report} none={text.noneCited} />
          </section>
          <section>
            <h2 className="mb-2">{text.notes}</h2>
            <NotesList notes={report.notes} />
          </section>
          {report.excluded.length > 0 && (
            <section>
              <h2 className="mb-2">{text.excluded}</h2>
              <LeftOut report={report} />
            </section>
          )}
          <section id="snapshots">
            <h2 className="mb-2">{text.snapshots}</h2>
            <Snapshots report={report} />
          </section>
        </aside>
      </div>
    </main>
  );
}
