import { sql } from 'drizzle-orm';
import { database } from '@/app/_server/database';

export const dynamic = 'force-dynamic';
const longestWait = 2000;

/** For load balancers and monitors: whether the program can reach its database. Says nothing else. */
export async function GET(): Promise<Response> {
  const isReachable = await Promise.race([
    database()
      .execute(sql`select 1`)
      .then(
        () => true,
        () => false,
      ),
    new Promise<false>((resolve) => setTimeout(() => resolve(false), longestWait).unref()),
  ]).catch(() => false);
  return Response.json(
    { status: isReachable ? 'ok' : 'unavailable' },
    { status: isReachable ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  );
}
