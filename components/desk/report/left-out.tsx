import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden, TextField } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Submit } from '@/components/desk/form/submit';
import { when } from '@/components/desk/when';
import { deskText } from '@/messages/desk';
import { shortened } from '@/messages/english';
import type { ReportInFull } from '@/newsroom/reports/find';

const text = deskText.reports;

/** What is left out of the report, and the way back where one is given. */
export function LeftOut({ report, lift }: { report: ReportInFull; lift?: FormAction }) {
  return (
    <ul className="desk-lines">
      {report.excluded.map(({ id, start, end, reason, by, at }) => (
        <li key={id}>
          <p>{reason}</p>
          <p className="desk-meta">
            <a href={`?start=${start}&end=${end}#here`}>
              “{shortened(report.snapshot.text.slice(start, end), 70)}”
            </a>
            , {text.leftOutBy(by, when(at, report.situation.timeZone))}
          </p>
          {lift && (
            <DeskForm id={`lift-${id}`} action={lift} defaults={{ rangeId: id, reportId: report.id }}>
              <Hidden name="rangeId" />
              <Hidden name="reportId" />
              <Submit className="desk-button-quiet">{text.lift}</Submit>
            </DeskForm>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Leaves out what is selected, or from its first words to its last. */
export function LeaveOutForm({
  report,
  selected,
  action,
}: {
  report: ReportInFull;
  selected: { start: number; end: number } | null;
  action: FormAction;
}) {
  const defaults = {
    snapshotId: report.snapshot.id,
    reportId: report.id,
    start: selected?.start,
    end: selected?.end,
  };
  return (
    <DeskForm
      key={`${selected?.start}-${selected?.end}`}
      id="leave-out"
      action={action}
      defaults={defaults}
      className="grid gap-3"
    >
      <Hidden name="snapshotId" />
      <Hidden name="reportId" />
      {selected ? (
        <>
          <Hidden name="start" />
          <Hidden name="end" />
          <p className="text-sm">
            {text.selected(selected.end - selected.start)}:{' '}
            <q className="font-serif">
              {shortened(report.snapshot.text.slice(selected.start, selected.end), 160)}
            </q>
          </p>
        </>
      ) : (
        <>
          <TextField name="from" label={text.from} hint={text.fromHint} />
          <TextField name="to" label={text.to} hint={text.toHint} />
        </>
      )}
      <TextField name="reason" label={text.reason} autoFocus={selected !== null} />
      <div>
        <Submit className="desk-button-second">{text.excludeButton}</Submit>
      </div>
    </DeskForm>
  );
}
