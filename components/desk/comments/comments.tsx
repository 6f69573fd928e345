import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden, TextArea } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Submit } from '@/components/desk/form/submit';
import { when } from '@/components/desk/when';
import type { CommentSubject } from '@/db/vocabulary';
import { deskText } from '@/messages/desk';
import type { CommentLine } from '@/newsroom/desk/comment';

const text = deskText.comments;

type Props = {
  subjectKind: CommentSubject;
  subjectId: string;
  /** What was said, the oldest first. */
  lines: readonly CommentLine[];
  action: FormAction;
  /** The page that they stand on; one comes back to it. */
  page: string;
  timeZone: string;
  /** What the page's address says under `commented`: the comment just written, so that the form begins empty again. */
  commented?: string;
};

/** What people of the desk say to each other about a thing, the newest last, and the form to say more. */
export function Comments({ subjectKind, subjectId, lines, action, page, timeZone, commented }: Props) {
  return (
    <section id="comments">
      <h2 className="mb-2">{text.title}</h2>
      {lines.length === 0 ? (
        <p className="desk-meta">{text.none}</p>
      ) : (
        <ol className="desk-lines">
          {lines.map(({ id, by, at, words }) => (
            <li key={id} id={`comment-${id}`}>
              <p className="desk-meta flex flex-wrap gap-x-3">
                <b className="font-semibold text-ink">{by}</b>
                <span>{when(at, timeZone)}</span>
              </p>
              <p className="mt-0.5 max-w-[42rem] whitespace-pre-wrap [overflow-wrap:anywhere]">{words}</p>
            </li>
          ))}
        </ol>
      )}
      <DeskForm
        key={commented}
        id="comment"
        action={action}
        defaults={{ subjectKind, subjectId, page }}
        className="mt-4 grid max-w-[42rem] gap-3"
      >
        <Hidden name="subjectKind" />
        <Hidden name="subjectId" />
        <Hidden name="page" />
        <TextArea name="words" label={text.words} hint={text.wordsHint} rows={2} />
        <div>
          <Submit className="desk-button-second">{text.submit}</Submit>
        </div>
      </DeskForm>
    </section>
  );
}
