import 'server-only';
import { ZodError } from 'zod';
import { RuleBroken } from '@/newsroom/errors';

/**
 * For `catch`: what a verb finds wrong with a part of a form, said at the fields of that part.
 *
 * @param path of the part among the form's fields, as in "newPlace" or "newPlaces[0]".
 * @throws the error, its path led by that of the part; a rule that names no field stands at the part's name.
 */
export function toldAt(path: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof RuleBroken)
      throw new RuleBroken(error.code, `${path}.${error.path || 'name'}`, error.facts);
    if (error instanceof ZodError)
      throw new ZodError(error.issues.map((issue) => ({ ...issue, path: [...keysOf(path), ...issue.path] })));
    throw error;
  };
}

const keysOf = (path: string) =>
  path
    .split(/[.[\]]/)
    .filter(Boolean)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
