import { z } from 'zod';
import { standings } from '@/db/vocabulary';
import { isCalendarDay } from './calendar';
import { romanised } from './romanised';

/** What a reader asks the search, read from an address; whatever stands there, something can be done with it. */

/**
 * One thing that has to be found: words in a row, romanised. There are two forms where a letter can be read in two ways.
 * By a prefix, the last word may go on.
 */
export type Term = { forms: readonly (readonly string[])[]; isPrefix: boolean };

/** Longer questions are cut, and readers are told. */
const mostLetters = 200;
const mostTerms = 12;
/** Shorter words and numbers are meant as they stand: "3" is not 300. */
const shortestPrefix = 3;

export type Question = {
  terms: readonly Term[];
  /** Only its beginning was taken. */
  isCut: boolean;
};

/**
 * Reads what a reader typed: words, of which each may go on, and phrases within quotation marks of any kind, which stand as typed.
 * A quotation mark without another is as if it were missing.
 */
export function parseQuestion(typed: string): Question {
  const text = typed.slice(0, mostLetters).toWellFormed().normalize('NFC');
  const parts = text.split(/["“”„‟«»‹›]/);
  // Every second part stands between two marks; the last one only where its mark was closed.
  const terms = parts.flatMap((part, i) => {
    const isPhrase = i % 2 === 1 && i < parts.length - 1;
    return (isPhrase ? [part] : part.split(/\s+/)).map((words) => termOf(words, isPhrase));
  });
  const filled = terms.filter(({ forms }) => forms.length > 0);
  return {
    terms: filled.slice(0, mostTerms),
    isCut: typed.length > mostLetters || filled.length > mostTerms,
  };
}

function termOf(words: string, isPhrase: boolean): Term {
  const forms = formsOf(words).map(wordsIn);
  const last = forms[0]?.at(-1) ?? '';
  return {
    forms: forms.filter((form) => form.length > 0),
    isPrefix: !isPhrase && last.length >= shortestPrefix && !/^\p{N}+$/u.test(last),
  };
}

/** г is h in one language and g in the other. */
function formsOf(words: string): string[] {
  return /г/i.test(words) ? [romanised(words), romanised(words.replace(/г/gi, 'ґ'))] : [romanised(words)];
}

const wordsIn = (folded: string): string[] => folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** A term as the database's to_tsquery reads it. Its words are letters and digits alone, so that nothing in them can mean anything. */
export function tsqueryOf({ forms, isPrefix }: Term): string {
  return forms
    .map((words) => {
      const quoted = words.map((word, i) => `'${word}'${isPrefix && i === words.length - 1 ? ':*' : ''}`);
      return `(${quoted.join(' <-> ')})`;
    })
    .join(' | ');
}

/** A piece of a text, and whether it is what was searched for. */
export type Piece = { text: string; isFound: boolean };

/** Cuts a text where it says what was searched for; whole words are marked. */
export function findIn(text: string, terms: readonly Term[]): Piece[] {
  const tokens = [...text.matchAll(/[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'’ʼ`]*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    forms: formsOf(match[0]).map((form) => wordsIn(form).join('')),
  }));
  const found = tokens.flatMap((first, i) =>
    terms.flatMap((term) =>
      term.forms.flatMap((words) => {
        const last = tokens[i + words.length - 1];
        const stands = words.every((word, n) => {
          const isLast = n === words.length - 1;
          return tokens[i + n]?.forms.some((form) =>
            isLast && term.isPrefix ? form.startsWith(word) : form === word,
          );
        });
        return stands && last ? [[first.start, last.end] as const] : [];
      }),
    ),
  );
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of found.sort(([a], [b]) => a - b)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) pieces.push({ text: text.slice(at, from), isFound: false });
    pieces.push({ text: text.slice(from, end), isFound: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isFound: false });
  return pieces;
}

const one = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string());
const day = one.refine(isCalendarDay).optional().catch(undefined);

/** The parameters of a search page; what cannot be one is as if it were missing. */
export const searchParameters = z.object({
  q: one.transform((text) => text.slice(0, 2 * mostLetters)).catch(''),
  standing: one.pipe(z.enum(standings)).optional().catch(undefined),
  place: one.pipe(z.uuid()).optional().catch(undefined),
  topic: one
    .refine((text) => text !== '' && text.length <= 200 && text.isWellFormed() && !text.includes('\0'))
    .optional()
    .catch(undefined),
  from: day,
  to: day,
  page: one.transform(Number).pipe(z.int().min(1).max(100)).catch(1),
});

export type Search = z.output<typeof searchParameters>;

/** Whether anything is asked. */
export function isAsked({ q, page: _, ...filters }: Search): boolean {
  return parseQuestion(q).terms.length > 0 || Object.values(filters).some((value) => value !== undefined);
}

/** The address of a search, to be shared: without what is not asked. */
export function searchAddress(slug: string, { page, ...asked }: Search): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) if (value) parameters.set(name, value);
  if (page > 1) parameters.set('page', String(page));
  return `/${slug}/search${parameters.size > 0 ? `?${parameters}` : ''}`;
}
