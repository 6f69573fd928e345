'use client';

import { useField, useFormMetadata } from '@conform-to/react';
import { useCallback, useEffect, useRef } from 'react';
import { claimKindChoices } from '@/components/desk/choices';
import { DeskForm, useAnswer } from '@/components/desk/form/desk-form';
import { Hidden, SelectField, TextArea, TextField } from '@/components/desk/form/fields';
import type { FormAction, FormState, OccurrenceShown } from '@/components/desk/form/form-state';
import { KeyHint } from '@/components/desk/form/key-hint';
import { EnterPresses, Submit } from '@/components/desk/form/submit';
import { deskText } from '@/messages/desk';
import type { ProposedRelation } from '@/newsroom/claims/proposed-relations';
import { ChangeFields } from './change-fields';
import { CitationFields } from './citation-fields';
import type { ClaimChoices } from './claim-choices';
import { Conflict } from './conflict';
import { EventFields } from './event-fields';
import { FigureFields } from './figure-fields';
import { useKeeping } from './keeping';
import { Keeping, useKept } from './kept';
import { PlaceFields } from './place-fields';
import { RelationFields } from './relation-fields';
import { TimeFields } from './time-fields';
import { UnsentOffer } from './unsent-offer';

const text = deskText.claim;

type Props = {
  action: FormAction;
  /** situationId, claimId and version, and the claim's own fields. */
  defaults: Record<string, unknown> & { situationId: string; claimId: string; version: string };
  choices: ClaimChoices;
  isPublished: boolean;
  /** Where the quotes of the draft stand, if several times. */
  occurrences: Record<string, OccurrenceShown[]>;
  /** Who types. */
  personId: string;
  /** How it may stand to other claims. */
  proposals?: readonly ProposedRelation[];
};

/** The whole of a claim: what it says, when and where, on what it rests. It is saved while it is typed. */
export function ClaimForm({ proposals = [], ...props }: Props) {
  const { action, defaults, choices, isPublished, occurrences, personId } = props;
  const { situationId, claimId } = defaults;
  const version = Number(defaults.version);
  const { kept, prepare, answered } = useKeeping({
    formId: 'claim',
    action,
    personId,
    situationId,
    claimId,
    version,
  });
  // Once saved, the claim has an address of its own; the page stays as it is.
  const settle = useCallback(
    (state: FormState) => {
      answered(state);
      if (state.done && !state.retyped) window.history.replaceState(null, '', `/desk/claims/${claimId}`);
    },
    [claimId, answered],
  );
  return (
    <Keeping.Provider value={kept}>
      <DeskForm
        id="claim"
        action={action}
        defaults={{ newPlace: { kind: 'settlement' }, ...defaults }}
        prepare={prepare}
        onAnswer={settle}
        className="desk-claim grid grid-cols-[minmax(0,1fr)] gap-5"
      >
        <EnterPresses name="do" value="save" />
        <Hidden name="situationId" />
        <Hidden name="claimId" />
        <Version />
        <UnsentOffer claimId={claimId} situationId={situationId} personId={personId} isNew={version === 0} />
        <Retyped />
        <Conflict choices={choices} />
        <section className="desk-panel grid gap-4">
          <TextArea name="statement" label={text.statement} hint={text.statementHint} rows={3} serif />
          <div className="grid items-start gap-4 sm:grid-cols-2">
            <SelectField name="kind" label={text.kind} choices={claimKindChoices} />
            <TextField name="names" label={text.names} hint={text.namesHint} />
          </div>
        </section>
        <CitationFields choices={choices} occurrences={kept.occurrences ?? occurrences} />
        <TimeFields timeZone={choices.timeZone} />
        <PlaceFields choices={choices} />
        <FigureFields choices={choices} />
        <EventFields choices={choices} />
        <RelationFields proposals={proposals} />
        {isPublished && <ChangeFields />}
        <Foot />
        {version > 0 && <Drop />}
      </DeskForm>
    </Keeping.Provider>
  );
}

/** The version that the writer has before them: as sent, unless an answer brought a newer one. */
function Version() {
  const [field] = useField<string>('version');
  const { state } = useAnswer();
  const { version } = useKept();
  return (
    <input
      type="hidden"
      name={field.name}
      value={version ?? state.version ?? field.initialValue ?? '0'}
      readOnly
    />
  );
}

/** Puts into the form what the answer brought: without script the page has it already. */
function Retyped() {
  const form = useFormMetadata();
  const { state } = useAnswer();
  const told = useRef(state);
  useEffect(() => {
    if (told.current === state) return;
    told.current = state;
    if (state.retyped && !state.made) form.update({ value: state.retyped as Record<string, string> });
  }, [state, form]);
  return null;
}

function Foot() {
  const { state, pending } = useAnswer();
  const { told, conflict } = useKept();
  const broken = Object.values(state.reply?.error ?? {}).flat().length;
  const news = told ?? state.done ?? (broken > 0 && !conflict && <a href="#claim">{text.notYet(broken)}</a>);
  return (
    <div className="sticky bottom-0 z-[5] -mx-4 flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-rule-2 bg-sheet px-4 py-3 sm:-mx-6 sm:px-6">
      <Submit name="do" value="save" className="desk-button-second">
        {text.save}
      </Submit>
      <Submit name="do" value="submit" aria-keyshortcuts="Control+Enter">
        {text.submit} <KeyHint>Ctrl Enter</KeyHint>
      </Submit>
      <p role="status" className="desk-meta">
        {conflict && (
          <>
            {text.savedByOther(conflict.by)} <a href="#conflict">{text.seeBoth}</a>{' '}
          </>
        )}
        {!pending && news}
      </p>
    </div>
  );
}

/** A draft that nobody wants can go. */
function Drop() {
  return (
    <details>
      <summary className="desk-meta">{text.dropDraft}</summary>
      <p className="desk-hint mt-2">{text.dropHint}</p>
      <Submit name="do" value="drop" className="desk-button-small">
        {text.dropButton}
      </Submit>
    </details>
  );
}
