'use client';

import { type FieldName, useField, useFormMetadata } from '@conform-to/react';
import { qualifierChoices } from '@/components/desk/choices';
import { type ClaimChoices, measureLabel } from '@/components/desk/claim-form/claim-choices';
import { type Choice, Hidden, SelectField, TextField, Tick } from '@/components/desk/form/fields';
import { useHydrated } from '@/components/desk/form/hydrated';
import { RemoveItem } from '@/components/desk/form/item-buttons';
import { deskText } from '@/messages/desk';

const text = deskText.workbench;

/** The quantities, each under what it counts, with the words where it stands. */
export function FigureLines({ measures }: { measures: ClaimChoices['measures'] }) {
  const [field] = useField<Record<string, string>[]>('figures');
  const [added] = useField<Record<string, string>[]>('newMeasures');
  const items = field.getFieldList();
  const choices = [
    ...measures.map((measure) => ({ value: measure.name, label: measureLabel(measure) })),
    ...added
      .getFieldList()
      .flatMap(({ initialValue }) =>
        initialValue?.as ? [proposed(initialValue.as, initialValue.name)] : [],
      ),
  ];
  if (items.length === 0) return null;
  return (
    <fieldset id={field.id}>
      <legend className="desk-legend">{text.figures}</legend>
      <div className="grid gap-2">
        {items.map((item, index) => (
          <Figure key={item.key} name={item.name} index={index} choices={choices} />
        ))}
      </div>
    </fieldset>
  );
}

const proposed = (as: string, name = ''): Choice => ({ value: as, label: text.newMeasure(name) });

type Props = { name: string; index: number; choices: readonly Choice[] };

function Figure({ name, index, choices }: Props) {
  const of = (part: string) => `${name}.${part}`;
  const [words] = useField<string>(of('words'));
  const [sum] = useField<string>(of('sum'));
  const [quote] = useField<string>('citations[0].quote');
  const isDerived = Boolean(sum.value);
  const stands = isDerived || Boolean(words.value && quote.value?.includes(words.value));
  return (
    <div className="grid grid-cols-[minmax(0,5rem)_minmax(0,1fr)] items-end gap-2 border-t border-rule-2 pt-2">
      <TextField name={of('value')} label={deskText.claim.value} inputMode="decimal" />
      <SelectField
        name={of('measure')}
        label={deskText.claim.measure}
        open={deskText.form.choose}
        choices={choices}
      />
      <div className="col-span-2 grid grid-cols-2 items-end gap-2">
        <SelectField name={of('qualifier')} label={deskText.claim.qualifier} choices={qualifierChoices} />
        {isDerived ? (
          <TextField name={of('sum')} label={deskText.claim.sum} />
        ) : (
          <TextField name={of('words')} label={deskText.claim.words} />
        )}
      </div>
      {['citation', 'wordsOccurrence', 'unit', 'low', 'high'].map((part) => (
        <Hidden key={part} name={of(part)} />
      ))}
      <p className="col-span-2 flex flex-wrap items-baseline justify-between gap-x-4 text-sm">
        <span className={stands ? 'text-verified' : 'text-disputed'}>
          {isDerived ? text.derived : stands ? text.inPassage : text.notInPassage}
        </span>
        <LeaveFigure index={index} words={words.value ?? ''} />
      </p>
    </div>
  );
}

/** What the situation does not count yet, to be added with the claim. */
export function NewMeasureLines() {
  const [field] = useField<Record<string, string>[]>('newMeasures');
  const items = field.getFieldList();
  return items.map((item) => <NewMeasure key={item.key} name={item.name} />);
}

function NewMeasure({ name }: { name: string }) {
  const [named] = useField<string>(`${name}.name`);
  return (
    <div className="grid grid-cols-2 items-end gap-2">
      <Hidden name={`${name}.as`} />
      <Tick
        name={`${name}.make`}
        label={text.makeMeasure(String(named.initialValue ?? ''))}
        className="col-span-2"
      />
      <TextField name={`${name}.name`} label={deskText.claim.newMeasureName} />
      <TextField name={`${name}.unit`} label={deskText.claim.newMeasureUnit} />
    </div>
  );
}

/** Takes a figure out; its words are a name then, so that the statement's number is accounted for. */
function LeaveFigure({ index, words }: { index: number; words: string }) {
  const form = useFormMetadata();
  const isHydrated = useHydrated();
  const [names] = useField<string>('names');
  const [statement] = useField<string>('statement');
  if (!isHydrated)
    return (
      <RemoveItem list="figures" index={index}>
        {deskText.claim.removeFigure}
      </RemoveItem>
    );
  const leave = () => {
    const name = nameFor(words, statement.value ?? '');
    const all = [names.value, name].filter(Boolean).join(', ');
    form.update({ name: 'names' as FieldName<string>, value: all });
    form.remove({ name: 'figures' as FieldName<unknown[]>, index });
  };
  return (
    <button
      type="button"
      className="desk-button-quiet"
      aria-label={text.leaveFigureOf(words)}
      onClick={leave}
    >
      {text.leaveFigure}
    </button>
  );
}

/** The number with the word that follows it: a name needs letters. */
function nameFor(words: string, statement: string): string {
  const at = statement.indexOf(words);
  if (at < 0 || /\p{L}/u.test(words)) return words;
  const [following = ''] = /^[\s-]{0,2}[\p{L}-]+/u.exec(statement.slice(at + words.length)) ?? [];
  return `${words}${following}`;
}
