import type { Command } from './command';

/**
 * @param commands all of them
 * @returns the command that lists the others, or tells how one of them is typed
 */
export function help(commands: Command[]): Command {
  const self: Command = {
    name: 'help',
    summary: 'List the commands, or tell how one is typed',
    usage: 'help [command]',
    async run({ arguments: [name], print }) {
      const all = [...commands, self];
      const found = all.find((command) => command.name === name);
      if (found) {
        print(`${found.summary}\n\n${usageOf(found)}`);
        return 0;
      }
      print('npm run daybook -- <command>\n');
      for (const command of all) print(`  ${command.name.padEnd(12)}${command.summary}`);
      return 0;
    },
  };
  return self;
}

/** @returns how a command is typed, one line for each form */
export function usageOf(command: Command): string {
  return command.usage
    .split('\n')
    .map((form) => `  npm run daybook -- ${form}`)
    .join('\n');
}
