'use client';

import { useAnswer } from '@/components/desk/form/desk-form';
import { WideTable } from '@/components/desk/wide-table';
import { deskText } from '@/messages/desk';

const text = deskText.form;

/** A field of the form as the page has it now; `read` puts a value into words where it is an id or a code. */
export type FieldNow = { name: string; label: string; now: string; read?: Readonly<Record<string, string>> };

/** Somebody was quicker: what stands now beside what was typed, field by field; nothing is lost of either. */
export function StandsNow({ fields }: { fields: readonly FieldNow[] }) {
  const { state } = useAnswer();
  if (!state.isStale) return null;
  const typed = state.reply?.initialValue ?? {};
  const differing = fields
    .map((field) => ({ ...field, yours: plain(typed[field.name]) }))
    .filter(({ now, yours }) => plain(now) !== yours);
  if (differing.length === 0) return <p className="desk-told mb-3">{text.sameNow}</p>;
  return (
    <div className="mb-4">
      <p className="desk-hint">{text.decide}</p>
      <WideTable label={text.differs}>
        <thead>
          <tr>
            <th scope="col">{text.differs}</th>
            <th scope="col">{text.now}</th>
            <th scope="col">{text.yours}</th>
          </tr>
        </thead>
        <tbody>
          {differing.map(({ name, label, now, yours, read = {} }) => (
            <tr key={name}>
              <th scope="row" className="border-t border-rule-2 align-top">
                {label}
              </th>
              <td className="min-w-32 whitespace-pre-wrap">{inWords(now, read) || <em>{text.empty}</em>}</td>
              <td className="min-w-32 whitespace-pre-wrap">
                {inWords(yours, read) || <em>{text.empty}</em>}
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </div>
  );
}

/** What somebody typed may be the name of something that every object has. */
function inWords(value: string, read: Readonly<Record<string, string>>): string {
  return Object.hasOwn(read, value) ? (read[value] ?? value) : value;
}

/** As the server reads it: line ends alike, nothing around it. */
function plain(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : '';
}
