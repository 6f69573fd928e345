import { placeKindChoices, placePrecisionChoices } from '@/components/desk/choices';
import { DeskForm } from '@/components/desk/form/desk-form';
import { type Choice, Hidden, SelectField, TextArea, TextField } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Seen } from '@/components/desk/form/seen';
import { StandsNow } from '@/components/desk/form/stands-now';
import { Submit } from '@/components/desk/form/submit';
import { deskText } from '@/messages/desk';
import type { MeasureLine, PlaceLine, TopicLine } from '@/newsroom/situations/find';

const text = deskText.situations;

const wordsOf = (choices: readonly Choice[]) =>
  Object.fromEntries(choices.map(({ value, label }) => [value, label]));

export function EditMeasureForm({ measure, action }: { measure: MeasureLine; action: FormAction }) {
  const { id, name, unit, seen } = measure;
  return (
    <DeskForm id="measure" action={action} defaults={{ id, name, unit }} className={formClass}>
      <StandsNow
        fields={[
          { name: 'name', label: text.measure, now: name },
          { name: 'unit', label: text.unit, now: unit },
        ]}
      />
      <Hidden name="id" />
      <Seen line={seen} />
      <TextField name="name" label={text.measure} hint={text.renameHint} />
      <TextField name="unit" label={text.unit} placeholder={text.unitHint} />
      <Save />
    </DeskForm>
  );
}

export function EditTopicForm({ topic, action }: { topic: TopicLine; action: FormAction }) {
  const { id, name, seen } = topic;
  return (
    <DeskForm id="topic" action={action} defaults={{ id, name }} className={formClass}>
      <StandsNow fields={[{ name: 'name', label: text.topic, now: name }]} />
      <Hidden name="id" />
      <Seen line={seen} />
      <TextField name="name" label={text.topic} hint={text.renameHint} />
      <Save />
    </DeskForm>
  );
}

export function EditPlaceForm({
  place,
  places,
  action,
}: {
  place: PlaceLine;
  places: readonly PlaceLine[];
  action: FormAction;
}) {
  const now = fieldsOf(place);
  const larger = places
    .filter(({ id }) => id !== place.id)
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <DeskForm id="place" action={action} defaults={{ id: place.id, ...now }} className={formClass}>
      <StandsNow
        fields={[
          { name: 'name', label: text.place, now: now.name },
          { name: 'kind', label: text.placeKind, now: now.kind, read: wordsOf(placeKindChoices) },
          { name: 'parentId', label: text.parent, now: now.parentId, read: wordsOf(larger) },
          { name: 'aliases', label: text.aliases, now: now.aliases },
          { name: 'latitude', label: text.latitude, now: now.latitude },
          { name: 'longitude', label: text.longitude, now: now.longitude },
          { name: 'precision', label: text.precision, now: now.precision },
        ]}
      />
      <Hidden name="id" />
      <Seen line={place.seen} />
      <TextField name="name" label={text.place} hint={text.renameHint} />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField name="kind" label={text.placeKind} choices={placeKindChoices} />
        <SelectField name="parentId" label={text.parent} open={text.noParent} choices={larger} />
      </div>
      <TextArea name="aliases" label={text.aliases} hint={text.aliasesHint} rows={3} />
      <div className="grid gap-4 sm:grid-cols-3">
        <TextField name="latitude" label={text.latitude} inputMode="decimal" />
        <TextField name="longitude" label={text.longitude} inputMode="decimal" />
        <SelectField name="precision" label={text.precision} open="–" choices={placePrecisionChoices} />
      </div>
      <Save />
    </DeskForm>
  );
}

const formClass = 'desk-panel grid max-w-[42rem] gap-4';

function Save() {
  return (
    <div>
      <Submit>{text.save}</Submit>
    </div>
  );
}

function fieldsOf({ name, kind, parentId, aliases, latitude, longitude, precision }: PlaceLine) {
  return {
    name,
    kind,
    parentId: parentId ?? '',
    aliases: aliases.join('\n'),
    latitude: latitude?.toString() ?? '',
    longitude: longitude?.toString() ?? '',
    precision: precision ?? '',
  };
}
