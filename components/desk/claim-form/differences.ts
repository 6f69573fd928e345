/** `name` is the field's; `field` says it in words. */
export type Difference = { name: string; field: string; theirs: string; yours: string };

const severalOf = '\u001f';

/** Fields of the form that carry it and that nobody typed. */
const carriers = /^(situationId|claimId|version|do)$|\.(start|end)$/;

/**
 * The fields in which two states of a claim's form differ, with the labels' words.
 *
 * @param names what to read instead of an id.
 */
export function differencesOf(
  theirs: Record<string, unknown>,
  yours: Record<string, unknown>,
  names: ReadonlyMap<string, string>,
): Difference[] {
  const before = typedIn(theirs);
  const after = typedIn(yours);
  const readable = (value = '') =>
    value
      .split(severalOf)
      .map((one) => names.get(one) ?? one)
      .join(', ');
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => !carriers.test(name) && before.get(name) !== after.get(name))
    .map((name) => ({
      name,
      field: inWords(name),
      theirs: readable(before.get(name)),
      yours: readable(after.get(name)),
    }));
}

/** What somebody typed, by the name of the field. */
function typedIn(fields: unknown, name = ''): Map<string, string> {
  if (typeof fields === 'string') return new Map(fields ? [[name, fields.replace(/\r\n?/g, '\n')]] : []);
  // Boxes of one name: a single one that is ticked comes as itself, several come as a list.
  if (Array.isArray(fields) && fields.every((item) => typeof item === 'string'))
    return typedIn(fields.join(severalOf), name);
  if (Array.isArray(fields)) return new Map(fields.flatMap((item, i) => [...typedIn(item, `${name}[${i}]`)]));
  if (typeof fields !== 'object' || fields === null) return new Map();
  return new Map(
    Object.entries(fields).flatMap(([part, value]) => [...typedIn(value, name ? `${name}.${part}` : part)]),
  );
}

/** "citations[0].steps[1].verb" is "citation 1, step 2: verb". */
function inWords(name: string): string {
  const parts = name.replace(
    /([a-z]+)s\[(\d+)\]\.?/gi,
    (_, list: string, index: string) => `${list} ${Number(index) + 1}, `,
  );
  return parts
    .replace(/, ([^,]*)$/, ': $1')
    .replace(/: $/, '')
    .replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
    .replace(/\./g, ': ')
    .replace(/ Id\b| id\b/g, '');
}
