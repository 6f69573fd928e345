import type { ReactNode } from 'react';
import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden, TextArea } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Seen } from '@/components/desk/form/seen';
import { Submit } from '@/components/desk/form/submit';
import { Link } from '@/components/desk/link';
import { when } from '@/components/desk/when';
import { deskText } from '@/messages/desk';
import type { FindingLine } from '@/newsroom/findings/find';

const text = deskText.findings;

type Props = {
  lines: readonly FindingLine[];
  timeZone: string;
  /** Names of the things, by id, each with the page where it is looked at; on that page itself none are needed. */
  subjects?: ReadonlyMap<string, { name: string; href: string }>;
  /** The page that they stand on; one comes back to it. */
  page: string;
  /** Null where the person may not settle. */
  settle: FormAction | null;
  /** What else can be done with one of them. */
  beside?: (finding: FindingLine) => ReactNode;
};

/**
 * Findings, each with what it is about, where it stands, and the form that settles it. What has just been settled has to stay in the list:
 * an answer to whoever settled it at the same moment belongs to its form.
 */
export function FindingsList({ lines, timeZone, subjects, page, settle, beside }: Props) {
  return (
    <ul className="desk-lines">
      {lines.map((finding) => (
        <li key={finding.id} id={`finding-${finding.id}`}>
          <Subjects finding={finding} subjects={subjects} />
          <p className="max-w-[44rem] [overflow-wrap:anywhere]">
            {text.rules[finding.rule](finding.facts as never)}
          </p>
          <p className="desk-meta flex flex-wrap gap-x-3">
            <span>{when(finding.foundAt, timeZone)}</span>
            {finding.goneAt && <span>{text.gone}</span>}
            <Where finding={finding} />
          </p>
          {finding.decided && (
            <p className="desk-told mt-1">
              {text.decided[finding.decided.decision](finding.decided.by)} {finding.decided.reason}
            </p>
          )}
          {beside?.(finding)}
          {settle && !finding.goneAt && <Settle finding={finding} page={page} action={settle} />}
        </li>
      ))}
    </ul>
  );
}

function Subjects({ finding, subjects }: { finding: FindingLine; subjects: Props['subjects'] }) {
  const named = [finding.subject.id, ...finding.alsoAbout].flatMap((id) => {
    const subject = subjects?.get(id);
    return subject ? [{ id, ...subject }] : [];
  });
  if (named.length === 0) return null;
  return (
    <p className="text-sm">
      {named.map(({ id, name, href }, i) => (
        <span key={id}>
          {i > 0 && ' · '}
          <Link href={href}>{name}</Link>
        </span>
      ))}
    </p>
  );
}

/** Leads to the words in the report's text. */
function Where({ finding: { subject, snapshotId, places } }: { finding: FindingLine }) {
  const [first] = places;
  if (subject.kind !== 'report' || !first || !snapshotId) return null;
  const end = Math.max(first.end, first.start + 1);
  return <a href={`/desk/reports/${subject.id}?start=${first.start}&end=${end}#here`}>{text.where}</a>;
}

function Settle({ finding, page, action }: { finding: FindingLine; page: string; action: FormAction }) {
  return (
    <details className="mt-1">
      <summary className="desk-meta">{finding.decided ? text.settleAgain : text.settle}</summary>
      <DeskForm
        id={`settle-${finding.id}`}
        action={action}
        defaults={{ findingId: finding.id, page }}
        className="mt-2 grid max-w-[42rem] gap-3"
      >
        <Hidden name="findingId" />
        <Hidden name="page" />
        <Seen line={finding.decided?.id ?? ''} />
        <TextArea name="reason" label={text.reason} hint={text.reasonHint} rows={2} />
        <div className="flex flex-wrap gap-3">
          <Submit name="decision" value="accepted" className="desk-button-second">
            {text.accept}
          </Submit>
          <Submit name="decision" value="dismissed" className="desk-button-second">
            {text.dismiss}
          </Submit>
        </div>
      </DeskForm>
    </details>
  );
}
