import type { Metadata } from 'next';
import Link from 'next/link';
import { deskContext } from '@/app/_server/context';
import { DeskPage } from '@/components/desk/page';
import { when } from '@/components/desk/when';
import { deskText } from '@/messages/desk';
import { shortDay } from '@/messages/format';
import { listReports } from '@/newsroom/reports/find';

const text = deskText.reports;
export const metadata: Metadata = { title: text.title };

export default async function ReportsPage() {
  const reports = await listReports(await deskContext());
  return (
    <DeskPage
      title={text.title}
      actions={
        <Link href="/desk/reports/new" className="desk-button">
          {text.capture}
        </Link>
      }
    >
      {reports.length === 0 && <p className="desk-meta">{text.none}</p>}
      <ul className="desk-lines">
        {reports.map((report) => (
          <li key={report.id}>
            <Link href={`/desk/reports/${report.id}`} className="font-serif text-[1.0625rem] font-semibold">
              {report.title ?? text.untitled}
            </Link>
            <p className="desk-meta flex flex-wrap gap-x-4">
              <span>{report.publisherName ?? text.noPublisher}</span>
              <span>{report.publishedOn ? text.published(shortDay(report.publishedOn)) : text.noDate}</span>
              <span>
                {text.captured(when(report.capturedAt, report.situation.timeZone), report.capturedBy)}
              </span>
              <span>{text.claims(report.claims)}</span>
              <span>{report.situation.title}</span>
            </p>
          </li>
        ))}
      </ul>
    </DeskPage>
  );
}
