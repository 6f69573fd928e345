import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { deskText } from '@/messages/desk';
import type { Span } from '@/newsroom/workbench/states';

const text = deskText.workbench;

export function RefuseForm({
  span,
  report,
  action,
  refuse,
}: {
  span: Span;
  report: { id: string; snapshotId: string };
  action: FormAction;
  refuse: () => void;
}) {
  return (
    <DeskForm
      id="refuse"
      action={action}
      defaults={{ snapshotId: report.snapshotId, reportId: report.id, start: span.start, end: span.end }}
    >
      {['snapshotId', 'reportId', 'start', 'end'].map((name) => (
        <Hidden key={name} name={name} />
      ))}
      <button
        type="submit"
        className="desk-button-second"
        onClick={(event) => {
          event.preventDefault();
          refuse();
        }}
      >
        {text.refuse}{' '}
        <span aria-hidden="true" className="desk-key">
          X
        </span>
      </button>
    </DeskForm>
  );
}
