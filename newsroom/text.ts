import { z } from 'zod';

/** Characters that never belong into a line of text: controls (tab and line feed aside) and overrides of direction. */
const unfit = /(?![\t\n])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

/** Whether a string is well-formed UTF-16 and free of NUL: what PostgreSQL can keep as text. */
export function isStorable(value: string): boolean {
  return value.isWellFormed() && !value.includes('\u0000');
}

const fit = (value: string) => value.isWellFormed() && !unfit.test(value);

/** One line that a person types: trimmed, well-formed, without control characters. Empty means missing. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max, { error: `Keep this under ${max} characters.` })
    .refine(fit, { error: 'Contains characters that cannot be shown. Type it anew.' });

/** One required line. */
export const requiredLine = (max: number, error: string) => line(max).min(1, { error });

/** An optional line: '' and missing become null. */
export const optionalLine = (max: number) =>
  line(max)
    .optional()
    .transform((value) => value || null);

/** Several lines that a person types; line ends become LF. */
export const prose = (max: number) =>
  z
    .string()
    .transform((value) => value.replace(/\r\n?/g, '\n').trim())
    .pipe(line(max));

/** A checkbox: 'on' when ticked, missing when not. */
export const ticked = z
  .union([z.literal('on'), z.literal('true'), z.boolean(), z.literal('')])
  .optional()
  .transform((value) => value === 'on' || value === 'true' || value === true);

/** A choice that may be left open: '' and missing become null. */
export const optionalOneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z
    .union([z.enum(values), z.literal('')])
    .optional()
    .transform((value) => (value || null) as T[number] | null);

/** An id that may be left open. */
export const optionalId = z
  .union([z.uuid({ error: 'This is not one of ours. Choose it again.' }), z.literal('')])
  .optional()
  .transform((value) => value || null);

const dayForm = { error: 'Write the day as year-month-day, such as 2025-07-21.' };

/** A calendar day, YYYY-MM-DD, that exists, of a year from 1000 to 2999: what lies around it can be kept in any time zone. */
export const calendarDay = z.iso.date(dayForm).regex(/^[12]/, dayForm);

export const optionalDay = z
  .union([calendarDay, z.literal('')])
  .optional()
  .transform((value) => value || null);

/** A whole number from a text field, or null. */
export const optionalCount = (max: number) =>
  z
    .union([z.string(), z.number()])
    .optional()
    .transform((value) => (value === undefined || value === '' ? null : Number(value)))
    .refine((value) => value === null || (Number.isInteger(value) && value >= 0 && value <= max), {
      error: 'Write a whole number.',
    });

/** An optional time of day, hours:minutes. */
export const clockTime = z
  .union([
    z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Write the time as hours:minutes, such as 09:30.' }),
    z.literal(''),
  ])
  .optional()
  .transform((value) => value || null);
