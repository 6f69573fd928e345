import type { ReactNode } from 'react';
import type { ReportInFull } from '@/newsroom/reports/find';
import { type Segment, segmentsOf } from './segments';

export const textId = 'report-text';

/**
 * The snapshot's text, with what is cited, left out and referred to marked in it. Nothing is added to it: a selection's
 * offsets on the page are offsets in the snapshot.
 */
export function ReportText({
  report,
  current,
}: {
  report: ReportInFull;
  current: { start: number; end: number } | null;
}) {
  const segments = segmentsOf(report.snapshot.text, { ...report, current });
  return (
    <div id={textId} className="desk-text" lang={report.language}>
      {segments.map((segment) => (
        <Part key={segment.start} {...segment} />
      ))}
    </div>
  );
}

function Part({ text, cited, current, opens, excluded, note }: Segment): ReactNode {
  const words = note ? (
    <a id={note.first ? `marker-${note.number}` : undefined} href={`#note-${note.number}`} className="note">
      {text}
    </a>
  ) : (
    text
  );
  if (excluded !== null) return <del title={excluded}>{words}</del>;
  if (current)
    return (
      <mark className="current" id={opens ? 'here' : undefined}>
        {words}
      </mark>
    );
  return cited ? <mark>{words}</mark> : words;
}
