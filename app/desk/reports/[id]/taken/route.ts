import { currentContext } from '@/app/_server/context';
import { idOrNotFound, orNotFound } from '@/app/_server/or-not-found';
import { seeOther } from '@/app/_server/see-other';
import { readTaken } from '@/newsroom/workbench/taken';

/** What was done with the report's passages, for a workbench that is open: asked again every few seconds. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const ctx = await currentContext();
  const headers = { 'Cache-Control': 'no-store' };
  if (!ctx) return seeOther('/sign-in');
  return Response.json({ taken: await orNotFound(readTaken(ctx, idOrNotFound(id))) }, { headers });
}
