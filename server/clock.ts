import { sql } from 'drizzle-orm';
import type { Clock } from '@/newsroom/context';

/** The clock on the wall; publications read the database's, so that all processes agree on one. */
export const systemClock: Clock = {
  now: () => new Date(),
  async readForPublication(tx) {
    const [row] = await tx.execute<{ now: string }>(
      sql`select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now`,
    );
    if (!row) throw new Error('the database did not tell the time');
    return new Date(row.now);
  },
};
