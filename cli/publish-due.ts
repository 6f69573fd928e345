import { publishDue as publishAllDue } from '@/newsroom/claims/embargo';
import { systemClock } from '@/server/clock';
import type { Command } from './command';

export const publishDue: Command = {
  name: 'publish-due',
  summary: 'Publish the decisions whose embargo has ended (the running site does so by itself)',
  usage: 'publish-due',
  async run({ openDatabase, print }) {
    const { db } = await openDatabase();
    const actor = { kind: 'program', name: 'schedule' } as const;
    const { published, stopped } = await publishAllDue({ db, clock: systemClock, actor });
    print(`${published} published, ${stopped} stopped because what readers see has changed since.`);
    return 0;
  },
};
