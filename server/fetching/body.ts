import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { RuleBroken } from '@/newsroom/errors';
import { caused } from './ask';

/**
 * Reads the body of an answer, unpacked, and stops as soon as it is more than allowed: what was sent small and unpacks without
 * end is cut off where the bound is, and never stands in memory.
 *
 * @throws RuleBroken answer_too_large, answer_broken, at 'url'
 */
export async function bodyOf(
  response: IncomingMessage,
  most: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const tooLarge = new RuleBroken('answer_too_large', 'url', { megabytes: Math.floor(most / 1024 / 1024) });
  if (Number(response.headers['content-length'] ?? 0) > most) throw tooLarge;
  const body = unpacked(response);
  const end = () => body.destroy();
  signal.addEventListener('abort', end);
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > most) throw tooLarge;
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof RuleBroken ? error : caused('answer_broken', error);
  } finally {
    signal.removeEventListener('abort', end);
    body.destroy();
    response.destroy();
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function unpacked(response: IncomingMessage): Readable {
  const decoder = decoderOf(response.headers['content-encoding']?.trim().toLowerCase() ?? '');
  // An error of either side ends both; the reader of the last one is told.
  return decoder ? pipeline(response, decoder, () => {}) : response;
}

function decoderOf(encoding: string): Transform | null {
  if (encoding === '' || encoding === 'identity') return null;
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip();
  if (encoding === 'deflate') return createInflate();
  if (encoding === 'br') return createBrotliDecompress();
  throw new RuleBroken('answer_broken', 'url');
}
