/** What nobody types in good faith, and programs, tools and enemies send. */

export const nul = 'a\u0000b';
export const loneSurrogate = 'a\uD800b';
export const bidi = 'user\u202Etxt.exe';
export const script = '<script>alert(1)</script>';
export const scriptAddress = 'javascript:alert(1)';
export const hundredThousand = 'x'.repeat(100_000);
export const tenMegabytes = 'x'.repeat(10_000_000);

/** Texts for a field, each by the name under which a test reports it. */
export const hostileTexts: Readonly<Record<string, string>> = {
  nul,
  'a lone high surrogate': loneSurrogate,
  'a lone low surrogate': '\uDC00',
  'an override of direction': bidi,
  'a byte order mark': '\uFEFF',
  'a noncharacter': '\uFFFF',
  'a script element': script,
  'an address that is script': scriptAddress,
  'a hundred thousand characters': hundredThousand,
  'blank space': ' \t\n\u00A0',
  'empty text': '',
  'a day that does not exist': '2025-02-30',
  'the day zero': '0000-00-00',
  'a day in the year zero': '0000-01-01',
  'a day before Christ': '-000001-01-01',
  'a far day': '99999-01-01',
  'the last day of four digits': '9999-12-31',
  'an hour that does not exist': '25:61',
  'not a number': 'NaN',
  endless: 'Infinity',
  'a number too large': '1e400',
  'a large number': '99999999999999999999',
  'a negative number': '-1',
  'digits of full width': '１２',
  SQL: "x' or 1=1 --",
  'a pattern': '%_\\',
  'a path': '../../etc/passwd',
  'an unknown id': '00000000-0000-4000-8000-000000000000',
  'a name of every object': '__proto__',
};

/** Values that no form sends, and a program may. */
export const hostileValues: Readonly<Record<string, unknown>> = {
  ...hostileTexts,
  null: null,
  undefined: undefined,
  true: true,
  'the number NaN': Number.NaN,
  'the number infinity': Number.POSITIVE_INFINITY,
  'the number -1': -1,
  'the number 1.5': 1.5,
  'a number beyond whole numbers': 2 ** 53 + 2,
  'a number beyond the database’s': 2 ** 31,
  'an empty list': [],
  'a list of nothing': [null],
  'a list in a list': [[['x']]],
  'an empty object': {},
  'an object that would change all': JSON.parse('{"__proto__": {"polluted": true}}'),
  'a file': new File(['x'], 'x.txt'),
};

/** Whole inputs that are none. */
export const hostileInputs: Readonly<Record<string, unknown>> = {
  null: null,
  undefined: undefined,
  'a text': 'x',
  'a number': 1,
  'a list': [],
  'an empty object': {},
  'an object that would change all': JSON.parse('{"__proto__": {"polluted": true}}'),
};

export type Path = readonly (string | number)[];

/** Every place in an input: its fields, the items of its lists and their fields, and the lists themselves. */
export function placesIn(input: unknown, path: Path = []): Path[] {
  const inner =
    input !== null && typeof input === 'object'
      ? Object.entries(input).flatMap(([key, value]) =>
          placesIn(value, [...path, Array.isArray(input) ? Number(key) : key]),
        )
      : [];
  return path.length ? [path, ...inner] : inner;
}

export function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)?.[key], input);
}

/** The input with another value in one place; the rest is shared. */
export function replaced(input: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const inner = replaced((input as Record<string | number, unknown>)?.[key], rest, value);
  if (Array.isArray(input)) return input.map((item, index) => (index === key ? inner : item));
  return { ...(input as object), [key]: inner };
}

/** The input without one field. */
export function without(input: unknown, path: Path): unknown {
  const parent = valueAt(input, path.slice(0, -1));
  const last = path.at(-1);
  const left = Array.isArray(parent)
    ? parent.filter((_, index) => index !== last)
    : Object.fromEntries(Object.entries(parent as object).filter(([key]) => key !== last));
  return replaced(input, path.slice(0, -1), left);
}

/** ['citations', 0, 'quote'] is "citations[0].quote", as in the names of a form's fields. */
export function nameOf(path: Path): string {
  return path.reduce<string>(
    (name, part) => (typeof part === 'number' ? `${name}[${part}]` : name ? `${name}.${part}` : part),
    '',
  );
}

/** Watches which fields somebody asks an input for, deep. */
export function watched<T>(input: T, asked: Set<string>, path: Path = []): T {
  if (input === null || typeof input !== 'object') return input;
  return new Proxy(input, {
    get(target, key, receiver) {
      const value = Reflect.get(target, key, receiver);
      if (typeof key === 'symbol' || (Array.isArray(target) && !/^\d+$/.test(key))) return value;
      const inner = [...path, Array.isArray(target) ? Number(key) : key];
      if (!(key in target) && !Array.isArray(target)) asked.add(nameOf(inner));
      return watched(value, asked, inner);
    },
  });
}
