'use client';

import { useEffect, useRef } from 'react';
import { claimKindChoices } from '@/components/desk/choices';
import type { ClaimChoices } from '@/components/desk/claim-form/claim-choices';
import { fieldsOf } from '@/components/desk/claim-form/fields-of';
import { Names } from '@/components/desk/claim-form/names';
import { DeskForm, useAnswer } from '@/components/desk/form/desk-form';
import { Hidden, SelectField, TextArea, TextField, Tick } from '@/components/desk/form/fields';
import type { FormAction, FormState } from '@/components/desk/form/form-state';
import { Scripted } from '@/components/desk/form/scripted';
import { forgetUnsent, keepUnsent } from '@/components/desk/form/unsent';
import { deskText } from '@/messages/desk';
import type { Offered } from '@/newsroom/workbench/workbench';
import { Numbers } from './checks';
import { FigureLines, NewMeasureLines } from './figure-lines';
import { NewPlaceLines, PlaceLines } from './place-lines';
import { NewSourceLines, StepLines } from './step-lines';
import { WhenFields } from './when-fields';

const text = deskText.workbench;
export const formId = 'suggestion';

export type Preference = 'save' | 'submit';

type Props = {
  offered: Offered;
  reportId: string;
  situationId: string;
  publisher: string | null;
  personId: string;
  choices: ClaimChoices;
  action: FormAction;
  /** What was typed here before. */
  typed: Record<string, unknown> | undefined;
  /** What the server answered when it was accepted and could not be. */
  answered: FormState | undefined;
  preference: Preference;
  /** Somebody has taken the passage. */
  gone: boolean;
  /** Accepts by script; without it the buttons send the form. */
  onAccept: (which: Preference) => void;
  onTyped: (fields: Record<string, unknown>) => void;
};

/** The fields into which one writes. */
const written = [
  ...['statement', 'names', 'time.phrase', 'time.choiceReason', 'places.*.place'],
  ...[
    'newMeasures.*.name',
    'newMeasures.*.unit',
    'citations.*.note',
    'citations.*.steps.*.source',
    'citations.*.steps.*.label',
  ],
];

/** The form that makes a claim of a passage, filled in; what it does not show stands in the complete form. */
export function SuggestionForm({ offered, typed, answered, action, gone, ...props }: Props) {
  const defaults = typed ?? defaultsOf(offered, props);
  return (
    <DeskForm
      id={formId}
      action={action}
      defaults={defaults}
      answered={answered}
      gone={gone && written}
      className="desk-claim grid grid-cols-[minmax(0,1fr)] gap-4"
    >
      <Body offered={offered} {...props} />
    </DeskForm>
  );
}

/** All that the form holds at first. */
export function defaultsOf(
  { fields, claimId, end, newPlaces, newSources, newMeasures }: Offered,
  { reportId, situationId }: Pick<Props, 'reportId' | 'situationId'>,
): Record<string, unknown> {
  const unknown = new Map(newSources.map(({ step, name }) => [step, name]));
  return {
    ...{ situationId, claimId, reportId, end: String(end), version: '0' },
    ...fields,
    citations: fields.citations.map((citation) => ({
      ...citation,
      steps: citation.steps.map((step, i) => ({ ...step, heard: unknown.get(i) ?? '' })),
    })),
    newPlaces: newPlaces.map(({ make, ...place }) => ({ ...place, ...(make && { make: 'on' }) })),
    newMeasures,
    newSources: newSources.map(({ name, kind }) => ({ name, kind })),
  };
}

type BodyProps = Omit<Props, 'typed' | 'answered' | 'action' | 'gone'>;

function Body({
  offered,
  publisher,
  personId,
  situationId,
  choices,
  preference,
  onAccept,
  onTyped,
}: BodyProps) {
  const mark = useRef<HTMLSpanElement>(null);
  const { pending } = useAnswer();
  useTyping(mark, offered, { personId, situationId, onTyped });
  const other: Preference = preference === 'save' ? 'submit' : 'save';
  const accept = (which: Preference) => ({
    name: 'do',
    value: which,
    onClick: (event: { preventDefault(): void }) => {
      event.preventDefault();
      onAccept(which);
    },
  });
  return (
    <>
      <span ref={mark} hidden />
      {/* Enter in a field presses a form's first button. */}
      <button type="submit" {...accept(preference)} tabIndex={-1} aria-hidden="true" className="sr-only" />
      <Carried />
      <div>
        <TextArea name="statement" label={text.statement} rows={2} serif />
        <Scripted>
          <Numbers />
        </Scripted>
      </div>
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <SelectField name="kind" label={text.kind} choices={claimKindChoices} />
        <TextField
          name="citations[0].note"
          label={text.carriedBy(publisher ?? text.noPublisher)}
          inputMode="numeric"
        />
      </div>
      <StepLines sources={choices.sources} />
      <WhenFields />
      <PlaceLines places={choices.places} />
      <FigureLines measures={choices.measures} />
      <NewMeasureLines />
      <NewSourceLines />
      <NewPlaceLines choices={choices} />
      <TextField name="names" label={text.names} />
      <Tick name="citations[0].summaryOnly" label={deskText.claim.summaryOnly} />
      <div className="bench-foot">
        <button
          type="submit"
          {...accept(preference)}
          className="desk-button"
          aria-disabled={pending || undefined}
        >
          {preference === 'save' ? text.acceptDraft : text.acceptSubmit}{' '}
          <span aria-hidden="true" className="desk-key">
            A
          </span>
        </button>
        <button type="submit" {...accept(other)} className="desk-button-second">
          {other === 'save' ? text.otherDraft : text.otherSubmit}
        </button>
        <button type="submit" name="do" value="more" className="desk-button-second">
          {text.more}
        </button>
      </div>
      <Names id="sources" options={choices.sources} />
      <Names id="places" options={choices.places} />
    </>
  );
}

/** What the form sends and nobody types. */
function Carried() {
  return (
    <>
      {['situationId', 'claimId', 'version', 'reportId', 'end'].map((name) => (
        <Hidden key={name} name={name} />
      ))}
      {['reportId', 'quote', 'start', 'end', 'stance'].map((name) => (
        <Hidden key={name} name={`citations[0].${name}`} />
      ))}
    </>
  );
}

/** A pause in typing after which the browser keeps it. */
const pause = 400;

/** Keeps what is typed: in the page for as long as it is open, and in the browser beyond that. */
function useTyping(
  mark: { current: HTMLElement | null },
  { claimId, start, end }: Offered,
  { personId, situationId, onTyped }: Pick<BodyProps, 'personId' | 'situationId' | 'onTyped'>,
): void {
  const told = useRef(onTyped);
  told.current = onTyped;
  useEffect(() => {
    const form = mark.current?.closest('form');
    if (!form) return;
    const first = writtenIn(form);
    const page = pageOf({ start, end, claimId });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      clearTimeout(timer);
      if (writtenIn(form) === first) return;
      const fields = fieldsOf(new FormData(form));
      told.current(fields);
      keepUnsent(page, { claimId, situationId, personId, isNew: false, at: Date.now(), fields });
    };
    const touched = () => {
      clearTimeout(timer);
      timer = setTimeout(keep, pause);
    };
    const events = ['input', 'change', 'click', 'focusout'] as const;
    for (const event of events) form.addEventListener(event, touched);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      for (const event of events) form.removeEventListener(event, touched);
      window.removeEventListener('pagehide', keep);
    };
  }, [mark, claimId, start, end, situationId, personId]);
}

/** Under what the browser keeps what was typed for a passage. */
export const pageOf = ({ claimId }: { start: number; end: number; claimId: string }) => `bench-${claimId}`;
export const forgetTyped = (offered: Offered) => forgetUnsent(pageOf(offered));

function writtenIn(form: HTMLFormElement): string {
  return JSON.stringify(
    [...new FormData(form)].filter(([name, value]) => !name.startsWith('$') && value !== ''),
  );
}
