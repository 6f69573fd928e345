import type { Metadata } from 'next';
import { deskContext } from '@/app/_server/context';
import { Link } from '@/components/desk/link';
import { DeskPage } from '@/components/desk/page';
import { ReportFilters, reportsAddress } from '@/components/desk/report/report-filters';
import { ReportLines } from '@/components/desk/report/report-lines';
import { deskText } from '@/messages/desk';
import { listPublishers, reportFilter, searchReports } from '@/newsroom/reports/list';
import { listSituations } from '@/newsroom/situations/find';

const text = deskText.reports;
export const metadata: Metadata = { title: text.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ReportsPage({ searchParams }: Props) {
  const ctx = await deskContext();
  const address = await searchParams;
  const asked = reportFilter.parse(address);
  const after = typeof address.older === 'string' ? address.older : undefined;
  const [{ reports, older }, situations, publishers] = await Promise.all([
    searchReports(ctx, asked, after),
    listSituations(ctx),
    listPublishers(ctx),
  ]);
  const isNarrowed = Object.values(asked).some(Boolean);
  return (
    <DeskPage
      title={text.title}
      wide
      actions={
        <Link href="/desk/reports/new" className="desk-button">
          {text.capture}
        </Link>
      }
    >
      <ReportFilters
        asked={asked}
        situations={situations.map(({ id, title }) => ({ value: id, label: title }))}
        publishers={publishers.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {reports.length === 0 && <p className="desk-meta">{isNarrowed ? text.noneFound : text.none}</p>}
      <ReportLines reports={reports} />
      {(older || after) && (
        <p className="mt-4 flex flex-wrap gap-x-6">
          {older && <Link href={reportsAddress(asked, { older })}>{text.older}</Link>}
          {after && <Link href={reportsAddress(asked)}>{text.newest}</Link>}
        </p>
      )}
    </DeskPage>
  );
}
