import { IncomingMessage, type OutgoingHttpHeaders, type RequestListener, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { TooSlow } from './within';

/** What was answered. */
export type Raw = {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
  /** A page without anything of the framework in it. */
  isPlain?: true;
};

/**
 * Asks Next for an address within this process. Nothing of any reader's request is in the question: no cookie, language, host or
 * forwarded header, so none of them can be in an answer that others get, too.
 *
 * @param handler Next's.
 * @param path with its parameters.
 * @param host under which the site is known.
 * @param limitMs after which the answer is given up.
 * @throws TooSlow; and whatever Next throws.
 */
export function ask(handler: RequestListener, path: string, host: string, limitMs: number): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const request = new IncomingMessage(new Socket());
    Object.assign(request, {
      method: 'GET',
      url: path,
      httpVersion: '1.1',
      httpVersionMajor: 1,
      httpVersionMinor: 1,
      complete: true,
      headers: { host, accept: '*/*', 'user-agent': 'daybook' },
      rawHeaders: ['Host', host, 'Accept', '*/*', 'User-Agent', 'daybook'],
    });
    request.push(null);
    const response = new Captured(request, (raw) => {
      clearTimeout(limit);
      resolve(raw);
    });
    const giveUp = (error: unknown) => {
      clearTimeout(limit);
      reject(error);
      // Next ends its own work when a reader has gone.
      response.emit('close');
    };
    const limit = setTimeout(() => giveUp(new TooSlow(`no answer within ${limitMs} ms`)), limitMs);
    Promise.resolve(handler(request, response)).catch(giveUp);
  });
}

type Done = (() => void) | undefined;

/** A response that goes nowhere: what is written to it is collected. */
class Captured extends ServerResponse {
  readonly #chunks: Buffer[] = [];
  readonly #whole: (raw: Raw) => void;

  constructor(request: IncomingMessage, whole: (raw: Raw) => void) {
    super(request);
    this.#whole = whole;
  }

  // Headers given here would not be among getHeaders().
  override writeHead(status: number, ...rest: unknown[]): this {
    const given = rest.find((argument) => typeof argument === 'object' && argument !== null);
    if (Array.isArray(given))
      for (let at = 0; at < given.length; at += 2) this.setHeader(given[at], given[at + 1]);
    else if (given)
      for (const [name, value] of Object.entries(given as OutgoingHttpHeaders))
        if (value !== undefined) this.setHeader(name, value);
    return super.writeHead(status);
  }

  override flushHeaders(): void {
    if (!this.headersSent) this.writeHead(this.statusCode);
  }

  override write(chunk: unknown, encoding?: unknown, done?: unknown): boolean {
    this.flushHeaders();
    this.#take(chunk, encoding);
    const told = (typeof encoding === 'function' ? encoding : done) as Done;
    if (told) process.nextTick(told);
    return true;
  }

  override end(chunk?: unknown, encoding?: unknown, done?: unknown): this {
    if (this.finished) return this;
    this.flushHeaders();
    if (chunk !== undefined && chunk !== null && typeof chunk !== 'function') this.#take(chunk, encoding);
    const told = [chunk, encoding, done].find((argument) => typeof argument === 'function') as Done;
    this.finished = true;
    process.nextTick(() => {
      this.emit('finish');
      told?.();
      this.emit('close');
    });
    this.#whole({
      status: this.statusCode,
      headers: { ...this.getHeaders() },
      body: Buffer.concat(this.#chunks),
    });
    // Next holds on to the first response of each route.
    this.#chunks.length = 0;
    return this;
  }

  #take(chunk: unknown, encoding: unknown): void {
    this.#chunks.push(
      typeof chunk === 'string'
        ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
        : Buffer.from(chunk as Uint8Array),
    );
  }
}
