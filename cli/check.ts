import { checkEverything } from '@/newsroom/findings/check-everything';
import { lookAtPages } from '@/newsroom/reports/look-at-pages';
import { systemClock } from '@/server/clock';
import { scheduledReach } from '@/server/reach';
import type { Command } from './command';

export const check: Command = {
  name: 'check',
  summary:
    'Look again at pages of reports, and run the checks of every report and claim (the running site does so by itself)',
  usage: 'check',
  async run({ openDatabase, print }) {
    const { db } = await openDatabase();
    const ctx = { db, clock: systemClock, actor: { kind: 'program', name: 'checks' } as const };
    const { looked, changed, unreachable } = await lookAtPages(ctx, await scheduledReach(ctx));
    const { found, gone } = await checkEverything(ctx);
    print(`${looked} pages looked at again, ${changed} changed, ${unreachable} not reached.`);
    print(`${found} findings, ${gone} gone.`);
    return 0;
  },
};
