import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden, TextField } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Submit } from '@/components/desk/form/submit';
import { Link } from '@/components/desk/link';
import { deskText } from '@/messages/desk';
import type { SourceInFull } from '@/newsroom/sources/source-page';

const text = deskText.sources;

/** Under what names it is found: its own, and those of the sources that were merged into it. */
export function Names({ source: { aliases, merged } }: { source: SourceInFull }) {
  if (aliases.length === 0 && merged.length === 0) return <p className="desk-meta">{text.noAliases}</p>;
  return (
    <ul className="text-sm">
      {aliases.map((alias) => (
        <li key={alias} className="[overflow-wrap:anywhere]">
          {alias}
        </li>
      ))}
      {merged.map(({ id, name, aliases: others }) => (
        <li key={id} className="[overflow-wrap:anywhere]">
          <Link href={`/desk/sources/${id}`}>{text.formerly(name)}</Link>
          {others.length > 0 && <span className="desk-meta"> {others.join(', ')}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Adds another name; `added` is the address's word for the one just added. */
export function AliasForm({
  sourceId,
  action,
  added,
  gone,
}: {
  sourceId: string;
  action: FormAction;
  added?: string;
  /** The source is another one by now. */
  gone: boolean;
}) {
  return (
    <DeskForm
      key={added}
      gone={gone && ['alias']}
      id="alias-form"
      action={action}
      defaults={{ sourceId }}
      className="mt-3 flex flex-wrap items-end gap-2.5 [&>.desk-errors]:mb-0 [&>.desk-errors]:w-full"
    >
      <Hidden name="sourceId" />
      <TextField name="alias" label={text.alias} className="min-w-40 flex-1" />
      <Submit className="desk-button-second">{text.addAlias}</Submit>
    </DeskForm>
  );
}
