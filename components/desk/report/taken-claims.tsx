import { Link } from '@/components/desk/link';
import { deskText } from '@/messages/desk';
import type { ReportInFull } from '@/newsroom/reports/find';

/** The claims that cite this report, in the order of its text, each with the way to its words. */
export function TakenClaims({
  report,
  none = deskText.reports.claims(0),
}: {
  report: ReportInFull;
  none?: string;
}) {
  if (report.cited.length === 0) return <p className="desk-meta">{none}</p>;
  return (
    <ul className="desk-lines">
      {report.cited.map(({ claimId, start, end, statement }) => (
        <li key={`${claimId} ${start} ${end}`}>
          <Link href={`/desk/claims/${claimId}`} className="font-serif">
            {statement}
          </Link>{' '}
          <a href={`?start=${start}&end=${end}#here`} className="desk-meta">
            {deskText.reports.itsWords}
          </a>
        </li>
      ))}
    </ul>
  );
}
