import { deskText } from '@/messages/desk';
import type { ReportInFull } from '@/newsroom/reports/find';
import { gapsIn } from '@/newsroom/reports/note';

const text = deskText.reports;

/** The report's numbered notes with their states in words; a run of missing numbers is one line. */
export function NotesList({ notes }: { notes: ReportInFull['notes'] }) {
  if (notes.length === 0) return <p className="desk-meta">{text.noNotes}</p>;
  const gaps = new Map(gapsIn(notes));
  return (
    <ol className="grid gap-1 text-sm">
      {notes.map((note) => {
        const gapEnd = gaps.get(note.number);
        if (note.state === 'gap')
          return gapEnd === undefined ? null : (
            <li key={note.number} className="desk-told">
              <b>{text.gap(note.number, gapEnd)}</b>
            </li>
          );
        return (
          <li key={note.number} id={`note-${note.number}`} className="grid grid-cols-[2.25rem_1fr]">
            <span className="num">
              {note.markers.length > 0 ? (
                <a href={`#marker-${note.number}`}>[{note.number}]</a>
              ) : (
                `[${note.number}]`
              )}
            </span>
            <span className="min-w-0 [overflow-wrap:anywhere]">
              {note.body}{' '}
              {note.url && !note.body?.includes(note.url) && (
                <>
                  <a href={note.url} rel="noreferrer">
                    {note.url}
                  </a>{' '}
                </>
              )}
              {note.state !== 'resolved' && <span className="desk-meta">{text.noteState[note.state]}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
