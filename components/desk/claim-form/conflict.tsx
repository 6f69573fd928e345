'use client';

import { useFormMetadata } from '@conform-to/react';
import { useState } from 'react';
import { Changed } from '@/components/desk/changed';
import { useAnswer } from '@/components/desk/form/desk-form';
import { useHydrated } from '@/components/desk/form/hydrated';
import { Submit } from '@/components/desk/form/submit';
import { WideTable } from '@/components/desk/wide-table';
import { deskText } from '@/messages/desk';
import { type ClaimChoices, namesOf } from './claim-choices';
import { type Difference, differencesOf, withField } from './differences';
import { fieldsOf } from './fields-of';
import { useKept } from './kept';

const text = deskText.claim;
type Fields = Record<string, unknown>;

/** Somebody was quicker: what stands now beside what was typed, field by field; either can be put into the form. */
export function Conflict({ choices }: { choices: ClaimChoices }) {
  const { state } = useAnswer();
  const { conflict: kept } = useKept();
  const conflict =
    kept ?? (state.conflict ? { ...state.conflict, yours: state.reply?.initialValue ?? {} } : null);
  if (!conflict) return null;
  const differences = differencesOf(conflict.fields, conflict.yours, namesOf(choices));
  return (
    <section id="conflict" className="desk-panel" tabIndex={-1}>
      <h2>{text.conflictTitle(conflict.by)}</h2>
      <p className="desk-hint mb-3">{text.conflictHint}</p>
      {differences.length === 0 ? (
        <p>{text.noDifferences}</p>
      ) : (
        <Table
          // Another conflict begins anew.
          key={conflict.version}
          differences={differences}
          theirs={conflict.fields}
          yours={conflict.yours}
        />
      )}
      <p className="mt-3">
        <Submit name="do" value="theirs" className="desk-button-small">
          {text.takeAll}
        </Submit>
      </p>
    </section>
  );
}

function Table({
  differences,
  theirs,
  yours,
}: {
  differences: readonly Difference[];
  theirs: Fields;
  yours: Fields;
}) {
  const form = useFormMetadata();
  const isHydrated = useHydrated();
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const choose = ({ name, raw }: Difference) => {
    const element = document.forms.namedItem(form.id);
    if (!element) return;
    const isTaken = taken.has(name);
    const now = fieldsOf(new FormData(element));
    const next = isTaken ? withField(now, name, raw.yours, yours) : withField(now, name, raw.theirs, theirs);
    // The form's type knows single fields alone.
    form.update({ value: next as Record<string, string> });
    setTaken((others) =>
      isTaken ? new Set([...others].filter((one) => one !== name)) : new Set([...others, name]),
    );
  };
  return (
    <WideTable label={text.conflictField}>
      <thead>
        <tr>
          <th scope="col">{text.conflictField}</th>
          <th scope="col">{text.theirs}</th>
          <th scope="col">{text.yours}</th>
          {isHydrated && <td />}
        </tr>
      </thead>
      <tbody>
        {differences.map((difference) => {
          const { name, field, theirs, yours } = difference;
          const isTaken = taken.has(name);
          return (
            <tr key={name}>
              <th scope="row" className="border-t border-rule-2 align-top">
                {field}
              </th>
              <td className={`min-w-40 whitespace-pre-wrap ${isTaken ? '' : 'text-ink-2'}`}>
                {theirs ? (
                  <Changed before={yours} after={theirs} side="after" isBeside />
                ) : (
                  <em>{text.empty}</em>
                )}
              </td>
              <td className={`min-w-40 whitespace-pre-wrap ${isTaken ? 'text-ink-2' : ''}`}>
                {yours ? (
                  <Changed before={theirs} after={yours} side="after" isBeside />
                ) : (
                  <em>{text.empty}</em>
                )}
              </td>
              {isHydrated && (
                <td className="whitespace-nowrap">
                  <button type="button" className="desk-button-small" onClick={() => choose(difference)}>
                    {isTaken ? text.keepMine : text.takeTheirs}
                    <span className="sr-only">: {field}</span>
                  </button>
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </WideTable>
  );
}
