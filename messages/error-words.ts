import './input-words';
import { ZodError } from 'zod';
import { deskText } from '@/messages/desk';
import { ruleWords } from '@/messages/rules';
import { Conflict, NotAllowed, NotFound, RuleBroken, RulesBroken } from '@/newsroom/errors';

export type ErrorWords = { formErrors: string[]; fieldErrors: Record<string, string[]> };

/**
 * What a verb threw, in words, by field of the form.
 *
 * @returns null for what is no fault of the person who typed.
 */
export function errorWords(error: unknown): ErrorWords | null {
  if (error instanceof ZodError)
    return gather(error.issues.map((issue) => [fieldName(issue.path), issue.message]));
  if (error instanceof RuleBroken) return gather([brokenRule(error)]);
  if (error instanceof RulesBroken) return gather(error.broken.map(brokenRule));
  if (error instanceof Conflict) return gather([['', deskText.conflict]]);
  // The two look alike on purpose.
  if (error instanceof NotFound || error instanceof NotAllowed) return gather([['', deskText.notHere]]);
  return null;
}

/** ['citations', 0, 'quote'] is the field "citations[0].quote". */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, part) => {
    if (typeof part === 'number') return `${name}[${part}]`;
    return name ? `${name}.${String(part)}` : String(part);
  }, '');
}

function brokenRule({ code, path, facts }: RuleBroken): [string, string] {
  return [path, ruleWords[code](facts)];
}

function gather(words: readonly (readonly [string, string])[]): ErrorWords {
  const gathered: ErrorWords = { formErrors: [], fieldErrors: {} };
  for (const [field, message] of words) {
    const messages = field ? (gathered.fieldErrors[field] ?? []) : gathered.formErrors;
    if (!messages.includes(message)) messages.push(message);
    if (field) gathered.fieldErrors[field] = messages;
  }
  return gathered;
}
