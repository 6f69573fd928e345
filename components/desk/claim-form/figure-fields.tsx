'use client';

import { useField, useFormMetadata } from '@conform-to/react';
import { useEffect, useRef, useState } from 'react';
import { qualifierChoices } from '@/components/desk/choices';
import { useAnswer } from '@/components/desk/form/desk-form';
import { SelectField, TextField } from '@/components/desk/form/fields';
import { AddItem, RemoveItem, useFocusWhenAdded, useJustAdded } from '@/components/desk/form/item-buttons';
import { Submit } from '@/components/desk/form/submit';
import { deskText } from '@/messages/desk';
import { type ClaimChoices, measureLabel } from './claim-choices';

const text = deskText.claim;
const furtherFields = [
  'low',
  'high',
  'unit',
  'asOfDate',
  'asOfClock',
  'wordsOccurrence',
  'sum',
  'partOf',
  'convertedFrom',
] as const;

/** The quantities that the claim states, each with the words where it stands. */
export function FigureFields({ choices }: { choices: ClaimChoices }) {
  const measures = useMeasures(choices.measures);
  const [field] = useField<Record<string, string>[]>('figures');
  const items = field.getFieldList();
  const list = useFocusWhenAdded<HTMLDivElement>(items.length);
  return (
    <section id={field.id} className="desk-panel">
      <h2>{text.figures}</h2>
      <p className="desk-hint mb-3">{text.figuresHint}</p>
      <div ref={list} className="grid gap-5">
        {items.map((item, index) => (
          <Figure key={item.key} name={item.name} index={index} length={items.length} measures={measures} />
        ))}
      </div>
      <p className="mt-4">
        <AddItem list="figures" item={{ qualifier: 'exact', citation: '1' }}>
          {text.addFigure}
        </AddItem>
      </p>
      <NewMeasure />
    </section>
  );
}

type Measure = ClaimChoices['measures'][number];

/** The situation's measures, with those that were made since the page came. */
function useMeasures(known: readonly Measure[]): Measure[] {
  const { state } = useAnswer();
  const [made, setMade] = useState<Measure[]>([]);
  const told = useRef(state);
  useEffect(() => {
    if (told.current === state) return;
    told.current = state;
    if (state.made && 'measure' in state.made) {
      const { measure } = state.made;
      setMade((before) => [...before, measure]);
    }
  }, [state]);
  const added = made.filter(({ name }) => !known.some((one) => one.name === name));
  return [...known, ...added];
}

/** What the situation does not count yet: made here, without leaving the form, and chosen above. */
function NewMeasure() {
  const form = useFormMetadata();
  const { state } = useAnswer();
  const [name] = useField<string>('newMeasure.name');
  const told = useRef(state);
  useEffect(() => {
    if (told.current === state) return;
    told.current = state;
    if (state.made && 'measure' in state.made)
      form.update({ name: 'newMeasure', value: { name: '', unit: '' } });
  }, [state, form]);
  return (
    <details className="mt-4" open={Boolean(name.errors) || Boolean(name.initialValue)}>
      <summary className="desk-meta">{text.newMeasure}</summary>
      <div className="mt-2 grid items-end gap-3 sm:grid-cols-[2fr_1fr_auto]">
        <TextField name="newMeasure.name" label={text.newMeasureName} hint={text.newMeasureHint} />
        <TextField name="newMeasure.unit" label={text.newMeasureUnit} />
        <Submit name="do" value="measure" className="desk-button-second">
          {text.newMeasureButton}
        </Submit>
      </div>
    </details>
  );
}

function Figure({
  name,
  index,
  length,
  measures,
}: {
  name: string;
  index: number;
  length: number;
  measures: readonly Measure[];
}) {
  const isNew = useJustAdded('figures', index, length);
  const [field] = useField<Record<string, string>>(name);
  const of = (part: string) => `${name}.${part}`;
  const saysMore =
    furtherFields.some((part) => field.initialValue?.[part]) ||
    furtherFields.some((part) => field.allErrors[of(part)]);
  return (
    <fieldset data-item className="grid gap-3 border-t border-rule-2 pt-3">
      <legend className="contents">
        <span className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h3>{text.figure(index + 1)}</h3>
          <RemoveItem list="figures" index={index}>
            {text.removeFigure}
          </RemoveItem>
        </span>
      </legend>
      <div className="grid items-start gap-x-4 gap-y-3 sm:grid-cols-6">
        <SelectField
          name={of('measure')}
          label={text.measure}
          open={deskText.form.choose}
          choices={measures.map((measure) => ({ value: measure.name, label: measureLabel(measure) }))}
          autoFocus={isNew}
          className="sm:col-span-3"
        />
        <TextField name={of('value')} label={text.value} inputMode="decimal" className="sm:col-span-1" />
        <SelectField
          name={of('qualifier')}
          label={text.qualifier}
          choices={qualifierChoices}
          className="sm:col-span-2"
        />
        <TextField
          name={of('words')}
          label={text.words}
          placeholder={text.wordsHint}
          className="sm:col-span-4"
        />
        <TextField
          name={of('citation')}
          label={text.figureCitation}
          inputMode="numeric"
          className="sm:col-span-2"
        />
      </div>
      <details open={saysMore}>
        <summary className="desk-meta">{text.moreAboutFigure}</summary>
        <div className="mt-2 grid grid-cols-2 items-end gap-x-4 gap-y-3 sm:grid-cols-4">
          <TextField name={of('low')} label={text.low} inputMode="decimal" />
          <TextField name={of('high')} label={text.high} inputMode="decimal" />
          <TextField name={of('unit')} label={text.unit} placeholder={text.unitHint} />
          <TextField name={of('wordsOccurrence')} label={text.wordsOccurrence} inputMode="numeric" />
          <TextField name={of('asOfDate')} type="date" label={text.asOfDate} />
          <TextField name={of('asOfClock')} type="time" label={text.asOfClock} />
          <TextField name={of('sum')} label={text.sum} placeholder={text.sumHint} />
          <TextField name={of('partOf')} label={text.partOf} inputMode="numeric" />
          <TextField name={of('convertedFrom')} label={text.convertedFrom} inputMode="numeric" />
        </div>
      </details>
    </fieldset>
  );
}
