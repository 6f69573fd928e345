'use client';

import { useField } from '@conform-to/react';
import { placeKindChoices, placeRoleChoices } from '@/components/desk/choices';
import type { ClaimChoices } from '@/components/desk/claim-form/claim-choices';
import { ComboField } from '@/components/desk/form/combo-field';
import { Hidden, SelectField, Tick } from '@/components/desk/form/fields';
import { AddItem, RemoveItem } from '@/components/desk/form/item-buttons';
import { deskText } from '@/messages/desk';

const text = deskText.workbench;

/** Where it happened, each place in its role. */
export function PlaceLines({ places }: { places: ClaimChoices['places'] }) {
  const [field] = useField<Record<string, string>[]>('places');
  const items = field.getFieldList();
  return (
    <fieldset id={field.id}>
      <legend className="desk-legend">{text.where}</legend>
      <div className="grid gap-2">
        {items.map((item, index) => (
          <div key={item.key} className="grid grid-cols-[minmax(0,1fr)_8.5rem_auto] items-end gap-2">
            <ComboField
              name={`${item.name}.place`}
              label={deskText.claim.place}
              options={places}
              list="places"
              nothing={deskText.claim.noPlaceFound}
            />
            <SelectField name={`${item.name}.role`} label={text.role} choices={placeRoleChoices} />
            <RemoveItem list="places" index={index}>
              <span aria-hidden="true" className="inline-block min-w-6">
                ×
              </span>
              <span className="sr-only">{deskText.claim.removePlace}</span>
            </RemoveItem>
          </div>
        ))}
      </div>
      <p className="mt-2">
        <AddItem list="places" item={{ role: 'impact' }}>
          {deskText.claim.addPlace}
        </AddItem>
      </p>
    </fieldset>
  );
}

/** Places that the situation does not know yet, to be added with the claim. */
export function NewPlaceLines({ choices }: { choices: ClaimChoices }) {
  const [field] = useField<Record<string, string>[]>('newPlaces');
  const items = field.getFieldList();
  return items.map((item) => <NewPlace key={item.key} name={item.name} choices={choices} />);
}

function NewPlace({ name, choices }: { name: string; choices: ClaimChoices }) {
  const [named] = useField<string>(`${name}.name`);
  return (
    <div className="grid grid-cols-2 items-end gap-2">
      <Hidden name={`${name}.name`} />
      <Hidden name={`${name}.role`} />
      <Tick
        name={`${name}.make`}
        label={text.makePlace(String(named.initialValue ?? ''))}
        className="col-span-2"
      />
      <SelectField name={`${name}.kind`} label={text.placeKind} choices={placeKindChoices} />
      <SelectField
        name={`${name}.parentId`}
        label={deskText.claim.newPlaceParent}
        open={deskText.claim.newPlaceNoParent}
        choices={choices.placesById}
      />
    </div>
  );
}
