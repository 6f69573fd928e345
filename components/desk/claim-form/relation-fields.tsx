'use client';

import { useField } from '@conform-to/react';
import { relationChoices } from '@/components/desk/choices';
import { Messages, SelectField, TextField } from '@/components/desk/form/fields';
import { AddItem, RemoveItem, useFocusWhenAdded, useJustAdded } from '@/components/desk/form/item-buttons';
import { deskText } from '@/messages/desk';
import { en } from '@/messages/en';
import type { ProposedRelation } from '@/newsroom/claims/proposed-relations';

const text = deskText.claim;

/** How this claim stands to others: a later toll supersedes an earlier one, a denial contradicts. */
export function RelationFields({ proposals }: { proposals: readonly ProposedRelation[] }) {
  const [field] = useField<Record<string, string>[]>('relations');
  const items = field.getFieldList();
  const list = useFocusWhenAdded<HTMLDivElement>(items.length);
  return (
    <section id={field.id} className="desk-panel">
      <h2 className="mb-3">{text.relations}</h2>
      <Messages field={field} />
      <div ref={list} className="grid gap-3">
        {items.map((item, index) => (
          <Relation key={item.key} name={item.name} index={index} length={items.length} />
        ))}
      </div>
      <Proposed proposals={proposals} />
      <p className="mt-3">
        <AddItem list="relations">{text.addRelation}</AddItem>
      </p>
    </section>
  );
}

/** What the program noticed; a person adds it, and may then change it like any other. */
function Proposed({ proposals }: { proposals: readonly ProposedRelation[] }) {
  const [field] = useField<{ claimId?: string }[]>('relations');
  const named = (field.value ?? []) as readonly ({ claimId?: string } | undefined)[];
  const left = proposals.filter(({ claimId }) => !named.some((one) => one?.claimId?.includes(claimId)));
  if (left.length === 0) return null;
  return (
    <div className="mt-3">
      <h3 className="text-sm font-semibold">{text.proposedRelations}</h3>
      <p className="desk-hint">{text.proposedHint}</p>
      <ul className="grid gap-2">
        {left.map(({ kind, claimId, statement }) => (
          <li key={claimId} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
            <span className="min-w-0 flex-1">
              <b className="font-semibold">{en.labels.relations[kind].to}</b>{' '}
              <a href={`/desk/claims/${claimId}`} className="font-serif">
                {statement}
              </a>
            </span>
            <AddItem list="relations" item={{ kind, claimId }}>
              {text.addProposed} <span className="sr-only">{statement}</span>
            </AddItem>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Relation({ name, index, length }: { name: string; index: number; length: number }) {
  const isNew = useJustAdded('relations', index, length);
  return (
    <div data-item className="grid items-end gap-3 sm:grid-cols-[1fr_3fr_auto]">
      <SelectField name={`${name}.kind`} label={text.relation} choices={relationChoices} autoFocus={isNew} />
      <TextField name={`${name}.claimId`} label={text.otherClaim} />
      <RemoveItem list="relations" index={index}>
        {text.removeRelation}
      </RemoveItem>
    </div>
  );
}
