import { createHash } from 'node:crypto';
import { situationHeader } from '@/newsroom/timeline/public-version';
import type { Raw } from './ask';
import { type Encoding, encode, isCompressible } from './encoding';
import { plainHtml } from './plain-html';
import { type Wire, wireOf } from './wire';

const empty = Buffer.alloc(0);

/** An answer in one encoding, ready to be sent: nothing of it is made again for a further reader. */
export type Form = {
  etag: string;
  /** Names and values by turns, as `writeHead` takes them. */
  head: string[];
  headNotModified: string[];
  /** Its body, and the whole of it ready for the wire. */
  whole: Wire;
  notModified: Wire;
};

/**
 * How long others may keep an answer. We are asked at each visit (an unchanged page costs an empty 304), so that what is published
 * is seen at once; a CDN in front asks at most every second second, gives the old one while it asks and for a day while we are away.
 */
export const freshCacheControl =
  'public, max-age=0, s-maxage=2, stale-while-revalidate=10, stale-if-error=86400';
/** Of what is told as outdated: whoever keeps it asks again soon. */
export const staleCacheControl = 'public, max-age=0, s-maxage=1, stale-if-error=86400';
/** Of what is not kept here either. */
export const unkeptCacheControl = 'no-cache';

/** Readers' pages run one module of ours, and nothing that stands in the page itself. */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What Next says to itself, or we say better; the rest of its headers goes to readers. */
const ours =
  /^(?:set-cookie|vary|cache-control|etag|content-length|transfer-encoding|connection|keep-alive|date|x-powered-by|x-daybook-.*|x-nextjs-.*|x-middleware-.*|x-invoke-.*|content-security-policy)$/;

/** What readers get at one address. */
export class Answer {
  readonly status: number;
  /** The step of the editions at which its rendering began. */
  readonly madeAt: number;
  /** Of which situation it is; undefined of the whole site. */
  readonly situationId: string | undefined;
  readonly contentType: string;
  readonly body: Buffer;
  readonly modified: Date | null;
  readonly forms: Partial<Record<Encoding, Form>> = {};
  readonly #headers: string[];
  readonly #digest: string;
  readonly #making = new Map<Encoding, Promise<Form>>();

  constructor(made: {
    status: number;
    headers: string[];
    contentType: string;
    body: Buffer;
    modified: Date | null;
    cacheControl: string;
    madeAt: number;
    situationId?: string | undefined;
  }) {
    this.status = made.status;
    this.madeAt = made.madeAt;
    this.situationId = made.situationId;
    this.contentType = made.contentType;
    this.body = made.body;
    this.modified = made.modified;
    this.#headers = [...made.headers, 'Cache-Control', made.cacheControl];
    this.#digest = createHash('sha256').update(made.body).digest('base64url').slice(0, 27);
  }

  /** Bytes that it holds, its headers included. */
  get size(): number {
    const forms = Object.values(this.forms).map(({ whole }) => whole.body.length + 3_000);
    return this.body.length + 1_000 + forms.reduce((sum, size) => sum + size, 0);
  }

  /** Its headers without how long it may be kept, for an answer that is made of it. */
  get headers(): readonly string[] {
    return this.#headers.slice(0, -2);
  }

  /** @returns the answer in an encoding, compressed at the first time that somebody asks for it. */
  form(encoding: Encoding): Promise<Form> {
    const made = this.forms[encoding];
    if (made) return Promise.resolve(made);
    let making = this.#making.get(encoding);
    if (!making) {
      making = this.#make(encoding);
      this.#making.set(encoding, making);
    }
    return making;
  }

  async #make(wanted: Encoding): Promise<Form> {
    const isVaried = isCompressible(this.contentType) && this.body.length > 200;
    const encoding = isVaried ? wanted : 'identity';
    const body = await encode(this.body, encoding);
    const etag = `"${this.#digest}${encoding === 'identity' ? '' : `-${encoding}`}"`;
    const common = [...this.#headers];
    if (this.status === 200) common.push('ETag', etag);
    if (isVaried) common.push('Vary', 'Accept-Encoding');
    if (this.modified) common.push('Last-Modified', this.modified.toUTCString());
    const head = [...common, 'Content-Length', String(body.length)];
    if (this.contentType) head.push('Content-Type', this.contentType);
    if (encoding !== 'identity') head.push('Content-Encoding', encoding);
    const form = {
      etag,
      head,
      headNotModified: common,
      whole: wireOf(this.status, head, body),
      notModified: wireOf(304, common, empty),
    };
    this.forms[wanted] = form;
    this.#making.delete(wanted);
    return form;
  }
}

/**
 * Makes of an answer what readers get: without framework script, with our headers.
 *
 * @param host whose own addresses are told without it, so that a reader who came by another name stays there.
 */
export async function answerOf(
  raw: Raw,
  { madeAt, isKept, host }: { madeAt: number; isKept: boolean; host: string },
): Promise<Answer> {
  const contentType = text(raw.headers['content-type']) ?? '';
  const isEmpty = raw.status >= 300 && raw.status < 400;
  const body = isEmpty
    ? Buffer.alloc(0)
    : /^text\/html\b/i.test(contentType) && !raw.isPlain
      ? await plainHtml(raw.body)
      : raw.body;
  const modified = Date.parse(text(raw.headers['last-modified']) ?? '');
  return new Answer({
    status: raw.status,
    headers: headersOf(raw, host, contentType),
    contentType: isEmpty ? '' : contentType,
    body,
    modified: Number.isNaN(modified) ? null : new Date(modified),
    cacheControl: raw.status >= 500 ? 'no-store' : isKept ? freshCacheControl : unkeptCacheControl,
    madeAt,
    situationId: text(raw.headers[situationHeader]),
  });
}

function headersOf(raw: Raw, host: string, contentType: string): string[] {
  const headers: string[] = [];
  for (const [name, value] of Object.entries(raw.headers)) {
    if (ours.test(name) || /^(?:content-type|last-modified)$/i.test(name) || value === undefined) continue;
    // Next has a page's scripts fetched ahead by it; a part of a file names the one before.
    if (name === 'link' && !raw.isPlain && /^text\/html\b/i.test(contentType)) continue;
    for (const one of Array.isArray(value) ? value : [String(value)])
      headers.push(properName(name), name === 'location' ? withoutHost(one, host) : one);
  }
  headers.push('Content-Security-Policy', contentPolicy);
  return headers;
}

/** "content-language" as "Content-Language". */
function properName(name: string): string {
  return name.replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase());
}

function withoutHost(location: string, host: string): string {
  if (!URL.canParse(location)) return location;
  const url = new URL(location);
  return url.host === host ? `${url.pathname}${url.search}${url.hash}` : location;
}

function text(value: number | string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
