import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { deskContext } from '@/app/_server/context';
import { idOrNotFound, orNotFound } from '@/app/_server/or-not-found';
import { Link } from '@/components/desk/link';
import { DeskPage } from '@/components/desk/page';
import { NoteForm } from '@/components/desk/report/note-form';
import { deskText } from '@/messages/desk';
import { findReport } from '@/newsroom/reports/find';
import { editNoteAction } from '../../actions';

const text = deskText.reports;
export const metadata: Metadata = { title: text.notesTitle };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ snapshot?: string; saved?: string }>;
};

export default async function NotesPage({ params, searchParams }: Props) {
  const id = idOrNotFound((await params).id);
  const asked = await searchParams;
  const snapshot = asked.snapshot === undefined ? undefined : idOrNotFound(asked.snapshot);
  const report = await orNotFound(findReport(await deskContext(), id, snapshot));
  // The address keeps saying whose notes these are, also when another text is captured while somebody types.
  if (!snapshot) redirect(notesOf(id, report.snapshot.id));
  const latest = report.snapshots[0];
  const saved = report.notes.find(({ number }) => String(number) === asked.saved);
  return (
    <DeskPage
      title={text.notesTitle}
      above={<Link href={`/desk/reports/${report.id}`}>{report.title ?? text.untitled}</Link>}
      wide
    >
      <p className="desk-meta mb-5 max-w-[42rem]">
        {text.notesHint} {text.addressHint}
      </p>
      {saved && (
        <p role="status" className="desk-done mb-5">
          {text.noteSaved(saved.number)}
        </p>
      )}
      {latest && latest.id !== snapshot && (
        <p className="desk-told mb-5">
          {text.notesOfEarlier} <Link href={notesOf(id, latest.id)}>{text.notesOfLatest}</Link>
        </p>
      )}
      {report.notes.length === 0 && <p className="desk-meta">{text.noNotes}</p>}
      {report.notes.map((note) => (
        <NoteForm key={note.id} note={note} action={editNoteAction} />
      ))}
    </DeskPage>
  );
}

const notesOf = (id: string, snapshot: string) => `/desk/reports/${id}/notes?snapshot=${snapshot}`;
