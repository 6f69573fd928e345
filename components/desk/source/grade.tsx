import { gradeChoices } from '@/components/desk/choices';
import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden, SelectField, TextArea } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Seen } from '@/components/desk/form/seen';
import { Submit } from '@/components/desk/form/submit';
import { deskText } from '@/messages/desk';
import { shortDay } from '@/messages/english';
import type { GradeLine } from '@/newsroom/sources/source-page';

const text = deskText.sources;

/** The grade that holds, with what it rests on, and those before it. */
export function Grades({ grades }: { grades: readonly GradeLine[] }) {
  const [held, ...earlier] = grades;
  if (!held) return <p className="desk-meta">{text.noGrade}</p>;
  return (
    <>
      <Grade {...held} />
      {earlier.length > 0 && (
        <details className="mt-2">
          <summary className="desk-button-quiet">
            {text.gradeHistory} ({earlier.length})
          </summary>
          <ol className="desk-lines mt-1">
            {earlier.map((line) => (
              <li key={line.id}>
                <Grade {...line} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

function Grade({ grade, reason, by, at }: GradeLine) {
  return (
    <div className="grid grid-cols-[1.75rem_1fr] text-sm">
      <b className="font-semibold">{grade}</b>
      <p className="min-w-0 [overflow-wrap:anywhere]">
        {reason}{' '}
        <span className="desk-meta block">{text.gradedBy(by, shortDay(at.toISOString().slice(0, 10)))}</span>
      </p>
    </div>
  );
}

/** Records a new grade; `graded` is the address's word for the one just recorded, so that the form begins empty again. */
export function GradeForm({
  sourceId,
  held,
  action,
  graded,
  gone,
}: {
  sourceId: string;
  held: GradeLine | undefined;
  action: FormAction;
  graded?: string;
  /** The source is another one by now. */
  gone: boolean;
}) {
  return (
    <DeskForm
      key={graded}
      gone={gone && ['reason']}
      id="grade"
      action={action}
      defaults={{ sourceId }}
      className="mt-4 grid gap-3"
    >
      <Hidden name="sourceId" />
      <Seen name="seenRecordId" line={held?.id ?? ''} />
      <SelectField
        name="grade"
        label={text.gradeNew}
        hint={text.gradeHint}
        open={deskText.form.choose}
        choices={gradeChoices}
      />
      <TextArea name="reason" label={text.gradeReason} rows={2} />
      <div>
        <Submit className="desk-button-second">{text.gradeSubmit}</Submit>
      </div>
    </DeskForm>
  );
}
