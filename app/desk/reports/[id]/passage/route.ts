import { currentContext } from '@/app/_server/context';
import { idOrNotFound, orNotFound } from '@/app/_server/or-not-found';
import { seeOther } from '@/app/_server/see-other';
import { readPassage } from '@/newsroom/workbench/workbench';

/** What a passage says that somebody selected: the form that would make a claim of it; null where it holds no words. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params;
  const ctx = await currentContext();
  const headers = { 'Cache-Control': 'no-store' };
  if (!ctx) return seeOther('/sign-in');
  const { searchParams } = new URL(request.url);
  const span = { start: offset(searchParams.get('start')), end: offset(searchParams.get('end')) };
  const passage = await orNotFound(readPassage(ctx, idOrNotFound(id), span));
  return Response.json({ passage }, { headers });
}

const offset = (text: string | null) => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : -1);
