'use client';

import { useField } from '@conform-to/react';
import { ChangeFields } from '@/components/desk/claim-form/change-fields';
import { DeskForm, useAnswer } from '@/components/desk/form/desk-form';
import { Hidden, TextArea, TextField } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { AddItem, RemoveItem, useFocusWhenAdded, useJustAdded } from '@/components/desk/form/item-buttons';
import { MoveItem } from '@/components/desk/form/move-item';
import { Seen } from '@/components/desk/form/seen';
import { EnterPresses, Submit } from '@/components/desk/form/submit';
import { deskText } from '@/messages/desk';
import { ClaimBoxes, type ClaimChoice } from './claim-boxes';

const text = deskText.takeaways;

type Props = {
  action: FormAction;
  /** Situation and day, and the sentences to begin with. */
  defaults: Record<string, unknown>;
  /** The latest revision as the page has it now; null where there is none. */
  latest: { id: string; by: string; sentences: readonly string[] } | null;
  claims: readonly ClaimChoice[];
  isPublic: boolean;
};

/** The sentences of a day's lede, each with the claims on which it rests. */
export function TakeawayForm({ action, defaults, latest, claims, isPublic }: Props) {
  return (
    <DeskForm id="takeaway" action={action} defaults={defaults} className="grid gap-5">
      <EnterPresses name="do" value="write" />
      <Hidden name="situationId" />
      <Hidden name="slug" />
      <Hidden name="day" />
      <Seen name="baseRevisionId" line={latest?.id ?? ''} />
      <StandsNow latest={latest} />
      <Sentences claims={claims} />
      {isPublic && <ChangeFields />}
      <div>
        <Submit name="do" value="write">
          {text.submit}
        </Submit>
      </div>
    </DeskForm>
  );
}

/** Somebody was quicker: their sentences, beside those in the form. */
function StandsNow({ latest }: Pick<Props, 'latest'>) {
  const { state } = useAnswer();
  if (!state.isStale || !latest) return null;
  return (
    <section className="desk-told">
      <p>
        <b>{text.stale(latest.by)}</b>
      </p>
      <p className="my-1 font-serif text-[1.0625rem] text-ink">{latest.sentences.join(' ')}</p>
      <p>{text.staleHint}</p>
    </section>
  );
}

function Sentences({ claims }: Pick<Props, 'claims'>) {
  const [field] = useField<Record<string, string>[]>('sentences');
  const items = field.getFieldList();
  const list = useFocusWhenAdded<HTMLDivElement>(items.length);
  return (
    <div id={field.id}>
      <div ref={list} className="grid gap-6">
        {items.map((item, index) => (
          <Sentence key={item.key} name={item.name} index={index} length={items.length} claims={claims} />
        ))}
      </div>
      <p className="mt-4">
        <AddItem list="sentences">{text.addSentence}</AddItem>
      </p>
    </div>
  );
}

type SentenceProps = Pick<Props, 'claims'> & { name: string; index: number; length: number };

function Sentence({ name, index, length, claims }: SentenceProps) {
  const isNew = useJustAdded('sentences', index, length);
  const number = index + 1;
  return (
    <fieldset data-item className="grid gap-3 border-t border-rule-2 pt-3">
      <legend className="contents">
        <span className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span className="font-semibold">{text.sentence(number)}</span>
          <span className="flex flex-wrap gap-x-4">
            {index > 0 && (
              <MoveItem list="sentences" from={index} to={index - 1} label={text.moveUpOf(number)}>
                {text.moveUp}
              </MoveItem>
            )}
            {index < length - 1 && (
              <MoveItem list="sentences" from={index} to={index + 1} label={text.moveDownOf(number)}>
                {text.moveDown}
              </MoveItem>
            )}
            {length > 1 && (
              <RemoveItem list="sentences" index={index}>
                <span aria-hidden="true">{text.remove}</span>
                <span className="sr-only">{text.removeSentence(number)}</span>
              </RemoveItem>
            )}
          </span>
        </span>
      </legend>
      <TextArea name={`${name}.words`} label={text.words} rows={2} serif autoFocus={isNew} />
      <ClaimBoxes name={`${name}.claims`} claims={claims} />
      <TextField name={`${name}.others`} label={text.others} hint={text.othersHint} />
    </fieldset>
  );
}
