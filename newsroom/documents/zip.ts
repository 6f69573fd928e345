import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { RuleBroken } from '@/newsroom/errors';
import { limits } from './document';

/**
 * Unpacks the parts of a zip that are wanted, within bounds: what the archive says of its sizes is checked before anything is
 * unpacked, and an archive that lies about them is given up where the lie shows.
 *
 * @param wanted whether a part, by its name, is to be unpacked; the others are not touched
 * @throws RuleBroken document_unpacks_too_far, document_broken, document_locked, at 'file'
 */
export async function unpack(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<Map<string, Buffer>> {
  const zip = await opened(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const entries = await listed(zip);
  const chosen = entries.filter((entry) => wanted(entry.fileName));
  const tooFar = new RuleBroken('document_unpacks_too_far', 'file');
  if (chosen.some((entry) => entry.uncompressedSize > 2 ** 20 + entry.compressedSize * limits.ratio))
    throw tooFar;
  if (chosen.reduce((sum, entry) => sum + entry.uncompressedSize, 0) > limits.unpacked) throw tooFar;
  if (chosen.some((entry) => entry.isEncrypted())) throw new RuleBroken('document_locked', 'file');
  const parts = new Map<string, Buffer>();
  for (const entry of chosen) parts.set(entry.fileName, await content(zip, entry));
  return parts;
}

function opened(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      zip ? resolve(zip) : reject(broken(error)),
    );
  });
}

function listed(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > limits.entries) throw new RuleBroken('document_unpacks_too_far', 'file');
  const entries: Entry[] = [];
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', (error: Error) => reject(broken(error)));
    zip.readEntry();
  });
}

/** The stream ends with an error as soon as there is more than the entry said. */
function content(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (!stream) return reject(broken(error));
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => resolve(Buffer.concat(chunks)));
      stream.on('error', (cause: Error) => reject(broken(cause)));
    });
  });
}

function broken(cause: unknown): RuleBroken {
  const isTooMuch = cause instanceof Error && /too many bytes/.test(cause.message);
  const rule = new RuleBroken(isTooMuch ? 'document_unpacks_too_far' : 'document_broken', 'file');
  return Object.assign(rule, { cause });
}
