import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden, TextArea, TextField } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Seen } from '@/components/desk/form/seen';
import { StandsNow } from '@/components/desk/form/stands-now';
import { Submit } from '@/components/desk/form/submit';
import { deskText } from '@/messages/desk';
import type { NoteLine } from '@/newsroom/reports/parts';

const text = deskText.reports;

/** What one note says, and where that can be read. */
export function NoteForm({ note, action }: { note: NoteLine; action: FormAction }) {
  const { id, seen, number, state } = note;
  const now = { body: note.body ?? '', url: note.url ?? '' };
  return (
    <section id={`note-${number}`} className="border-t border-rule-2 py-5">
      <h2 className="mb-2 flex flex-wrap items-baseline gap-x-3">
        {text.note(number)} <span className="desk-meta font-normal">{text.noteState[state]}</span>
      </h2>
      <DeskForm id={`note-form-${number}`} action={action} defaults={{ noteId: id, ...now }}>
        <Hidden name="noteId" />
        <Seen line={seen} />
        <StandsNow
          fields={[
            { name: 'body', label: text.body, now: now.body },
            { name: 'url', label: text.address, now: now.url },
          ]}
        />
        <div className="grid items-start gap-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,18rem)_auto]">
          <TextArea name="body" label={text.body} rows={2} />
          <TextField name="url" type="url" label={text.address} />
          <Submit className="desk-button-second justify-self-start sm:mt-[1.4375rem]">{text.saveNote}</Submit>
        </div>
      </DeskForm>
    </section>
  );
}
