import type { FormAction } from '@/components/desk/form/form-state';
import { when } from '@/components/desk/when';
import { deskText } from '@/messages/desk';
import type { RedactionLine } from '@/newsroom/redaction/find';
import { AnswerForm } from './answer-form';

const text = deskText.redactions;

/** What was asked and how it was answered, the latest first; what waits with the form that answers it. */
export function RedactionLines({
  lines,
  me,
  answer,
}: {
  lines: readonly RedactionLine[];
  me: string;
  /** Null for who may not answer. */
  answer: FormAction | null;
}) {
  if (lines.length === 0) return <p className="desk-meta">{text.none}</p>;
  return (
    <ol className="desk-lines">
      {lines.map((line) => (
        <li key={line.id} id={`redaction-${line.id}`} className="grid gap-2">
          <p className="desk-meta flex flex-wrap gap-x-4">
            <span>{text.things[line.subjectKind]}</span>
            <span>{line.situation.title}</span>
            <span>{text.grounds[line.ground]}</span>
            <span>{text.askedBy(line.by, when(line.at, line.situation.timeZone))}</span>
          </p>
          <p className="font-serif text-[1.0625rem] leading-snug">
            <a href={addressOf(line)}>{line.subject ?? text.unnamed}</a>
          </p>
          <p>{line.reason}</p>
          <p className="desk-hint">{answerWords(line)}</p>
          {line.answer === null && answer && (
            <AnswerForm redactionId={line.id} isOwn={line.byId === me} action={answer} />
          )}
        </li>
      ))}
    </ol>
  );
}

function answerWords({ answer, situation }: RedactionLine): string {
  if (!answer) return text.waits;
  const told = text.answers[answer.answer](answer.by, when(answer.at, situation.timeZone));
  return [told, answer.reason].filter(Boolean).join(' ');
}

function addressOf({ subjectKind, subjectId, subject, situation }: RedactionLine): string {
  switch (subjectKind) {
    case 'claim':
      return `/desk/claims/${subjectId}`;
    case 'event':
      return `/desk/events/${subjectId}`;
    case 'report':
      return `/desk/reports/${subjectId}`;
    case 'takeaway':
      // The desk calls a takeaway by its day.
      return `/desk/takeaways/${situation.slug}/${subject ?? ''}`;
  }
}
