import type { ReactNode } from 'react';
import { when } from '@/components/desk/when';
import { deskText } from '@/messages/desk';
import { shortDay } from '@/messages/english';
import type { ReportInFull } from '@/newsroom/reports/find';

const text = deskText.reports;

/** What the report calls itself, whence it comes, and how its text was captured. */
export function ReportHead({ report, actions }: { report: ReportInFull; actions?: ReactNode }) {
  const { snapshot } = report;
  return (
    <header className="border-b border-rule-2 bg-sheet px-4 py-4 sm:px-6">
      <p className="desk-meta flex flex-wrap gap-x-4">
        <span>{report.publisherName ?? text.noPublisher}</span>
        {report.authorName && <span>{report.authorName}</span>}
        <span>{report.publishedOn ? text.published(shortDay(report.publishedOn)) : text.noDate}</span>
        <span>
          {text.captured(when(report.capturedAt, report.situation.timeZone), report.capturedBy)},{' '}
          {text.method[snapshot.method]}
        </span>
        <span>{text.length(snapshot.length)}</span>
        <a href="#snapshots">{text.snapshot(snapshot.sha256)}</a>
        {report.url && (
          <a href={report.url} rel="noreferrer">
            {new URL(report.url).host}
          </a>
        )}
      </p>
      <div className="mt-1 flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <h1>{report.title ?? text.untitled}</h1>
        {actions && <div className="flex flex-wrap gap-2.5">{actions}</div>}
      </div>
    </header>
  );
}
