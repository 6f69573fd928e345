'use client';

import { useField } from '@conform-to/react';
import { useCallback } from 'react';
import { claimKindChoices } from '@/components/desk/choices';
import { DeskForm, useAnswer } from '@/components/desk/form/desk-form';
import { Hidden, SelectField, TextArea, TextField } from '@/components/desk/form/fields';
import type { FormAction, FormState, OccurrenceShown } from '@/components/desk/form/form-state';
import { EnterPresses, Submit } from '@/components/desk/form/submit';
import { deskText } from '@/messages/desk';
import { ChangeFields } from './change-fields';
import { CitationFields } from './citation-fields';
import type { ClaimChoices } from './claim-choices';
import { Conflict } from './conflict';
import { EventFields } from './event-fields';
import { FigureFields } from './figure-fields';
import { PlaceFields } from './place-fields';
import { RelationFields } from './relation-fields';
import { TimeFields } from './time-fields';

const text = deskText.claim;

type Props = {
  action: FormAction;
  /** situationId, claimId and version, and the claim's own fields. */
  defaults: Record<string, unknown> & { claimId: string };
  choices: ClaimChoices;
  isPublished: boolean;
  /** Where the quotes of the draft stand, if several times. */
  occurrences: Record<string, OccurrenceShown[]>;
};

/** The whole of a claim: what it says, when and where, on what it rests. */
export function ClaimForm({ action, defaults, choices, isPublished, occurrences }: Props) {
  const { claimId } = defaults;
  // Once saved, the claim has an address of its own; the page stays as it is.
  const settle = useCallback(
    (state: FormState) => {
      if (state.done) window.history.replaceState(null, '', `/desk/claims/${claimId}`);
    },
    [claimId],
  );
  return (
    <DeskForm
      id="claim"
      action={action}
      defaults={defaults}
      onAnswer={settle}
      className="desk-claim grid gap-5"
    >
      <EnterPresses name="do" value="save" />
      <Hidden name="situationId" />
      <Hidden name="claimId" />
      <Version />
      <Conflict choices={choices} />
      <section className="desk-panel grid gap-4">
        <TextArea name="statement" label={text.statement} hint={text.statementHint} rows={3} serif />
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <SelectField name="kind" label={text.kind} choices={claimKindChoices} />
          <TextField name="names" label={text.names} hint={text.namesHint} />
        </div>
      </section>
      <CitationFields choices={choices} occurrences={occurrences} />
      <TimeFields timeZone={choices.timeZone} />
      <PlaceFields choices={choices} />
      <FigureFields choices={choices} />
      <EventFields choices={choices} />
      <RelationFields />
      {isPublished && <ChangeFields />}
      <Foot />
    </DeskForm>
  );
}

/** The version that the writer has before them: as sent, unless the answer brought a newer one. */
function Version() {
  const [field] = useField<string>('version');
  const { state } = useAnswer();
  return (
    <input type="hidden" name={field.name} value={state.version ?? field.initialValue ?? '0'} readOnly />
  );
}

function Foot() {
  const { state, pending } = useAnswer();
  const broken = Object.values(state.reply?.error ?? {}).flat().length;
  return (
    <div className="sticky bottom-0 z-[5] -mx-4 flex flex-wrap items-center gap-3 border-t border-rule-2 bg-sheet px-4 py-3 sm:-mx-6 sm:px-6">
      <Submit name="do" value="save" className="desk-button-second">
        {text.save}
      </Submit>
      <Submit name="do" value="submit">
        {text.submit}
      </Submit>
      <p role="status" className="desk-meta">
        {!pending && (state.done ?? (broken > 0 && <a href="#claim">{text.notYet(broken)}</a>))}
      </p>
    </div>
  );
}
