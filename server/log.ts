import { readableStack } from './readable-stack';

type Fields = Record<string, string | number | boolean | undefined>;

/**
 * Writes one line to the error output: time, level, what happened, and fields that a program can pick out.
 *
 * @param happened in words, without values
 * @param fields the values; an `error` under that name keeps its stack
 */
export const log = {
  info: (happened: string, fields?: Fields) => write('info', happened, fields),
  warn: (happened: string, fields?: Fields) => write('warn', happened, fields),
  error: (happened: string, error: unknown, fields?: Fields) =>
    write('error', happened, { ...fields, error: inWords(error) }),
};

function write(level: string, happened: string, fields: Fields = {}): void {
  const time = new Date().toISOString();
  const pairs = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}=${JSON.stringify(value)}`);
  process.stderr.write(`${time} ${level} ${happened}${pairs.join('')}\n`);
}

function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : ` caused by ${inWords(error.cause)}`;
  return `${error.stack ? readableStack(error.stack) : error.message}${cause}`;
}
