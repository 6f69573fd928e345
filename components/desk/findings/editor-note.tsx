import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden, TextArea } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Seen } from '@/components/desk/form/seen';
import { Submit } from '@/components/desk/form/submit';
import { deskText } from '@/messages/desk';
import { proposedNote } from '@/messages/editor-note';
import type { FindingLine } from '@/newsroom/findings/find';
import type { EditorNoteLine } from '@/newsroom/findings/notes-of';

const text = deskText.findings.note;

type Props = {
  finding: FindingLine;
  claimId: string;
  /** What readers see of the claim; null where they see nothing of it, or not any more. */
  publicVersionId: string | null;
  /** The note that was made of this finding. */
  note: EditorNoteLine | undefined;
  write: FormAction;
  takeBack: FormAction;
};

/** What readers are told of a finding that holds: the form that tells them, then the note and how it is taken back. */
export function EditorNote({ finding, claimId, publicVersionId, note, write, takeBack }: Props) {
  const holds = finding.decided?.decision === 'accepted';
  const seen = <Seen name="publicVersionId" line={publicVersionId ?? ''} />;
  return (
    <>
      {note && (
        <p className="desk-told mt-1">
          <b>{text.told}</b> {note.words} <span className="desk-meta">{note.by}</span>
        </p>
      )}
      {(note || holds) && (
        <details className="mt-1" hidden={publicVersionId === null}>
          <summary className="desk-meta">{note ? text.takeBack : text.write}</summary>
          <DeskForm
            id={`note-${finding.id}`}
            action={write}
            defaults={{ claimId, findingId: finding.id, words: proposedNote(finding.rule, finding.facts) }}
            className="mt-2 grid max-w-[42rem] gap-3"
            gone={(note !== undefined || publicVersionId === null) && ['words']}
          >
            <Hidden name="claimId" />
            <Hidden name="findingId" />
            {seen}
            <TextArea name="words" label={text.words} hint={text.wordsHint} rows={3} />
            <div>
              <Submit className="desk-button-second">{text.publish}</Submit>
            </div>
          </DeskForm>
          {note && (
            <DeskForm
              id={`take-back-${note.id}`}
              action={takeBack}
              defaults={{ noteId: note.id }}
              className="mt-2 grid max-w-[42rem] gap-3"
            >
              <Hidden name="noteId" />
              {seen}
              <TextArea name="reason" label={text.reason} rows={2} />
              <div>
                <Submit className="desk-button-second">{text.takeBackButton}</Submit>
              </div>
            </DeskForm>
          )}
        </details>
      )}
    </>
  );
}
