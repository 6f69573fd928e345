import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden, TextArea } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Seen } from '@/components/desk/form/seen';
import { Submit } from '@/components/desk/form/submit';
import { Link } from '@/components/desk/link';
import { deskText } from '@/messages/desk';
import { shortDay } from '@/messages/english';
import type { MergeLine, SourceInFull } from '@/newsroom/sources/source-page';

const text = deskText.sources;

/** Who merged what into what and parted it again, the latest first. */
export function Merges({ merges }: { merges: readonly MergeLine[] }) {
  return (
    <ol className="desk-lines text-sm">
      {merges.map(({ id, what, merged, survivor, reason, by, at }) => (
        <li key={id}>
          <p className="[overflow-wrap:anywhere]">
            <Link href={`/desk/sources/${merged.id}`}>{merged.name}</Link> {text.mergeLine[what]}{' '}
            <Link href={`/desk/sources/${survivor.id}`}>{survivor.name}</Link>: {reason}
          </p>
          <p className="desk-meta">{text.by(by, shortDay(at.toISOString().slice(0, 10)))}</p>
        </li>
      ))}
    </ol>
  );
}

/** That the source is another one, if it is, and for editors the way back. */
export function MergedInto({
  source,
  mayUndo,
  action,
}: {
  source: SourceInFull;
  mayUndo: boolean;
  action: FormAction;
}) {
  const { id, seen, survivor } = source;
  return (
    <section className={survivor ? 'mb-8 max-w-[42rem]' : undefined}>
      {survivor && (
        <p className="desk-told mb-4">
          {text.mergedInto}{' '}
          <Link href={`/desk/sources/${survivor.id}`} className="font-semibold">
            {survivor.name}
          </Link>
          .
        </p>
      )}
      {mayUndo && (
        <DeskForm
          id="undo-merge"
          action={action}
          defaults={{ sourceId: id }}
          className="grid gap-3"
          gone={survivor === null && ['reason']}
        >
          <Hidden name="sourceId" />
          <Seen line={seen} />
          <TextArea name="reason" label={text.undoReason} rows={2} />
          <div>
            <Submit className="desk-button-second">{text.undo}</Submit>
          </div>
        </DeskForm>
      )}
    </section>
  );
}
