import { getTableName } from 'drizzle-orm';
import { journaled } from '@/db/journaled';

/** One value of a row as the journal repeats it; null where the row had or has none. */
export type JournalValue =
  | string
  | number
  | boolean
  | null
  | JournalValue[]
  | { [name: string]: JournalValue };

/** What one row was and is, by the database's own names. */
export type RowDifference = {
  table: string;
  id: string;
  isNew: boolean;
  fields: { name: string; before: JournalValue; after: JournalValue }[];
  /** Columns whose words stand in the row itself, sealed, and nowhere else. */
  sealed: readonly string[];
  /** Columns that are never repeated: digests of passwords and links. */
  secret: readonly string[];
  /** How many rows of the table the line took away; then it tells nothing else of them. */
  removed?: number;
};

type Row = Record<string, JournalValue>;
type DetailRow = { table: string; before?: Row; after?: Row; removed?: number };

const kinds = new Map(journaled.map((kind) => [getTableName(kind.table), kind]));
/** The id heads the difference, and folded names only repeat the names. */
const untold = new Set(['id', 'folded_names']);

/**
 * What a journal line changed, row by row and field by field.
 *
 * @param detail of the line: canonical JSON; null when it was taken away by a redaction.
 * @returns null then.
 */
export function differencesOf(detail: string | null): RowDifference[] | null {
  if (detail === null) return null;
  return (JSON.parse(detail) as DetailRow[]).map(({ table, before, after = {}, removed }) => {
    if (removed) return { table, id: '', isNew: false, fields: [], sealed: [], secret: [], removed };
    const kind = kinds.get(table);
    const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after)])];
    return {
      table,
      id: String(after.id ?? ''),
      isNew: before === undefined,
      fields: names
        .filter((name) => !untold.has(name))
        .map((name) => ({ name, before: before?.[name] ?? null, after: after[name] ?? null }))
        .filter((field) => JSON.stringify(field.before) !== JSON.stringify(field.after)),
      sealed: kind?.sealed ?? [],
      secret: kind?.secret ?? [],
    };
  });
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** All ids that differences mention. */
export function idsIn(differences: readonly RowDifference[]): string[] {
  const found = new Set<string>();
  const look = (value: JournalValue): void => {
    if (typeof value === 'string' && uuid.test(value)) found.add(value);
    else if (Array.isArray(value)) value.forEach(look);
  };
  for (const { id, fields } of differences) {
    look(id);
    for (const { before, after } of fields) {
      look(before);
      look(after);
    }
  }
  return [...found];
}
