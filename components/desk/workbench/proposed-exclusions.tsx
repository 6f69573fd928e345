import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Submit } from '@/components/desk/form/submit';
import { deskText } from '@/messages/desk';
import { shortened } from '@/messages/english';
import type { Exclusion } from '@/newsroom/extraction/exclusions';
import type { ReportInFull } from '@/newsroom/reports/find';

const text = deskText.workbench;

/** Stretches that are no part of the report, each to be left out by one button. */
export function ProposedExclusions({
  report,
  exclusions,
  action,
}: {
  report: ReportInFull;
  exclusions: readonly Exclusion[];
  action: FormAction;
}) {
  if (exclusions.length === 0) return null;
  return (
    <section className="mt-4">
      <h3 className="mb-1">{text.proposed}</h3>
      <ul className="desk-lines text-sm">
        {exclusions.slice(0, 60).map(({ start, end, reason }) => (
          <li key={start}>
            <p>{text.reasons[reason]}</p>
            <p className="desk-meta">
              <a href={`?start=${start}&end=${end}#here`}>
                “{shortened(report.snapshot.text.slice(start, end), 90)}”
              </a>
            </p>
            <DeskForm
              id={`propose-${start}-${end}`}
              action={action}
              defaults={{
                ...{ snapshotId: report.snapshot.id, reportId: report.id, from: '', to: '' },
                ...{ start: String(start), end: String(end), reason: text.reasons[reason] },
              }}
            >
              {['snapshotId', 'reportId', 'from', 'to', 'start', 'end', 'reason'].map((name) => (
                <Hidden key={name} name={name} />
              ))}
              <Submit className="desk-button-quiet">{deskText.reports.excludeButton}</Submit>
            </DeskForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
