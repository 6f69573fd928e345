/**
 * "statement", "citations[0].attribution[1].source"; the names of what every object has are none. Nobody's list has a thousand
 * parts, and a reader of forms that met "a[4000000000]" would make room for all before it.
 */
const fieldName =
  /^(?!.*(?:^|\.)(?:__proto__|constructor|prototype)(?:$|[.[]))[A-Za-z]\w*(?:\[\d{1,3}\]|\.[A-Za-z]\w*)*$/;

/** What the library for forms sends beside the fields: which button of a list was pressed. */
const intentName = '__intent__';

/**
 * What a person can have sent by one of our forms: the rest is left out, React's own fields among it.
 *
 * @returns a new form; the files in it are those given.
 */
export function ownFields(form: FormData): FormData {
  const own = new FormData();
  for (const [name, value] of form) if (isField(name) || isIntent(name, value)) own.append(name, value);
  return own;
}

function isField(name: string): boolean {
  return name.length <= 200 && fieldName.test(name);
}

function isIntent(name: string, value: FormDataEntryValue): boolean {
  if (name !== intentName || typeof value !== 'string') return false;
  try {
    const { type, payload = {} } = JSON.parse(value);
    const { name: list = '', index = 0, from = 0, to = 0 } = payload;
    return (
      ['insert', 'remove', 'reorder', 'update', 'reset', 'validate'].includes(type) &&
      (list === '' || isField(list)) &&
      [index, from, to].every((at) => typeof at === 'number' && isField(`item[${at}]`))
    );
  } catch {
    return false;
  }
}
