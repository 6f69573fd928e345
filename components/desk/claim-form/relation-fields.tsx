'use client';

import { useField } from '@conform-to/react';
import { relationChoices } from '@/components/desk/choices';
import { Messages, SelectField, TextField } from '@/components/desk/form/fields';
import { AddItem, RemoveItem, useFocusWhenAdded, useJustAdded } from '@/components/desk/form/item-buttons';
import { deskText } from '@/messages/desk';

const text = deskText.claim;

/** How this claim stands to others: a later toll supersedes an earlier one, a denial contradicts. */
export function RelationFields() {
  const [field] = useField<Record<string, string>[]>('relations');
  const items = field.getFieldList();
  const list = useFocusWhenAdded<HTMLDivElement>(items.length);
  return (
    <section id={field.id} className="desk-panel">
      <h2 className="mb-3">{text.relations}</h2>
      <Messages field={field} />
      <div ref={list} className="grid gap-3">
        {items.map((item, index) => (
          <Relation key={item.key} name={item.name} index={index} length={items.length} />
        ))}
      </div>
      <p className="mt-3">
        <AddItem list="relations">{text.addRelation}</AddItem>
      </p>
    </section>
  );
}

function Relation({ name, index, length }: { name: string; index: number; length: number }) {
  const isNew = useJustAdded('relations', index, length);
  return (
    <div data-item className="grid items-end gap-3 sm:grid-cols-[1fr_3fr_auto]">
      <SelectField name={`${name}.kind`} label={text.relation} choices={relationChoices} autoFocus={isNew} />
      <TextField name={`${name}.claimId`} label={text.otherClaim} />
      <RemoveItem list="relations" index={index}>
        {text.removeRelation}
      </RemoveItem>
    </div>
  );
}
