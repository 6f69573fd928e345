import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Seen } from '@/components/desk/form/seen';
import { Submit } from '@/components/desk/form/submit';
import { when } from '@/components/desk/when';
import { deskText } from '@/messages/desk';
import type { ReportInFull } from '@/newsroom/reports/find';

const text = deskText.reports;

/** Whether somebody holds that nothing is left to enter, and the way there and back. */
export function Finish({
  report,
  finish,
  reopen,
}: {
  report: ReportInFull;
  finish: FormAction;
  reopen: FormAction;
}) {
  const { id, finished, snapshot, situation } = report;
  return (
    <section id="finish">
      {finished ? (
        <>
          <p className="mb-2 text-sm">
            {text.finishedBy(finished.by, when(finished.at, situation.timeZone))}
          </p>
          <DeskForm id="reopen-report" action={reopen} defaults={{ reportId: id }}>
            <Hidden name="reportId" />
            <Submit className="desk-button-small">{text.reopen}</Submit>
          </DeskForm>
        </>
      ) : (
        <DeskForm id="finish-report" action={finish} defaults={{ reportId: id }}>
          <Hidden name="reportId" />
          <Seen name="snapshotId" line={snapshot.id} />
          <Submit className="desk-button-small">{text.finish}</Submit>
          <span className="desk-meta ml-3">{text.finishHint}</span>
        </DeskForm>
      )}
    </section>
  );
}
