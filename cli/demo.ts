import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { enterDemonstration, isPublished } from '@/demo/enter';
import { letPeopleIn } from '@/demo/let-in';
import { removeDemonstration } from '@/demo/removal/remove';
import { NotFound } from '@/newsroom/errors';
import { systemClock } from '@/server/clock';
import { type Command, type CommandContext, WrongUsage } from './command';

export const demo: Command = {
  name: 'demo',
  summary: 'Enter the demonstration, let two of its people sign in, or take it away for good',
  usage: `demo add
demo people
demo remove [--yes]`,
  async run(context) {
    const { values, positionals } = parseArgs({
      args: context.arguments,
      allowPositionals: true,
      options: { yes: { type: 'boolean', default: false } },
    });
    const what = positionals.join(' ');
    try {
      if (what === 'add') return await add(context);
      if (what === 'people') return await people(context);
      if (what === 'remove') return await remove(context, values.yes);
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
      context.print('There is no demonstration here.');
      return 1;
    }
    throw new WrongUsage('Say what to do: demo add, demo people or demo remove.');
  },
};

async function add({ openDatabase, print }: CommandContext): Promise<number> {
  const { db } = await openDatabase();
  if (await isPublished(db)) {
    print('Something is published here already. The demonstration is only for a site that is empty.');
    return 1;
  }
  await enterDemonstration(db);
  print('The demonstration is entered. npm run daybook -- demo remove takes it away again.');
  return 0;
}

async function people({ openDatabase, print }: CommandContext): Promise<number> {
  const { db } = await openDatabase();
  for (const { role, email, password } of await letPeopleIn(db, systemClock))
    print(`${role.padEnd(8)}${email.padEnd(32)}${password}`);
  print(
    '\nThese passwords are told once; the command makes new ones. demo remove takes the people away, too.',
  );
  return 0;
}

async function remove({ openAsOwner, print }: CommandContext, yes: boolean): Promise<number> {
  if (!yes && !(await confirmed())) return 1;
  const { db } = await openAsOwner();
  const { rows, peopleKept } = await removeDemonstration(db, systemClock);
  print(`The demonstration is gone: ${rows} rows. The journal says so; npm run daybook -- verify shows it.`);
  if (peopleKept > 0)
    print(`${peopleKept} of its people signed something else, too: they stay, and can sign in no more.`);
  return 0;
}

async function confirmed(): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new WrongUsage('Nobody can be asked here. Add --yes to remove it for good.');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('Remove the demonstration for good? Type yes: ');
  terminal.close();
  return answer.trim().toLowerCase() === 'yes';
}
