import { Link } from '@/components/desk/link';
import { when } from '@/components/desk/when';
import { deskText } from '@/messages/desk';
import type { ReportInFull } from '@/newsroom/reports/find';

const text = deskText.reports;

/** Every captured text of a report, the latest first. */
export function Snapshots({ report }: { report: ReportInFull }) {
  const [latest] = report.snapshots;
  return (
    <ul className="desk-lines text-sm">
      {report.snapshots.map(({ id, at, by, method, length, sha256, claims, hasOriginal }) => (
        <li key={id}>
          <p>
            {id === report.snapshot.id ? (
              <b className="font-semibold">{when(at, report.situation.timeZone)}</b>
            ) : (
              <Link href={`/desk/reports/${report.id}/snapshots/${id}`}>
                {when(at, report.situation.timeZone)}
              </Link>
            )}
            {id === latest?.id && report.snapshots.length > 1 && `, ${text.latest}`}
            {id !== latest?.id && (
              <>
                {', '}
                <Link href={`/desk/reports/${report.id}/snapshots/${id}/changes`}>{text.changes.link}</Link>
              </>
            )}
          </p>
          <p className="desk-meta">
            {[by, text.method[method], text.length(length), text.cites(claims)].filter(Boolean).join(', ')}
          </p>
          {hasOriginal && (
            <p>
              <Link href={`/desk/reports/${report.id}/snapshots/${id}/original`}>{text.original}</Link>
            </p>
          )}
          <p className="desk-meta [overflow-wrap:anywhere]">
            {text.sha} <code className="font-mono text-[0.75rem]">{sha256}</code>
          </p>
        </li>
      ))}
    </ul>
  );
}
