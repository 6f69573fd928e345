import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { claims } from '@/db/schema/claims';
import { events } from '@/db/schema/events';
import { reports } from '@/db/schema/reports';
import { takeaways } from '@/db/schema/takeaways';
import type { RedactionSubject } from '@/db/vocabulary';

/** The things of which words may be removed. */
export const subjectTables: Record<RedactionSubject, PgTable & { id: PgColumn; situationId: PgColumn }> = {
  claim: claims,
  event: events,
  takeaway: takeaways,
  report: reports,
};
