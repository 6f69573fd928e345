import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '@/db/client';

/** The header in which an answer names the situation whose public version it goes with; it is for our server, not for readers. */
export const situationHeader = 'x-daybook-situation';

/** How far a situation's public output has come: raised with every change that readers see. */
export type PublicVersion = { situationId: string; version: number };

const announcement = z.object({ situationId: z.uuid(), version: z.int().nonnegative() });

/** @returns what an announcement on the `publicationChannel` says; null where it is none of ours. */
export function readAnnouncement(payload: string): PublicVersion | null {
  try {
    return announcement.parse(JSON.parse(payload));
  } catch {
    return null;
  }
}

/** The public versions of all situations. */
export async function readPublicVersions(db: Database): Promise<PublicVersion[]> {
  const rows = await db.execute<{ id: string; version: string }>(
    sql`select situation_id as id, public_version as version from situation_counters`,
  );
  return rows.map(({ id, version }) => ({ situationId: id, version: Number(version) }));
}
