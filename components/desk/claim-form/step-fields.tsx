'use client';

import { type FieldName, useField, useFormMetadata } from '@conform-to/react';
import { verbChoices } from '@/components/desk/choices';
import { ComboField } from '@/components/desk/form/combo-field';
import { SelectField, TextField } from '@/components/desk/form/fields';
import { useHydrated } from '@/components/desk/form/hydrated';
import { AddItem, RemoveItem, useFocusWhenAdded, useJustAdded } from '@/components/desk/form/item-buttons';
import { deskText } from '@/messages/desk';
import type { ClaimChoices } from './claim-choices';

const text = deskText.claim;

/** Who says so: the steps from our report towards the one who first said it. */
export function StepFields({ list, sources }: { list: string; sources: ClaimChoices['sources'] }) {
  const [field] = useField<Record<string, string>[]>(list);
  const items = field.getFieldList();
  const steps = useFocusWhenAdded<HTMLOListElement>(items.length);
  return (
    <fieldset id={field.id} className="border-l-2 border-rule-2 pl-3">
      <legend className="desk-legend">{text.steps}</legend>
      <p className="desk-hint">{text.stepsHint}</p>
      <ol ref={steps} className="grid gap-3">
        {items.map((item, index) => (
          <Step
            key={item.key}
            list={list}
            name={item.name}
            index={index}
            length={items.length}
            sources={sources}
          />
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

type Props = {
  list: string;
  name: string;
  index: number;
  length: number;
  sources: ClaimChoices['sources'];
};

function Step({ list, name, index, length, sources }: Props) {
  const isNew = useJustAdded(list, index, length);
  const form = useFormMetadata();
  const of = (part: string) => `${name}.${part}` as FieldName<string>;
  return (
    <li data-item className="grid items-start gap-x-3 gap-y-2 sm:grid-cols-6">
      <ComboField
        name={of('source')}
        label={`${index + 1}. ${text.source}`}
        options={sources}
        list="sources"
        nothing={text.noSource}
        offer={{
          text: text.asLabel,
          use: (typed) => form.update({ name: of('label'), value: typed }),
        }}
        autoFocus={isNew}
        className="sm:col-span-3"
      />
      <SelectField name={of('verb')} label={text.verb} choices={verbChoices} className="sm:col-span-1" />
      <div className="sm:col-span-2">
        <TextField name={of('office')} label={text.office} />
        <OfficeNow source={of('source')} office={of('office')} sources={sources} />
      </div>
      <TextField
        name={of('label')}
        label={text.orLabel}
        placeholder={text.labelHint}
        className="sm:col-span-3"
      />
      <TextField name={of('labelParty')} label={text.labelParty} list="parties" className="sm:col-span-2" />
      <span className="self-end">
        <RemoveItem list={list} index={index}>
          {text.removeStep}
        </RemoveItem>
      </span>
    </li>
  );
}

/** Offers the office that the source holds now, while none is stated. */
function OfficeNow({
  source,
  office,
  sources,
}: {
  source: FieldName<string>;
  office: FieldName<string>;
  sources: ClaimChoices['sources'];
}) {
  const isHydrated = useHydrated();
  const form = useFormMetadata();
  const [typed] = useField(source);
  const [stated] = useField(office);
  const now = sources.find(({ value, also }) => [value, ...also].includes(typed.value ?? ''))?.office;
  if (!isHydrated || !now || stated.value) return null;
  return (
    <button
      type="button"
      className="desk-button-quiet"
      onClick={() => form.update({ name: office, value: now })}
    >
      {text.officeNow(now)}
    </button>
  );
}
