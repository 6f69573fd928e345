import { randomUUID } from 'node:crypto';
import { asc, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { allowedHosts } from '@/db/schema/capture';
import { catching } from '@/newsroom/conflicts';
import type { Context } from '@/newsroom/context';
import { NotFound, RuleBroken } from '@/newsroom/errors';
import { change } from '@/newsroom/journal';
import { must, mustAsPerson } from '@/newsroom/policy';
import { requiredLine } from '@/newsroom/text';

const allowInput = z.object({
  host: requiredLine(260, 'Write the host.'),
  reason: requiredLine(300, 'Say why the server may fetch from there.'),
});

/**
 * Lists a host that the server may fetch from though its address is not public.
 *
 * @throws RuleBroken host_malformed, host_allowed, at 'host'. NotAllowed. ZodError.
 */
export async function allowHost(ctx: Context, input: unknown): Promise<{ id: string; host: string }> {
  const person = mustAsPerson(ctx.actor, 'allow a host');
  const { reason, ...typed } = allowInput.parse(input);
  const host = plainHost(typed.host);
  const id = randomUUID();
  const line = { action: 'allow host', subjectKind: 'allowed host', subjectId: id };
  await catching({ allowed_hosts_host: ['host_allowed', 'host'] }, () =>
    change(ctx, line, (c) =>
      c.insert(allowedHosts, { id, host, reason, allowedById: person.id, allowedAt: c.now }),
    ),
  );
  return { id, host };
}

/** Takes a host off the list. @throws NotFound. NotAllowed. ZodError. */
export async function endAllowance(ctx: Context, input: unknown): Promise<{ id: string }> {
  must(ctx.actor, 'allow a host');
  const { id } = z.object({ id: z.uuid() }).parse(input);
  await change(
    ctx,
    { action: 'end host allowance', subjectKind: 'allowed host', subjectId: id },
    async (c) => {
      if (!(await c.update(allowedHosts, id, { endedAt: c.now }, isNull(allowedHosts.endedAt))))
        throw new NotFound('allowed host');
    },
  );
  return { id };
}

/** The hosts that are listed now, for the fetch. */
export async function listedHosts(ctx: Pick<Context, 'db'>): Promise<string[]> {
  const rows = await ctx.db
    .select({ host: allowedHosts.host })
    .from(allowedHosts)
    .where(isNull(allowedHosts.endedAt))
    .orderBy(asc(allowedHosts.host));
  return rows.map(({ host }) => host);
}

/** As the fetch compares it: in lower case, as addresses write it, with a port where it is none of the usual ones. */
function plainHost(typed: string): string {
  const [, name = '', port = ''] = /^(\[[^\]]+\]|[^:/?#@\s]+)(?::(\d{1,5}))?$/.exec(typed) ?? [];
  if (!name || !URL.canParse(`http://${name}/`) || Number(port) > 65_535)
    throw new RuleBroken('host_malformed', 'host');
  return `${new URL(`http://${name}/`).hostname}${port && `:${Number(port)}`}`;
}
