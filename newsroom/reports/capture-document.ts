import { createHash, randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { feedItems, originals, watchedFeeds } from '@/db/schema/capture';
import { situations } from '@/db/schema/situations';
import { brokenConstraint, catching } from '@/newsroom/conflicts';
import type { Context } from '@/newsroom/context';
import { NotFound, RuleBroken } from '@/newsroom/errors';
import { type Change, change } from '@/newsroom/journal';
import { must } from '@/newsroom/policy';
import { resolveSources, theSource } from '@/newsroom/sources/resolve';
import { type Captured, findCaptured, insertReport } from './capture';
import { insertAgain } from './capture-again';
import { lockReport } from './lock';
import { mediaTypes, type Received } from './receive';
import { type CaptureDocumentInput, captureDocumentInput } from './report';
import { type CapturedText, captureText } from './snapshot';

/**
 * Captures a document that was received: its text becomes the snapshot, its bytes are kept beside it, and the item of a feed
 * that it came from is settled. A field that is left empty takes what the document says of itself; a publisher or an author
 * that it names is taken only where the desk knows the source. With `reportId` it is a further snapshot of that report.
 *
 * @throws RuleBroken as captureText does, unknown_source at 'publisher' or 'author' for what was typed, text_captured_before at
 * 'text'. NotFound. NotAllowed. ZodError.
 */
export async function captureDocument(ctx: Context, input: unknown, received: Received): Promise<Captured> {
  must(ctx.actor, 'capture a report');
  const typed = captureDocumentInput.parse(input);
  const { situationId, reportId } = typed;
  const captured = captureText(received.document.text);
  const find = () => findCaptured(ctx.db, situationId, captured.sha256);
  const known = reportId ? null : await find();
  if (known) return settle(ctx, typed, known);
  try {
    return await (reportId
      ? captureFurther(ctx, typed, reportId, captured, received)
      : captureFirst(ctx, typed, captured, received));
  } catch (error) {
    // Somebody captured the same text at the same moment.
    const other = !reportId && brokenConstraint(error) === 'snapshots_text' ? await find() : null;
    if (other) return settle(ctx, typed, other);
    throw error;
  }
}

async function captureFirst(
  ctx: Context,
  typed: CaptureDocumentInput,
  captured: CapturedText,
  received: Received,
): Promise<Captured> {
  const { situationId, feedItemId } = typed;
  const fields = await withProposals(ctx, typed, received);
  return change(ctx, { action: 'capture report', subjectKind: 'report', situationId }, async (c) => {
    const written = await insertReport(ctx, c, fields, captured, received.document.notes);
    await keepOriginal(c, written.snapshotId, received);
    await settleItem(c.tx, ctx, { situationId, feedItemId }, written.reportId, c.now);
    return written;
  });
}

async function captureFurther(
  ctx: Context,
  { situationId, feedItemId }: CaptureDocumentInput,
  reportId: string,
  captured: CapturedText,
  received: Received,
): Promise<Captured> {
  const snapshotId = randomUUID();
  const { method, document } = received;
  const line = { action: 'capture report again', subjectKind: 'report', subjectId: reportId, situationId };
  return catching({ snapshots_text: ['text_captured_before', 'text'] }, () =>
    change(ctx, line, async (c) => {
      if ((await lockReport(c, reportId)).situationId !== situationId) throw new NotFound('report');
      await insertAgain(ctx, c, { reportId, snapshotId, captured, method, documentNotes: document.notes });
      await keepOriginal(c, snapshotId, received);
      await settleItem(c.tx, ctx, { situationId, feedItemId }, reportId, c.now);
      return { reportId, snapshotId, alreadyCaptured: false };
    }),
  );
}

/** What was typed, and for what was not, what the document says. */
async function withProposals(ctx: Context, typed: CaptureDocumentInput, { document, method }: Received) {
  const [situation] = await ctx.db
    .select({ language: situations.language })
    .from(situations)
    .where(eq(situations.id, typed.situationId));
  if (!situation) throw new NotFound('situation');
  return {
    ...typed,
    method: typed.feedItemId ? ('feed' as const) : method,
    title: typed.title ?? document.title,
    publisher: typed.publisher ?? (await knownName(ctx, document.publisher)),
    author: typed.author ?? (await knownName(ctx, document.author)),
    url: typed.url ?? document.canonicalUrl,
    publishedOn: typed.publishedOn ?? document.publishedOn,
    language: typed.language ?? document.language ?? situation.language,
  };
}

/** A name that the desk knows as that of one source; a proposal that it does not know says nothing. */
async function knownName(ctx: Context, name: string | null): Promise<string | null> {
  if (!name) return null;
  try {
    theSource(await ctx.db.transaction((tx) => resolveSources(tx, [name])), name, '');
    return name;
  } catch (error) {
    if (error instanceof RuleBroken) return null;
    throw error;
  }
}

async function keepOriginal(c: Change, snapshotId: string, received: Received): Promise<void> {
  const { bytes, fileName, fetchedFrom, document } = received;
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  await c.insert(originals, {
    id: randomUUID(),
    snapshotId,
    content: content.toString('base64'),
    sha256: createHash('sha256').update(content).digest('hex'),
    byteLength: content.length,
    mediaType: mediaTypes[document.form],
    fileName,
    fetchedFrom,
    dropped: JSON.stringify(document.dropped),
    keptAt: c.now,
  });
}

type ItemOf = { situationId: string; feedItemId: string | null };

async function settle(ctx: Context, item: ItemOf, known: Captured): Promise<Captured> {
  await settleItem(ctx.db, ctx, item, known.reportId, ctx.clock.now());
  return known;
}

/** One that was dismissed meanwhile has been captured all the same; one that was captured stays so. */
async function settleItem(
  tx: Pick<Context['db'], 'select' | 'update'>,
  { actor }: Context,
  { situationId, feedItemId }: ItemOf,
  reportId: string,
  now: Date,
): Promise<void> {
  if (!feedItemId) return;
  const decidedById = actor?.kind === 'person' ? actor.id : null;
  const [item] = await tx
    .select({ state: feedItems.state })
    .from(feedItems)
    .innerJoin(watchedFeeds, eq(watchedFeeds.id, feedItems.feedId))
    .where(and(eq(feedItems.id, feedItemId), eq(watchedFeeds.situationId, situationId)));
  if (!item) throw new NotFound('feed item');
  if (item.state === 'captured') return;
  await tx
    .update(feedItems)
    .set({ state: 'captured', reportId, decidedById, decidedAt: now })
    .where(and(eq(feedItems.id, feedItemId), eq(feedItems.state, item.state)));
}
