import { checkEverything } from '@/newsroom/findings/check-everything';
import { systemClock } from '@/server/clock';
import type { Command } from './command';

export const check: Command = {
  name: 'check',
  summary: 'Run the checks of every report and claim (the running site does so by itself)',
  usage: 'check',
  async run({ openDatabase, print }) {
    const { db } = await openDatabase();
    const actor = { kind: 'program', name: 'checks' } as const;
    const { found, gone } = await checkEverything({ db, clock: systemClock, actor });
    print(`${found} findings, ${gone} gone.`);
    return 0;
  },
};
