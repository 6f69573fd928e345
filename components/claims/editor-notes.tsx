import { en } from '@/messages/en';
import type { Format } from '@/messages/format';
import type { ClaimVersion } from '@/newsroom/timeline/version';

/** What an editor tells beside a claim: "Editor's note: the report's figures do not add up." */
export function EditorNotes({
  claim: { editorNotes = [] },
  format,
  beside,
}: {
  claim: ClaimVersion;
  format: Format;
  beside?: string;
}) {
  return editorNotes.map(({ id, words, by, at }) => (
    <p key={id} id={`note-${id}`} className="told editor-note">
      <b>{en.day.editorNote}</b> {words}{' '}
      <span className="small">
        {by}, <time dateTime={at}>{format.moment(at, beside)}</time>
      </span>
    </p>
  ));
}
