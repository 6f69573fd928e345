'use client';

import { useAnswer } from '@/components/desk/form/desk-form';
import { WideTable } from '@/components/desk/wide-table';
import { deskText } from '@/messages/desk';
import { type ClaimChoices, namesOf } from './claim-choices';
import { differencesOf } from './differences';

const text = deskText.claim;

/** Somebody was quicker: what stands now beside what was typed, field by field, nothing lost of either. */
export function Conflict({ choices }: { choices: ClaimChoices }) {
  const { state } = useAnswer();
  if (!state.conflict) return null;
  const differences = differencesOf(state.conflict.fields, state.reply?.initialValue ?? {}, namesOf(choices));
  return (
    <section className="desk-panel">
      <h2>{text.conflictTitle(state.conflict.by)}</h2>
      <p className="desk-hint mb-3">{text.conflictHint}</p>
      <WideTable label={text.conflictField}>
        <thead>
          <tr>
            <th scope="col">{text.conflictField}</th>
            <th scope="col">{text.theirs}</th>
            <th scope="col">{text.yours}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ field, theirs, yours }) => (
            <tr key={field}>
              <th scope="row" className="border-t border-rule-2 align-top">
                {field}
              </th>
              <td className="min-w-40 whitespace-pre-wrap">{theirs || <em>{text.empty}</em>}</td>
              <td className="min-w-40 whitespace-pre-wrap">{yours || <em>{text.empty}</em>}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </section>
  );
}
