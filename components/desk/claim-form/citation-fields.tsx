'use client';

import { getInputProps, useField } from '@conform-to/react';
import { stanceChoices } from '@/components/desk/choices';
import { useAnswer } from '@/components/desk/form/desk-form';
import { Hidden, Messages, SelectField, TextArea, TextField, Tick } from '@/components/desk/form/fields';
import type { OccurrenceShown } from '@/components/desk/form/form-state';
import { AddItem, RemoveItem, useFocusWhenAdded, useJustAdded } from '@/components/desk/form/item-buttons';
import { deskText } from '@/messages/desk';
import type { ClaimChoices } from './claim-choices';
import { Names } from './names';
import { StepFields } from './step-fields';

const text = deskText.claim;

/** On what the claim rests: passages of reports, each with who says so. */
export function CitationFields({
  choices,
  occurrences,
}: {
  choices: ClaimChoices;
  occurrences: Record<string, OccurrenceShown[]>;
}) {
  const [field] = useField<Record<string, string>[]>('citations');
  const items = field.getFieldList();
  const list = useFocusWhenAdded<HTMLDivElement>(items.length);
  return (
    <section id={field.id} className="desk-panel">
      <h2 className="mb-3">{text.evidence}</h2>
      <Messages field={field} />
      <div ref={list} className="grid gap-7">
        {items.map((item, index) => (
          <Citation
            key={item.key}
            name={item.name}
            index={index}
            length={items.length}
            choices={choices}
            occurrences={occurrences}
          />
        ))}
      </div>
      <p className="mt-4">
        <AddItem list="citations" item={{ stance: 'supports', reportId: choices.reports[0]?.value ?? '' }}>
          {text.addCitation}
        </AddItem>
      </p>
      <Names id="sources" options={choices.sources} />
      <datalist id="parties">
        {choices.parties.map((party) => (
          <option key={party} value={party} />
        ))}
      </datalist>
    </section>
  );
}

type Props = {
  name: string;
  index: number;
  length: number;
  choices: ClaimChoices;
  occurrences: Record<string, OccurrenceShown[]>;
};

function Citation({ name, index, length, choices, occurrences }: Props) {
  const isNew = useJustAdded('citations', index, length);
  const [translation] = useField<string>(`${name}.translation`);
  return (
    <fieldset data-item className="desk-citation grid gap-4 border-t border-rule-2 pt-3">
      <legend className="contents">
        <span className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span className="font-semibold">{text.citation(index + 1)}</span>
          <RemoveItem list="citations" index={index}>
            {text.removeCitation}
          </RemoveItem>
        </span>
      </legend>
      <div className="grid items-start gap-4 sm:grid-cols-[3fr_1fr_1fr]">
        <SelectField
          name={`${name}.reportId`}
          label={text.report}
          choices={choices.reports}
          open={deskText.form.choose}
          autoFocus={isNew}
        />
        <SelectField name={`${name}.stance`} label={text.stance} choices={stanceChoices} />
        <TextField name={`${name}.note`} label={text.note} inputMode="numeric" />
      </div>
      <TextArea name={`${name}.quote`} label={text.quote} hint={text.quoteHint} rows={2} serif />
      <Hidden name={`${name}.start`} />
      <Hidden name={`${name}.end`} />
      <Occurrence
        name={`${name}.occurrence`}
        several={(useAnswer().state.occurrences ?? occurrences)[name] ?? []}
      />
      <StepFields list={`${name}.steps`} sources={choices.sources} />
      <div className="grid gap-2">
        <Tick name={`${name}.summaryOnly`} label={text.summaryOnly} />
        <Tick name={`${name}.primaryEvidence`} label={text.primaryEvidence} />
        <TextField name={`${name}.primaryReason`} label={text.primaryReason} className="for-primary" />
        <details open={Boolean(translation.initialValue)}>
          <summary className="desk-meta">{text.translation}</summary>
          <TextArea
            name={`${name}.translation`}
            label={text.translation}
            hint={text.translationHint}
            rows={2}
            className="mt-2"
          />
        </details>
      </div>
    </fieldset>
  );
}

/** Which of several equal quotes is meant, each shown where it stands. */
function Occurrence({ name, several }: { name: string; several: readonly OccurrenceShown[] }) {
  const [field] = useField<string>(name);
  if (several.length < 2) return <Hidden name={name} />;
  return (
    <fieldset id={field.id} className="desk-field">
      <legend className="desk-legend">{text.occurrence}</legend>
      {several.map(({ number, before, words, after }) => {
        const { key: _, ...props } = getInputProps(field, { type: 'radio', value: String(number) });
        return (
          <label key={number} className="desk-option">
            <input {...props} id={`${field.id}-${number}`} />
            <span className="desk-quote text-[0.9375rem]!">
              <span className="desk-meta font-sans">{text.occurrenceNth(number, several.length)}:</span> …
              {before}
              <mark>{words}</mark>
              {after}…
            </span>
          </label>
        );
      })}
      <Messages field={field} />
    </fieldset>
  );
}
