import type { Database } from '@/db/client';
import { type Birth, births, countBirths, type Span } from './feed-births';
import type { ArchiveName, FeedScope } from './feed-entries';

/**
 * The archive of a feed (RFC 5005): its items in the order in which they were first published, by the month of UTC, in pages. A page
 * is there once nothing can be added to it: when it is full, or when its month has passed and something came later. So a document
 * never changes its extent; its items say what they say now.
 */

/** What a page holds at most, and a feed at least where there is as much. */
export const itemsOfPage = 50;

/** The items that are in no document of the archive yet, and the newest document. */
export async function endOfArchive(
  db: Database,
  scope: FeedScope,
  at?: Date,
): Promise<{ open: Birth[]; newest: ArchiveName | null }> {
  const [last] = await births(db, scope, { at }, { newestFirst: true, limit: 1 });
  if (!last) return { open: [], newest: null };
  const month = monthOf(last);
  const span = spanOf(month, at);
  const count = await countBirths(db, scope, span);
  const full = Math.floor(count / itemsOfPage);
  const rest = count % itemsOfPage;
  return {
    open: rest === 0 ? [] : await births(db, scope, span, { newestFirst: true, limit: rest }),
    newest: full > 0 ? { month, page: full } : await lastBefore(db, scope, month, at),
  };
}

/** A document of the archive with its neighbours; null where there is none, or not yet. */
export async function archivePage(
  db: Database,
  scope: FeedScope,
  { month, page }: ArchiveName,
  at?: Date,
): Promise<{ births: Birth[]; previous: ArchiveName | null; next: ArchiveName | null } | null> {
  const span = spanOf(month, at);
  const offset = (page - 1) * itemsOfPage;
  const found = await births(db, scope, span, { newestFirst: false, limit: itemsOfPage, offset });
  if (found.length === 0) return null;
  const [later] = await births(db, scope, { from: span.until, at }, { newestFirst: false, limit: 1 });
  if (found.length < itemsOfPage && !later) return null;
  const following = (await countBirths(db, scope, span)) - page * itemsOfPage;
  return {
    births: found,
    previous: page > 1 ? { month, page: page - 1 } : await lastBefore(db, scope, month, at),
    next:
      following > 0
        ? following >= itemsOfPage || later
          ? { month, page: page + 1 }
          : null
        : later
          ? await firstOf(db, scope, monthOf(later), at)
          : null,
  };
}

/** The last document of the months before. */
async function lastBefore(
  db: Database,
  scope: FeedScope,
  month: string,
  at: Date | undefined,
): Promise<ArchiveName | null> {
  const [earlier] = await births(
    db,
    scope,
    { until: spanOf(month).from, at },
    { newestFirst: true, limit: 1 },
  );
  if (!earlier) return null;
  const before = monthOf(earlier);
  const count = await countBirths(db, scope, spanOf(before, at));
  return { month: before, page: Math.ceil(count / itemsOfPage) };
}

/** The first document of a month, where it is there already. */
async function firstOf(
  db: Database,
  scope: FeedScope,
  month: string,
  at: Date | undefined,
): Promise<ArchiveName | null> {
  const first = { month, page: 1 };
  const span = spanOf(month, at);
  if ((await countBirths(db, scope, span)) >= itemsOfPage) return first;
  const [later] = await births(db, scope, { from: span.until, at }, { newestFirst: false, limit: 1 });
  return later ? first : null;
}

const monthOf = ({ at }: Birth) => at.slice(0, 7);

function spanOf(month: string, at?: Date): Span & { from: string; until: string } {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const following = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  return {
    from: `${month}-01T00:00:00.000Z`,
    until: `${following.padStart(7, '0')}-01T00:00:00.000Z`,
    ...(at && { at }),
  };
}
