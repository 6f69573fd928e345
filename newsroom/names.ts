import { z } from 'zod';
import { line } from '@/newsroom/text';

/** Names typed one to a line (or separated by semicolons): trimmed, without repeats. */
export function namesOnLines(most: number) {
  return z
    .string()
    .optional()
    .transform((value) => [
      ...new Set(
        (value ?? '')
          .split(/[\n;]/)
          .map((name) => name.trim())
          .filter(Boolean),
      ),
    ])
    .pipe(z.array(line(200)).max(most, { error: `At most ${most} names.` }));
}

/**
 * A name as it is compared: case, kinds of space, apostrophe and dash do not tell two names apart.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02BC`´]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** All names of a thing as they are compared, for its `folded_names` column. */
export function foldNames(name: string, aliases: readonly string[]): string[] {
  return [...new Set([name, ...aliases].map(foldName))];
}
