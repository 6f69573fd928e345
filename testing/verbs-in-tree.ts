import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** An exported function of the newsroom through which somebody acts or asks, as its source declares it. */
export type Declared = {
  name: string;
  /** Path from the root of the project. */
  file: string;
  /** What its first parameter is: a context with an actor, one without (whoever holds a token), or the database. */
  given: 'context' | 'open' | 'database';
  /** Types of the parameters after the first, as written. */
  takes: string[];
};

const root = fileURLToPath(new URL('..', import.meta.url));

/** Verbs, and reads that take a filter from an address: their second parameter is `unknown`. */
export function verbsInTree(): Declared[] {
  return declared().filter(({ takes }) => takes[0] === 'unknown');
}

/** Reads of the desk: they are handed a context with an actor, and nothing of a change under way. */
export function readsInTree(): Declared[] {
  return declared().filter(
    ({ given, takes }) => given === 'context' && takes[0] !== 'unknown' && !takes.includes('Change'),
  );
}

function declared(): Declared[] {
  const files = readdirSync(join(root, 'newsroom'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => `newsroom/${file.replaceAll('\\', '/')}`)
    .sort()
    .flatMap(declaredIn);
}

function declaredIn(file: string): Declared[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  return source.statements.flatMap((statement) => {
    if (!ts.isFunctionDeclaration(statement) || !statement.name) return [];
    const has = (kind: ts.SyntaxKind) => statement.modifiers?.some((modifier) => modifier.kind === kind);
    const isPromise = statement.type?.getText().startsWith('Promise<') ?? false;
    if (!has(ts.SyntaxKind.ExportKeyword) || !(has(ts.SyntaxKind.AsyncKeyword) || isPromise)) return [];
    const [first, ...others] = statement.parameters.map(({ type }) => type?.getText() ?? 'unknown');
    const given = givenBy(first ?? '');
    return given ? [{ name: statement.name.text, file, given, takes: others }] : [];
  });
}

function givenBy(type: string): Declared['given'] | null {
  if (type === 'Context') return 'context';
  if (type.startsWith('Pick<Context')) return 'open';
  return type === 'Database' ? 'database' : null;
}

/** The function itself. */
export async function load({ file, name }: Declared): Promise<(...given: unknown[]) => Promise<unknown>> {
  const module = await import(/* @vite-ignore */ join(root, file));
  return module[name];
}
