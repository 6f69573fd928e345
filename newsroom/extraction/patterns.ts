import type { Span } from './document';

/** Latin, Greek and Cyrillic writing. */
const blocks = [
  [0x41, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1eff],
] as const;

function rangesOf(property: RegExp): string {
  const unit = (code: number) => `\\u${code.toString(16).padStart(4, '0')}`;
  let ranges = '';
  for (const [from, to] of blocks) {
    let start: number | null = null;
    for (let code = from; code <= to + 1; code++) {
      const inside = code <= to && property.test(String.fromCharCode(code));
      if (inside) start ??= code;
      else if (start !== null) {
        ranges += start === code - 1 ? unit(start) : `${unit(start)}-${unit(code - 1)}`;
        start = null;
      }
    }
  }
  return ranges;
}

const classesOfCase: Record<string, string> = {
  // Few ranges: from seventeen on an engine searches them in a list for each sign. What Greek and Cyrillic writing has
  // besides letters (tonos, the signs of thousands) counts as one of them.
  L: 'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0370-\\u052f\\u1e00-\\u1eff',
  Lu: rangesOf(/\p{Lu}/u),
  Ll: rangesOf(/\p{Ll}/u),
  M: '\\u0300-\\u036f',
  N: '\\d',
  'Script=Cyrillic': '\\u0400-\\u052f',
};

/** In any case small letters and capitals are the same; to tell that an engine takes long. */
const classesOfAnyCase: Record<string, string | undefined> = {
  ...classesOfCase,
  Lu: classesOfCase.L,
  Ll: classesOfCase.L,
};

/**
 * A regular expression in which `\p{L}` and the like stand for explicit ranges. With the flags `iu` an engine spends
 * tens of milliseconds on each expression that has such a class, and seconds on those of this folder.
 */
export function compile(source: string, flags = ''): RegExp {
  const classes = flags.includes('i') ? classesOfAnyCase : classesOfCase;
  let written = '';
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at] as string;
    if (sign === '\\') {
      const property = source.startsWith('\\p{', at) ? source.slice(at + 3, source.indexOf('}', at)) : null;
      if (property === null) {
        written += sign + (source[at + 1] ?? '');
        at++;
        continue;
      }
      written += inClass ? classes[property] : `[${classes[property]}]`;
      at += property.length + 3;
      continue;
    }
    if (sign === '[') inClass = true;
    if (sign === ']') inClass = false;
    written += sign;
  }
  return new RegExp(written, flags);
}

/**
 * How a text ends. It is read backwards from its end, so that most texts are told by their last word: an expression
 * with "$" would begin at each sign of the text.
 */
export class Ending {
  private readonly backwards: RegExp;

  /** @param source of the expression, without "$". */
  constructor(source: string, flags = '') {
    this.backwards = compile(`(?<=${source})`, `${flags}y`);
  }

  test(text: string): boolean {
    this.backwards.lastIndex = text.length;
    return this.backwards.test(text);
  }
}

/** Compiled once for each place in the source at which it is written. */
function tag<Pattern>(make: (source: string) => Pattern) {
  const compiled = new WeakMap<TemplateStringsArray, Pattern>();
  return (strings: TemplateStringsArray): Pattern => {
    const known = compiled.get(strings);
    if (known) return known;
    const fresh = make(strings.raw[0] ?? '');
    compiled.set(strings, fresh);
    return fresh;
  };
}

/** A regular expression as a tagged template, upper and lower case apart. */
export const exact = tag((source) => compile(source));
/** The same, in any case. */
export const anyCase = tag((source) => compile(source, 'i'));
/** How a text ends, as a tagged template, in any case. */
export const ending = tag((source) => new Ending(source, 'i'));
/** The same, upper and lower case apart. */
export const exactEnding = tag((source) => new Ending(source));

/** Where a global expression matches. `matchAll` would make a new expression for each text. */
export function spansOf(pattern: RegExp, text: string): Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    spans.push({ start: match.index, end: match.index + match[0].length });
  return spans;
}
