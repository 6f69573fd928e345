/** A field, or a list, in which two states of a claim's form differ. */
export type Difference = {
  /** The field's name in the form: "citations[0].steps[1].verb". */
  name: string;
  /** The same in words. */
  field: string;
  /** Both in words, for people to read. */
  theirs: string;
  yours: string;
  /** Both as the form holds them. */
  raw: { theirs: unknown; yours: unknown };
};

type Fields = Record<string, unknown>;

/** Fields of the form that carry it and that nobody typed. */
const carriers = /^(situationId|claimId|version|do|newPlace|newMeasure)$|\.(start|end)$/;

/**
 * The fields in which two states of a claim's form differ. Lists of unequal length are told as a whole: their items cannot be held
 * beside each other.
 *
 * @param names what to read instead of an id.
 */
export function differencesOf(
  theirs: Fields,
  yours: Fields,
  names: ReadonlyMap<string, string>,
): Difference[] {
  return compare(theirs, yours, '', names);
}

function compare(
  theirs: unknown,
  yours: unknown,
  name: string,
  names: ReadonlyMap<string, string>,
): Difference[] {
  if (carriers.test(name)) return [];
  if (isList(theirs) || isList(yours)) {
    const [a, b] = [listOf(theirs), listOf(yours)];
    if (a.length === b.length) return a.flatMap((item, i) => compare(item, b[i], `${name}[${i}]`, names));
  } else if (isGroup(theirs) || isGroup(yours)) {
    const [a, b] = [isGroup(theirs) ? theirs : {}, isGroup(yours) ? yours : {}];
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((part) =>
      compare(a[part], b[part], name ? `${name}.${part}` : part, names),
    );
  }
  const [before, after] = [readable(theirs, names), readable(yours, names)];
  if (before === after) return [];
  return [{ name, field: inWords(name), theirs: before, yours: after, raw: { theirs, yours } }];
}

/** Puts a value where a name of the form points to; what belongs to it, the place of a quote, comes along from `source`. */
export function withField(fields: Fields, name: string, value: unknown, source: Fields): Fields {
  const changed = structuredClone(fields);
  put(changed, name, value);
  if (name.endsWith('.quote'))
    for (const part of ['start', 'end', 'occurrence']) {
      const beside = name.replace(/quote$/, part);
      put(changed, beside, at(source, beside));
    }
  return changed;
}

const pathOf = (name: string) => name.split(/[.[\]]+/).filter(Boolean);

function at(fields: Fields, name: string): unknown {
  return pathOf(name).reduce<unknown>(
    (inner, part) => (typeof inner === 'object' && inner !== null ? (inner as Fields)[part] : undefined),
    fields,
  );
}

function put(fields: Fields, name: string, value: unknown): void {
  const path = pathOf(name);
  const last = path.pop() ?? '';
  let inner: Fields = fields;
  for (const [i, part] of path.entries()) {
    inner[part] ??= /^\d+$/.test(path[i + 1] ?? last) ? [] : {};
    inner = inner[part] as Fields;
  }
  if (value === undefined) delete inner[last];
  else inner[last] = value;
}

/** A list of items with fields of their own; boxes of one name are a list of words. */
function isList(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.some(isGroup);
}

function isGroup(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function readable(value: unknown, names: ReadonlyMap<string, string>): string {
  if (typeof value === 'string') return names.get(value) ?? value.replace(/\r\n?/g, '\n').trim();
  if (Array.isArray(value)) {
    // A single box that is ticked comes as itself, several come as a list.
    if (!value.some(isGroup)) return value.map((one) => readable(one, names)).join(', ');
    return value.map((item, i) => `${i + 1}. ${readable(item, names)}`).join('\n');
  }
  if (!isGroup(value)) return '';
  return Object.entries(value)
    .filter(([part]) => !carriers.test(`.${part}`))
    .map(([part, inner]) => [part, readable(inner, names)] as const)
    .filter(([, words]) => words)
    .map(([part, words]) => `${inWords(part)}: ${words}`)
    .join('; ');
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
