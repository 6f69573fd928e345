import { eq } from 'drizzle-orm';
import { originals } from '@/db/schema/capture';
import type { Context } from '@/newsroom/context';
import type { Dropped } from '@/newsroom/documents/document';
import { NotFound } from '@/newsroom/errors';
import { must } from '@/newsroom/policy';

/** The file that a snapshot was read from. */
export type Original = {
  sha256: string;
  byteLength: number;
  mediaType: string;
  fileName: string | null;
  fetchedFrom: string | null;
  keptAt: Date;
  /** What was left out on the way to the text. */
  dropped: Dropped[];
};

const described = {
  sha256: originals.sha256,
  byteLength: originals.byteLength,
  mediaType: originals.mediaType,
  fileName: originals.fileName,
  fetchedFrom: originals.fetchedFrom,
  keptAt: originals.keptAt,
  dropped: originals.dropped,
};

/** What is known of a snapshot's original; null for a snapshot without one. */
export async function findOriginal(ctx: Context, snapshotId: string): Promise<Original | null> {
  must(ctx.actor, 'read the desk');
  const [row] = await ctx.db.select(described).from(originals).where(eq(originals.snapshotId, snapshotId));
  return row ? { ...row, dropped: JSON.parse(row.dropped ?? '[]') } : null;
}

/**
 * The bytes of a snapshot's original, to be handed out as an attachment and never shown in a page.
 *
 * @throws NotFound when there is none, or none any more. NotAllowed.
 */
export async function bytesOfOriginal(
  ctx: Context,
  snapshotId: string,
): Promise<{ bytes: Uint8Array; mediaType: string; fileName: string | null }> {
  must(ctx.actor, 'read the desk');
  const [row] = await ctx.db
    .select({ content: originals.content, mediaType: originals.mediaType, fileName: originals.fileName })
    .from(originals)
    .where(eq(originals.snapshotId, snapshotId));
  if (!row?.content) throw new NotFound('original');
  const { content, ...rest } = row;
  return { ...rest, bytes: new Uint8Array(Buffer.from(content, 'base64')) };
}
