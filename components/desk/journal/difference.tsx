import { Link } from '@/components/desk/link';
import { WideTable } from '@/components/desk/wide-table';
import { deskText } from '@/messages/desk';
import type { JournalValue, RowDifference } from '@/newsroom/desk/row-difference';

const text = deskText.journal;
const spaced = (name: string) => name.replaceAll('_', ' ').replace(/ id$/, '');

type Names = ReadonlyMap<string, string>;

/**
 * What a line of the journal wrote, row by row and field by field.
 *
 * @param names what to read instead of an id.
 * @param page where the words can be read that the journal does not repeat.
 * @param about id of the thing, whose other lines can be asked for.
 */
export function Difference({
  rows,
  names,
  page,
  about,
}: {
  rows: readonly RowDifference[] | null;
  names: Names;
  page: string | null;
  about: string | null;
}) {
  if (rows === null) return <p className="desk-meta">{text.gone}</p>;
  return (
    <details>
      <summary className="desk-meta w-fit cursor-pointer py-0.5">{text.difference(tablesOf(rows))}</summary>
      <div className="mt-2 mb-1 grid gap-4 border-l-2 border-rule-2 pl-4">
        {rows.map((row) => (
          <div key={`${row.table} ${row.id}`} className="min-w-0">
            <h3>
              {spaced(row.table)}{' '}
              <span className="desk-meta font-normal">
                {row.removed ? text.removed(row.removed) : row.isNew ? text.isNew : text.changed}
                {names.has(row.id) && `: ${names.get(row.id)}`}
              </span>
            </h3>
            {!row.removed && <Fields row={row} names={names} />}
            <Untold row={row} page={page} />
          </div>
        ))}
        {about && (
          <p className="text-sm">
            <Link href={`/desk/journal?about=${about}`}>{text.aboutThis}</Link>
          </p>
        )}
      </div>
    </details>
  );
}

function Fields({ row, names }: { row: RowDifference; names: Names }) {
  if (row.isNew) return <NewFields row={row} names={names} />;
  if (row.fields.length === 0) return <p className="desk-meta">{text.same}</p>;
  return (
    <WideTable label={spaced(row.table)}>
      <thead>
        <tr>
          <th scope="col">{text.field}</th>
          <th scope="col">{text.before}</th>
          <th scope="col">{text.after}</th>
        </tr>
      </thead>
      <tbody>
        {row.fields.map(({ name, before, after }) => (
          <tr key={name}>
            <th scope="row" className="w-40 border-t border-rule-2 align-top!">
              {spaced(name)}
            </th>
            <td className={valueClass}>
              <Value value={before} names={names} />
            </td>
            <td className={valueClass}>
              <Value value={after} names={names} />
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

/** Of a new row only what it has. */
function NewFields({ row, names }: { row: RowDifference; names: Names }) {
  const fields = row.fields.filter(({ after }) => !isEmpty(after));
  return (
    <dl className="grid grid-cols-[minmax(0,9rem)_minmax(0,1fr)] gap-x-4 gap-y-0.5 text-sm">
      {fields.map(({ name, after }) => (
        <div key={name} className="contents">
          <dt className="text-ink-2">{spaced(name)}</dt>
          <dd className="whitespace-pre-wrap [overflow-wrap:anywhere]">
            <Value value={after} names={names} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const valueClass = 'min-w-32 whitespace-pre-wrap [overflow-wrap:anywhere]';
const isEmpty = (value: JournalValue) =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** What the row holds and the line does not repeat. */
function Untold({ row: { isNew, sealed, secret }, page }: { row: RowDifference; page: string | null }) {
  return (
    <>
      {sealed.length > 0 && (
        <p className="desk-hint mt-1">
          {text.sealed(sealed.map(spaced).join(', '))} {page && <Link href={page}>{text.sealedAt}</Link>}
        </p>
      )}
      {secret.length > 0 && isNew && (
        <p className="desk-hint mt-1">{text.secret(secret.map(spaced).join(', '))}</p>
      )}
    </>
  );
}

function Value({ value, names }: { value: JournalValue; names: Names }) {
  if (isEmpty(value)) return <em className="text-ink-2">{text.empty}</em>;
  return Array.isArray(value) ? value.map((one) => inWords(one, names)).join('; ') : inWords(value, names);
}

function inWords(value: JournalValue, names: Names): string {
  if (typeof value === 'boolean') return value ? text.yes : text.no;
  if (typeof value === 'string') return names.get(value) ?? value;
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}

/** "claim revisions, citations (2)". */
function tablesOf(rows: readonly RowDifference[]): string {
  const counts = new Map<string, number>();
  for (const { table, removed = 1 } of rows) counts.set(table, (counts.get(table) ?? 0) + removed);
  return [...counts]
    .map(([table, count]) => (count > 1 ? `${spaced(table)} (${count})` : spaced(table)))
    .join(', ');
}
