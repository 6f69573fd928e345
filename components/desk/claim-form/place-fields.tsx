'use client';

import { useField } from '@conform-to/react';
import { placeRoleChoices } from '@/components/desk/choices';
import { SelectField, TextField } from '@/components/desk/form/fields';
import { AddItem, RemoveItem, useFocusWhenAdded, useJustAdded } from '@/components/desk/form/item-buttons';
import { deskText } from '@/messages/desk';
import type { ClaimChoices } from './claim-choices';

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
          <Place key={item.key} name={item.name} index={index} length={items.length} />
        ))}
      </div>
      <p className="mt-3">
        <AddItem list="places" item={{ role: 'impact' }}>
          {text.addPlace}
        </AddItem>
      </p>
      <datalist id="places">
        {choices.places.flatMap(({ name, aliases, parentName }) => [
          <option key={`${name} ${parentName}`} value={name} label={parentName ?? undefined} />,
          ...aliases.map((alias) => <option key={`${name} ${alias}`} value={alias} label={name} />),
        ])}
      </datalist>
    </section>
  );
}

function Place({ name, index, length }: { name: string; index: number; length: number }) {
  const isNew = useJustAdded('places', index, length);
  return (
    <div data-item className="grid items-end gap-3 sm:grid-cols-[2fr_1fr_auto]">
      <TextField name={`${name}.place`} label={text.place} list="places" autoFocus={isNew} />
      <SelectField name={`${name}.role`} label={text.placeRole} choices={placeRoleChoices} />
      <RemoveItem list="places" index={index}>
        {text.removePlace}
      </RemoveItem>
    </div>
  );
}
