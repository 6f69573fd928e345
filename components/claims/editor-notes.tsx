import type { Words } from '@/messages/words';
import type { ClaimVersion } from '@/newsroom/timeline/version';

/** What an editor tells beside a claim: "Editor's note: the report's figures do not add up." */
export function EditorNotes({
  claim: { editorNotes = [] },
  words,
  beside,
  language,
}: {
  claim: ClaimVersion;
  words: Words;
  beside?: string;
  /** In which the desk writes. */
  language: string;
}) {
  return editorNotes.map(({ id, words: note, by, at }) => (
    <p key={id} id={`note-${id}`} className="told editor-note">
      <b>{words.texts.day.editorNote}</b> <span lang={language}>{note}</span>{' '}
      <span className="small">
        {by}, <time dateTime={at}>{words.moment(at, beside)}</time>
      </span>
    </p>
  ));
}
