import { currentContext } from '@/app/_server/context';
import { NotFound } from '@/newsroom/errors';
import { findReport } from '@/newsroom/reports/find';
import { bytesOfOriginal } from '@/newsroom/reports/original';

type Props = { params: Promise<{ id: string; snapshot: string }> };

/** Hands out the file from which a snapshot was read: to be kept, never to be shown. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const ctx = await currentContext();
  if (!ctx) return new Response(null, { status: 404 });
  const { id, snapshot } = await params;
  try {
    if (!uuid.test(id) || !uuid.test(snapshot)) throw new NotFound('original');
    await findReport(ctx, id, snapshot);
    const { bytes, mediaType, fileName } = await bytesOfOriginal(ctx, snapshot);
    return new Response(Buffer.from(bytes), {
      headers: {
        // What its content is; a browser that were to show it all the same is forbidden to run anything.
        'content-type': mediaType.startsWith('text/') ? 'text/plain; charset=utf-8' : mediaType,
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName ?? `${snapshot}${ending(mediaType)}`)}`,
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      },
    });
  } catch (error) {
    if (error instanceof NotFound) return new Response(null, { status: 404 });
    throw error;
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function ending(mediaType: string): string {
  const endings: Readonly<Record<string, string>> = {
    'text/plain': '.txt',
    'text/markdown': '.md',
    'text/html': '.html',
    'application/pdf': '.pdf',
    'message/rfc822': '.eml',
  };
  return endings[mediaType] ?? '.docx';
}
