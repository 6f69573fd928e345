import { parse } from '@conform-to/dom';

/** A form's fields, nested as their names are; without those that React keeps in a form for itself. */
export function fieldsOf(data: FormData): Record<string, unknown> {
  const own = new FormData();
  for (const [name, value] of data) if (!name.startsWith('$ACTION_')) own.append(name, value);
  return parse<Record<string, unknown>, string[]>(own, { resolve: (fields) => ({ value: fields }) }).payload;
}
