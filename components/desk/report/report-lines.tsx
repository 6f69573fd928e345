import { Link } from '@/components/desk/link';
import { when } from '@/components/desk/when';
import { deskText } from '@/messages/desk';
import { shortDay } from '@/messages/english';
import type { ReportAtWork } from '@/newsroom/reports/list';

const text = deskText.reports;

/** Reports in a list: what each is, and how far one has come with it. */
export function ReportLines({ reports }: { reports: readonly ReportAtWork[] }) {
  return (
    <ul className="desk-lines [&>li:first-child]:border-t-0 [&>li:first-child]:pt-0">
      {reports.map((report) => (
        <li key={report.id} className="grid gap-x-8 gap-y-1 sm:grid-cols-[minmax(0,1fr)_13rem]">
          <div>
            <Link href={`/desk/reports/${report.id}`} className="font-serif text-[1.0625rem] font-semibold">
              {report.title ?? text.untitled}
            </Link>
            <p className="desk-meta flex flex-wrap gap-x-4">
              <span>{report.publisherName ?? text.noPublisher}</span>
              <span>{report.publishedOn ? text.published(shortDay(report.publishedOn)) : text.noDate}</span>
              <span>
                {text.captured(when(report.capturedAt, report.situation.timeZone), report.capturedBy)}
              </span>
              <span>{report.situation.title}</span>
            </p>
          </div>
          <Progress report={report} />
        </li>
      ))}
    </ul>
  );
}

function Progress({ report }: { report: ReportAtWork }) {
  const { claims, excludedShare, snapshots, finishedAt, assigned } = report;
  const facts = [
    text.entered(claims),
    excludedShare > 0 && text.share(excludedShare),
    snapshots > 1 && text.times(snapshots),
    assigned && text.with(assigned.name),
  ].filter((fact) => typeof fact === 'string');
  return (
    <p className="desk-meta flex flex-wrap content-start gap-x-4">
      {finishedAt && <b className="font-semibold text-ink">{text.finished}</b>}
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  );
}
