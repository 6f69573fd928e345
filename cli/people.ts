import { parseArgs } from 'node:util';
import { roles } from '@/db/vocabulary';
import { invite } from '@/newsroom/people/invite';
import { systemClock } from '@/server/clock';
import { readEnvironment } from '@/server/env';
import { type Command, WrongUsage } from './command';

export const people: Command = {
  name: 'people',
  summary: 'Invite a person: prints a one-time link that sets name, e-mail and password',
  usage: `people add [--role ${roles.join('|')}] [--email ADDRESS]`,
  async run({ arguments: typed, openDatabase, print }) {
    const { values, positionals } = parseArgs({
      args: typed,
      allowPositionals: true,
      options: { role: { type: 'string', default: 'writer' }, email: { type: 'string' } },
    });
    const role = roles.find((known) => known === values.role);
    if (positionals.join(' ') !== 'add') throw new WrongUsage('People are added: people add');
    if (!role) throw new WrongUsage(`There is no role "${values.role}". Roles are ${roles.join(', ')}.`);
    const { db } = await openDatabase();
    const ctx = { db, clock: systemClock, actor: { kind: 'program', name: 'command line' } as const };
    const { token } = await invite(ctx, { role, email: values.email });
    print(
      `Good for one use, for three days, as ${role}:\n\n  ${new URL(`/invitation/${token}`, readEnvironment().siteUrl).href}\n`,
    );
    return 0;
  },
};
