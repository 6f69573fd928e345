import { resolve } from 'node:path';
import { CannotStart } from '@/server/cannot-start';
import { listenForStop } from '@/server/shutdown';
import { type Command, WrongUsage } from './command';
import { commandDatabase } from './database';
import { help, usageOf } from './help';
import { suggest } from './suggest';

/** Found without loading the others, which bring the whole newsroom with them. */
const light = [suggest];

/**
 * Runs `daybook <command> …`.
 *
 * @param typed the words after `daybook`
 * @param typedIn the folder that the person stood in
 * @returns the exit code
 */
export async function main(typed: string[], typedIn: string): Promise<number> {
  const [name = 'help', ...rest] = typed;
  const command = await commandNamed(name.replace(/^--?/, ''));
  if (!command) {
    console.error(`There is no command "${name}". npm run daybook -- help lists them.`);
    return 2;
  }
  const database = commandDatabase();
  listenForStop().later(database.close);
  try {
    return await command.run({
      arguments: rest,
      openDatabase: database.open,
      openAsOwner: database.openAsOwner,
      path: (path) => resolve(typedIn, path),
      print: (line) => console.log(line),
    });
  } catch (error) {
    return await explain(error, command);
  } finally {
    await database.close();
  }
}

async function commandNamed(name: string): Promise<Command | undefined> {
  const found = light.find((one) => one.name === name);
  if (found) return found;
  const { commands } = await import('./commands');
  return [...commands, help(commands)].find((one) => one.name === name);
}

async function explain(error: unknown, command: Command): Promise<number> {
  const code = (error as NodeJS.ErrnoException)?.code ?? '';
  if (error instanceof WrongUsage || code.startsWith('ERR_PARSE_ARGS')) {
    console.error(`${(error as Error).message}\n\n${usageOf(command)}`);
    return 2;
  }
  const { errorWords } = await import('@/messages/error-words');
  const words = errorWords(error);
  if (words) {
    for (const message of words.formErrors) console.error(message);
    for (const [field, messages] of Object.entries(words.fieldErrors))
      console.error(`${field}: ${messages.join(' ')}`);
  } else console.error(error instanceof CannotStart ? error.message : error);
  return 1;
}
