import { sourceKindChoices } from '@/components/desk/choices';
import { SelectField, TextArea, TextField } from '@/components/desk/form/fields';
import { deskText } from '@/messages/desk';
import type { PartyLine } from '@/newsroom/sources/find';

const text = deskText.sources;

/** What a source is called, what it is, and whom it speaks for. */
export function SourceFields({ parties }: { parties: readonly PartyLine[] }) {
  return (
    <>
      <TextField name="name" label={text.name} />
      <SelectField name="kind" label={text.kind} open={deskText.form.choose} choices={sourceKindChoices} />
      <TextArea name="aliases" label={text.aliases} hint={text.aliasesHint} />
      <TextField name="party" label={text.party} hint={text.partyHint} list="parties" />
      <datalist id="parties">
        {parties.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <TextField name="office" label={text.office} hint={text.officeHint} />
    </>
  );
}
