'use client';

import { type FieldName, useField, useFormMetadata } from '@conform-to/react';
import { sourceKindChoices, verbChoices } from '@/components/desk/choices';
import type { ClaimChoices } from '@/components/desk/claim-form/claim-choices';
import { ComboField } from '@/components/desk/form/combo-field';
import { Hidden, SelectField, TextField, Tick } from '@/components/desk/form/fields';
import { AddItem, RemoveItem } from '@/components/desk/form/item-buttons';
import { deskText } from '@/messages/desk';

const text = deskText.workbench;
const list = 'citations[0].steps';

/** Who says so: the steps towards the one who first said it. */
export function StepLines({ sources }: { sources: ClaimChoices['sources'] }) {
  const [field] = useField<Record<string, string>[]>(list);
  const items = field.getFieldList();
  return (
    <fieldset id={field.id}>
      <legend className="desk-legend">{text.whoSays}</legend>
      {items.length === 0 && <p className="desk-hint">{text.publisherItself}</p>}
      <ol className="grid gap-2">
        {items.map((item, index) => (
          <Step key={item.key} name={item.name} index={index} sources={sources} />
        ))}
      </ol>
      <p className="mt-1">
        <AddItem list={list} item={{ verb: 'said' }}>
          {deskText.claim.addStep}
        </AddItem>
      </p>
    </fieldset>
  );
}

function Step({ name, index, sources }: { name: string; index: number; sources: ClaimChoices['sources'] }) {
  const form = useFormMetadata();
  const of = (part: string) => `${name}.${part}` as FieldName<string>;
  const [label] = useField(of('label'));
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_8.5rem] items-start gap-2">
      <Hidden name={of('heard')} />
      <ComboField
        name={of('source')}
        label={`${index + 1}. ${text.source}`}
        options={sources}
        list="sources"
        nothing={deskText.claim.noSource}
        offer={{
          text: deskText.claim.asLabel,
          use: (typed) => form.update({ name: of('label'), value: typed }),
        }}
      />
      <SelectField name={of('verb')} label={text.verb} choices={verbChoices} />
      {label.initialValue || label.value ? (
        <TextField name={of('label')} label={text.label} />
      ) : (
        <Hidden name={of('label')} />
      )}
      <span className="self-end">
        <RemoveItem list={list} index={index}>
          {deskText.claim.removeStep}
        </RemoveItem>
      </span>
    </li>
  );
}

/** Speakers whom no source is called by, to be added with the claim. */
export function NewSourceLines() {
  const [field] = useField<Record<string, string>[]>('newSources');
  const items = field.getFieldList();
  return items.map((item) => <NewSource key={item.key} name={item.name} />);
}

function NewSource({ name }: { name: string }) {
  const [named] = useField<string>(`${name}.name`);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_12rem] items-end gap-2">
      <Hidden name={`${name}.name`} />
      <Tick name={`${name}.make`} label={text.makeSource(String(named.initialValue ?? ''))} />
      <SelectField name={`${name}.kind`} label={text.sourceKind} choices={sourceKindChoices} />
    </div>
  );
}
