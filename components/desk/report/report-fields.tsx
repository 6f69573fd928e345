import { languageChoices } from '@/components/desk/choices';
import { SelectField, TextField } from '@/components/desk/form/fields';
import { deskText } from '@/messages/desk';

const text = deskText.reports;

/** What the desk knows of a report, in two columns; sources are offered from the datalist "sources". `open` is the choice of no language, where it may stay open. */
export function ReportFields({ open }: { open?: string }) {
  return (
    <>
      <TextField name="title" label={text.titleLabel} className="sm:col-span-2" />
      <TextField name="publisher" label={text.publisher} hint={text.publisherHint} list="sources" />
      <TextField name="author" label={text.author} hint={text.publisherHint} list="sources" />
      <TextField name="publishedOn" type="date" label={text.publishedOn} />
      <SelectField name="language" label={text.language} choices={languageChoices} open={open} />
      <TextField name="url" type="url" label={text.url} className="sm:col-span-2" />
    </>
  );
}
