import { TextField } from '@/components/desk/form/fields';
import { FileField } from '@/components/desk/form/file-field';
import { deskText } from '@/messages/desk';
import { PasteField } from './paste-field';

const text = deskText.reports;

/** The three ways in which a document comes: pasted, as a file, or from its address. */
export function DocumentFields() {
  return (
    <div className="grid gap-4">
      <PasteField />
      <FileField
        name="file"
        label={text.file}
        hint={text.fileHint}
        accept=".txt,.html,.htm,.md,.docx,.pdf,.eml,text/plain,text/html"
      />
      <TextField name="address" type="url" label={text.fetchAddress} hint={text.fetchHint} />
    </div>
  );
}
