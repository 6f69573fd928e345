'use client';

import { useField } from '@conform-to/react';
import { verbChoices } from '@/components/desk/choices';
import { SelectField, TextField } from '@/components/desk/form/fields';
import { AddItem, RemoveItem, useFocusWhenAdded, useJustAdded } from '@/components/desk/form/item-buttons';
import { deskText } from '@/messages/desk';

const text = deskText.claim;

/** Who says so: the steps from our report towards the one who first said it. */
export function StepFields({ list }: { list: string }) {
  const [field] = useField<Record<string, string>[]>(list);
  const items = field.getFieldList();
  const steps = useFocusWhenAdded<HTMLOListElement>(items.length);
  return (
    <fieldset id={field.id} className="border-l-2 border-rule-2 pl-3">
      <legend className="desk-legend">{text.steps}</legend>
      <p className="desk-hint">{text.stepsHint}</p>
      <ol ref={steps} className="grid gap-3">
        {items.map((item, index) => (
          <Step key={item.key} list={list} name={item.name} index={index} length={items.length} />
        ))}
      </ol>
      <p className="mt-2">
        <AddItem list={list} item={{ verb: 'said' }}>
          {text.addStep}
        </AddItem>
      </p>
    </fieldset>
  );
}

function Step({ list, name, index, length }: { list: string; name: string; index: number; length: number }) {
  const isNew = useJustAdded(list, index, length);
  return (
    <li data-item className="grid items-start gap-x-3 gap-y-2 sm:grid-cols-6">
      <TextField
        name={`${name}.source`}
        label={`${index + 1}. ${text.source}`}
        list="sources"
        autoFocus={isNew}
        className="sm:col-span-3"
      />
      <SelectField name={`${name}.verb`} label={text.verb} choices={verbChoices} className="sm:col-span-1" />
      <TextField name={`${name}.office`} label={text.office} className="sm:col-span-2" />
      <TextField
        name={`${name}.label`}
        label={text.orLabel}
        placeholder={text.labelHint}
        className="sm:col-span-3"
      />
      <TextField
        name={`${name}.labelParty`}
        label={text.labelParty}
        list="parties"
        className="sm:col-span-2"
      />
      <span className="self-end">
        <RemoveItem list={list} index={index}>
          {text.removeStep}
        </RemoveItem>
      </span>
    </li>
  );
}
