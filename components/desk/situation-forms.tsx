import { deskText } from '@/messages/desk';
import type { PlaceLine } from '@/newsroom/situations/find';
import { placeKindChoices, placePrecisionChoices } from './choices';
import { DeskForm } from './form/desk-form';
import { Hidden, SelectField, TextArea, TextField } from './form/fields';
import type { FormAction } from './form/form-state';
import { Submit } from './form/submit';

const text = deskText.situations;

type Props = {
  of: { situationId: string; slug: string };
  action: FormAction;
  /** One was just added: the first field waits for the next. */
  again: boolean;
};

export function MeasureForm({ of, action, again }: Props) {
  return (
    <DeskForm id="measure" action={action} defaults={of} className="desk-panel mt-4">
      <To />
      <div className="grid items-start gap-4 sm:grid-cols-[1fr_12rem_auto]">
        <TextField name="name" label={text.measure} autoFocus={again} />
        <TextField name="unit" label={text.unit} placeholder={text.unitHint} />
        <Submit className="desk-button-second sm:mt-[1.4375rem]">{text.addMeasure}</Submit>
      </div>
    </DeskForm>
  );
}

export function TopicForm({ of, action, again }: Props) {
  return (
    <DeskForm id="topic" action={action} defaults={of} className="desk-panel mt-4">
      <To />
      <div className="grid items-start gap-4 sm:grid-cols-[1fr_auto]">
        <TextField name="name" label={text.topic} autoFocus={again} />
        <Submit className="desk-button-second sm:mt-[1.4375rem]">{text.addTopic}</Submit>
      </div>
    </DeskForm>
  );
}

export function PlaceForm({ of, action, again, places }: Props & { places: readonly PlaceLine[] }) {
  return (
    <DeskForm id="place" action={action} defaults={{ ...of, kind: 'settlement' }} className="desk-panel mt-4">
      <To />
      <div className="grid gap-4 sm:grid-cols-3">
        <TextField name="name" label={text.place} autoFocus={again} />
        <SelectField name="kind" label={text.placeKind} choices={placeKindChoices} />
        <SelectField
          name="parentId"
          label={text.parent}
          open={text.noParent}
          choices={places.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextArea name="aliases" label={text.aliases} hint={text.aliasesHint} rows={2} />
        <TextField name="latitude" label={text.latitude} inputMode="decimal" />
        <TextField name="longitude" label={text.longitude} inputMode="decimal" />
        <SelectField name="precision" label={text.precision} open="–" choices={placePrecisionChoices} />
      </div>
      <div className="mt-4">
        <Submit className="desk-button-second">{text.addPlace}</Submit>
      </div>
    </DeskForm>
  );
}

function To() {
  return (
    <>
      <Hidden name="situationId" />
      <Hidden name="slug" />
    </>
  );
}
