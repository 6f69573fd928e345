import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Editions } from './editions';

const LIVE = /^\/api\/live\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Before this much silence proxies close a connection. */
const HEARTBEAT_MS = 25_000;
/** How long a browser waits before it comes again. */
const RETRY_MS = 3_000;
/** A reader who takes nothing for so many bytes is gone. */
const MOST_UNSENT = 64_000;

export type LiveOptions = {
  /** Streams that are held at once. */
  most?: number;
  /** Of them, those that one address may hold: many readers may come through one network, but nobody takes all. */
  mostOfOne?: number;
};

type Stream = { response: ServerResponse; situationId: string; address: string };

/**
 * Tells open pages that something was published: server-sent events at /api/live/<situation>. An event carries the situation's
 * public version as its id; a browser that was away names the last that it saw, and is told at once where there is a newer one.
 */
export class LiveNews {
  readonly #editions: Editions;
  readonly #streams = new Set<Stream>();
  readonly #ofAddress = new Map<string, number>();
  readonly #heartbeat: NodeJS.Timeout;
  readonly #stopListening: () => void;
  readonly #most: number;
  readonly #mostOfOne: number;

  constructor(editions: Editions, { most = 5_000, mostOfOne = 1_250 }: LiveOptions = {}) {
    this.#editions = editions;
    this.#most = most;
    this.#mostOfOne = mostOfOne;
    this.#stopListening = editions.listen((situationId, version, at) => {
      const event = eventOf(version, at);
      for (const stream of this.#streams) if (stream.situationId === situationId) this.#send(stream, event);
    });
    this.#heartbeat = setInterval(() => {
      for (const stream of this.#streams) this.#send(stream, ':\n\n');
    }, HEARTBEAT_MS);
    this.#heartbeat.unref();
  }

  get size(): number {
    return this.#streams.size;
  }

  /**
   * @param address the client's, as far as it can be believed.
   * @returns whether the request was for news, and is answered.
   */
  answer(request: IncomingMessage, response: ServerResponse, address: string): boolean {
    const url = request.url ?? '';
    if (!url.startsWith('/api/live/')) return false;
    const [, situationId = ''] = LIVE.exec(url.split('?', 1)[0] ?? '') ?? [];
    const version = this.#editions.versionOf(situationId);
    if (request.method !== 'GET' && request.method !== 'HEAD') refuse(response, 405, { Allow: 'GET, HEAD' });
    // While nothing is heard at all, somebody who asks for a situation that we never heard of may be right.
    else if (version === undefined && this.#editions.deafSince !== null)
      refuse(response, 503, { 'Retry-After': '3' });
    else if (version === undefined) refuse(response, 404);
    else if (this.#isFull(address)) refuse(response, 503, { 'Retry-After': '60' });
    else this.#open(request, response, { situationId, address });
    return true;
  }

  #open(request: IncomingMessage, response: ServerResponse, of: Omit<Stream, 'response'>): void {
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store, no-transform',
      'X-Content-Type-Options': 'nosniff',
      // nginx would hold the events back.
      'X-Accel-Buffering': 'no',
    });
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    const stream: Stream = { response, ...of };
    this.#streams.add(stream);
    this.#ofAddress.set(of.address, (this.#ofAddress.get(of.address) ?? 0) + 1);
    response.on('close', () => this.#forget(stream));
    response.write(`retry: ${RETRY_MS}\n\n`);
    const scope = this.#editions.scopeOf(of.situationId);
    const seen = request.headers['last-event-id'];
    if (seen !== undefined && seen !== String(scope.version))
      this.#send(stream, eventOf(scope.version, scope.at));
  }

  /** Ends all streams, so that the server can close; browsers come again by themselves. */
  close(): void {
    clearInterval(this.#heartbeat);
    this.#stopListening();
    for (const { response } of this.#streams) response.end();
  }

  #isFull(address: string): boolean {
    return this.#streams.size >= this.#most || (this.#ofAddress.get(address) ?? 0) >= this.#mostOfOne;
  }

  #send(stream: Stream, text: string): void {
    if (stream.response.writableLength > MOST_UNSENT) stream.response.destroy();
    else stream.response.write(text);
  }

  #forget(stream: Stream): void {
    if (!this.#streams.delete(stream)) return;
    const left = (this.#ofAddress.get(stream.address) ?? 1) - 1;
    if (left > 0) this.#ofAddress.set(stream.address, left);
    else this.#ofAddress.delete(stream.address);
  }
}

function eventOf(version: number, at: number): string {
  const news = { version, at: at === 0 ? null : new Date(at).toISOString() };
  return `event: news\nid: ${version}\ndata: ${JSON.stringify(news)}\n\n`;
}

function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'Cache-Control': 'no-store', 'Content-Length': '0', ...headers });
  response.end();
}
