import type { OpenDatabase } from '@/db/client';

/** What a command is given to do its work. */
export interface CommandContext {
  /** What was typed after the command's name; for `parseArgs` of node:util. */
  arguments: string[];
  /** Opens the database at the first call: migrated, as the program's role. It is closed when the command ends. */
  openDatabase(): Promise<OpenDatabase>;
  /** The same as the role that owns the tables, for what the program's role may not do. */
  openAsOwner(): Promise<OpenDatabase>;
  /** @returns the absolute path of a file named from where the command was typed */
  path(typed: string): string;
  print(line: string): void;
}

/** One command of `daybook`, in a file of its own. */
export interface Command {
  name: string;
  /** One line for the list. */
  summary: string;
  /** How it is typed, one line for each form, without `daybook`. */
  usage: string;
  /** @returns the exit code */
  run(context: CommandContext): Promise<number>;
}

/** What was typed makes no sense: the message and the usage are shown, without a stack. */
export class WrongUsage extends Error {
  override name = 'WrongUsage';
}
