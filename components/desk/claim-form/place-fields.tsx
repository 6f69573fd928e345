'use client';

import { type FieldName, useField, useFormMetadata } from '@conform-to/react';
import { useEffect, useRef } from 'react';
import { placeKindChoices, placeRoleChoices } from '@/components/desk/choices';
import { ComboField } from '@/components/desk/form/combo-field';
import { useAnswer } from '@/components/desk/form/desk-form';
import { SelectField, TextField } from '@/components/desk/form/fields';
import { AddItem, RemoveItem, useFocusWhenAdded, useJustAdded } from '@/components/desk/form/item-buttons';
import { Submit } from '@/components/desk/form/submit';
import { deskText } from '@/messages/desk';
import type { ClaimChoices } from './claim-choices';
import { Names } from './names';

const text = deskText.claim;

/** Where it happened: places of the situation, each in its role. */
export function PlaceFields({ choices }: { choices: ClaimChoices }) {
  const [field] = useField<Record<string, string>[]>('places');
  const items = field.getFieldList();
  const list = useFocusWhenAdded<HTMLDivElement>(items.length);
  return (
    <section className="desk-panel">
      <h2 className="mb-3">{text.places}</h2>
      <div ref={list} className="grid gap-3">
        {items.map((item, index) => (
          <Place key={item.key} name={item.name} index={index} length={items.length} choices={choices} />
        ))}
      </div>
      <p className="mt-3">
        <AddItem list="places" item={{ role: 'impact' }}>
          {text.addPlace}
        </AddItem>
      </p>
      <NewPlace choices={choices} />
      <Names id="places" options={choices.places} />
    </section>
  );
}

function Place({
  name,
  index,
  length,
  choices,
}: {
  name: string;
  index: number;
  length: number;
  choices: ClaimChoices;
}) {
  const isNew = useJustAdded('places', index, length);
  return (
    <div data-item className="grid items-end gap-3 sm:grid-cols-[2fr_1fr_auto]">
      <ComboField
        name={`${name}.place`}
        label={text.place}
        options={choices.places}
        list="places"
        nothing={text.noPlaceFound}
        autoFocus={isNew}
      />
      <SelectField name={`${name}.role`} label={text.placeRole} choices={placeRoleChoices} />
      <RemoveItem list="places" index={index}>
        {text.removePlace}
      </RemoveItem>
    </div>
  );
}

/** A place that the situation does not know: made here, without leaving the form, and put among those above. */
function NewPlace({ choices }: { choices: ClaimChoices }) {
  const form = useFormMetadata();
  const { state } = useAnswer();
  const [name] = useField<string>('newPlace.name');
  const made = state.made && 'place' in state.made ? state.made.place : undefined;
  const told = useRef(state);
  useEffect(() => {
    if (!made || told.current === state) return;
    told.current = state;
    form.insert({
      name: 'places' as FieldName<Record<string, string>[]>,
      defaultValue: { place: made, role: 'impact' },
    });
    form.update({ name: 'newPlace', value: { name: '', kind: 'settlement', parentId: '' } });
  }, [made, state, form]);
  return (
    <details className="mt-4" open={Boolean(name.errors) || Boolean(name.initialValue)}>
      <summary className="desk-meta">{text.newPlace}</summary>
      <div className="mt-2 grid items-end gap-3 sm:grid-cols-[2fr_1fr_2fr_auto]">
        <TextField name="newPlace.name" label={text.newPlaceName} />
        <SelectField name="newPlace.kind" label={text.newPlaceKind} choices={placeKindChoices} />
        <SelectField
          name="newPlace.parentId"
          label={text.newPlaceParent}
          open={text.newPlaceNoParent}
          choices={choices.placesById}
        />
        <Submit name="do" value="place" className="desk-button-second">
          {text.newPlaceButton}
        </Submit>
      </div>
    </details>
  );
}
