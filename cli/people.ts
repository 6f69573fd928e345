import { parseArgs } from 'node:util';
import { roles } from '@/db/vocabulary';
import { NotFound } from '@/newsroom/errors';
import { invite } from '@/newsroom/people/invite';
import { findByEmail, unlockAccount } from '@/newsroom/people/sign-in';
import { systemClock } from '@/server/clock';
import { readEnvironment } from '@/server/env';
import { type Command, type CommandContext, WrongUsage } from './command';

export const people: Command = {
  name: 'people',
  summary: 'Invite a person, make a link for a new password, lift the stop after wrong passwords',
  usage: `people add [--role ${roles.join('|')}] [--email ADDRESS]
people link E-MAIL
people unlock E-MAIL`,
  async run(context) {
    const { values, positionals } = parseArgs({
      args: context.arguments,
      allowPositionals: true,
      options: { role: { type: 'string', default: 'writer' }, email: { type: 'string' } },
    });
    const [verb, email = '', ...more] = positionals;
    if (verb === 'add' && positionals.length === 1) await add(context, values.role, values.email);
    else if (verb === 'link' && email && !more.length) await link(context, email);
    else if (verb === 'unlock' && email && !more.length) await unlock(context, email);
    else throw new WrongUsage('Say what to do: people add, people link E-MAIL or people unlock E-MAIL.');
    return 0;
  },
};

async function add({ openDatabase, print }: CommandContext, typed: string, email?: string): Promise<void> {
  const role = roles.find((known) => known === typed);
  if (!role) throw new WrongUsage(`There is no role "${typed}". Roles are ${roles.join(', ')}.`);
  const { token } = await invite(operator(await openDatabase()), { role, email });
  print(`Good for one use, for three days, as ${role}:\n\n  ${addressOf(token)}\n`);
}

async function link({ openDatabase, print }: CommandContext, email: string): Promise<void> {
  const ctx = operator(await openDatabase());
  const { id, name, role } = await findByEmail(ctx, email).catch(nobody(email));
  const { token } = await invite(ctx, { role, personId: id });
  print(`Good for one use, for three days; ${name} sets a new password by it:\n\n  ${addressOf(token)}\n`);
}

async function unlock({ openDatabase, print }: CommandContext, email: string): Promise<void> {
  await unlockAccount(operator(await openDatabase()), { email }).catch(nobody(email));
  print('The wrong passwords are forgotten; signing in works again at once.');
}

const nobody = (email: string) => (error: unknown) => {
  throw error instanceof NotFound ? new WrongUsage(`Nobody here has the e-mail address ${email}.`) : error;
};

type Opened = Awaited<ReturnType<CommandContext['openDatabase']>>;

const operator = ({ db }: Opened) =>
  ({ db, clock: systemClock, actor: { kind: 'program', name: 'command line' } }) as const;

const addressOf = (token: string) => new URL(`/invitation/${token}`, readEnvironment().siteUrl).href;
