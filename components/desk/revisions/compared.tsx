import { Changed } from '@/components/desk/changed';
import { when } from '@/components/desk/when';
import { WideTable } from '@/components/desk/wide-table';
import { deskText } from '@/messages/desk';

const text = deskText.revisions;

export type RevisionHead = {
  number: number;
  by: string;
  at: Date;
  changeKind: string | null;
  changeReason: string | null;
};

type Props = {
  /** The latest first. */
  revisions: readonly RevisionHead[];
  from: RevisionHead;
  to: RevisionHead;
  rows: readonly { field: string; before: string; after: string }[];
  timeZone: string;
};

/** Any two revisions of a text with the words that went and came; which two, a plain form asks. */
export function Compared({ revisions, from, to, rows, timeZone }: Props) {
  const differing = rows.filter(({ before, after }) => before !== after);
  const label = text.difference(from.number, to.number);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <form method="get" className="flex flex-wrap items-end gap-3">
        <Choice name="from" label={text.from} chosen={from} revisions={revisions} timeZone={timeZone} />
        <Choice name="to" label={text.to} chosen={to} revisions={revisions} timeZone={timeZone} />
        <button type="submit" className="desk-button-second">
          {text.show}
        </button>
      </form>
      <section>
        <h2 className="mb-2">{label}</h2>
        {[from, to].map(
          ({ number, changeKind, changeReason }) =>
            changeKind && (
              <p key={number} className="desk-meta">
                {text.reason(number, changeKind.replace('_', ' '), changeReason ?? '')}
              </p>
            ),
        )}
        {differing.length === 0 ? (
          <p>{text.same}</p>
        ) : (
          <WideTable label={label}>
            <tbody>
              {differing.map(({ field, before, after }) => (
                <tr key={field}>
                  <th scope="row" className="border-t border-rule-2 align-top">
                    {field}
                  </th>
                  <td className="font-serif text-[0.9375rem] whitespace-pre-wrap">
                    <Changed before={before} after={after} side="both" />
                  </td>
                </tr>
              ))}
            </tbody>
          </WideTable>
        )}
      </section>
    </div>
  );
}

function Choice({
  name,
  label,
  chosen,
  revisions,
  timeZone,
}: {
  name: string;
  label: string;
  chosen: RevisionHead;
} & Pick<Props, 'revisions' | 'timeZone'>) {
  return (
    <div className="min-w-0">
      <label htmlFor={name}>{label}</label>
      <select
        key={chosen.number}
        id={name}
        name={name}
        defaultValue={String(chosen.number)}
        className="desk-input"
      >
        {revisions.map(({ number, by, at }) => (
          <option key={number} value={number}>
            {text.option(number, by, when(at, timeZone))}
          </option>
        ))}
      </select>
    </div>
  );
}
