import { lookup as systemLookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import type { Fetched, FetchPublic, Validators } from '@/newsroom/documents/fetched';
import { typeOf } from '@/newsroom/documents/form';
import { RuleBroken } from '@/newsroom/errors';
import { ask, type Resolve } from './ask';
import { bodyOf } from './body';
import { type CheckedAddress, checkAddress } from './checked-address';

export type FetchSettings = {
  /** How the site introduces itself: `River Desk (Daybook; +https://desk.example.org)`. */
  userAgent: string;
  /** Hosts that an admin allows although they are not public, each with a port or without. */
  listed?: readonly string[];
  seconds?: number;
  /** Of the answer, unpacked. */
  bytes?: number;
  /** Where a name leads; the system's answer, except in tests. */
  resolve?: Resolve;
};

const mostRedirects = 5;
const types =
  /^(?:text\/(?:html|plain|xml|markdown|x-markdown)|application\/(?:xhtml\+xml|pdf|x-pdf|json|feed\+json|xml|rss\+xml|atom\+xml|rdf\+xml|octet-stream|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)|message\/rfc822)$/;

/**
 * Makes a fetch that goes to public addresses of the web alone. Each address, the first and every redirect's, is checked as it
 * is written and once more as it is connected to, so that a name which leads elsewhere a moment later leads nowhere.
 */
export function fetchPublic(settings: FetchSettings): FetchPublic {
  const {
    userAgent,
    listed = [],
    seconds = 20,
    bytes = 20 * 1024 * 1024,
    resolve = systemResolve,
  } = settings;
  return async (address, validators) => {
    const signal = AbortSignal.timeout(seconds * 1000);
    const headers = headersFor(userAgent, validators);
    try {
      let checked = checkAddress(address, listed);
      for (let redirects = 0; redirects <= mostRedirects; redirects++) {
        const response = await ask(checked, headers, resolve, signal);
        const next = redirectOf(response, checked, listed);
        if (!next) return await answerOf(response, checked, validators, bytes, signal);
        response.destroy();
        checked = next;
      }
      throw new RuleBroken('answer_redirects', 'url');
    } catch (error) {
      if (signal.aborted)
        throw Object.assign(new RuleBroken('answer_too_slow', 'url', { seconds }), { cause: error });
      throw error;
    }
  };
}

const systemResolve: Resolve = (host) => systemLookup(host, { all: true, verbatim: true });

function headersFor(userAgent: string, validators?: Validators): Record<string, string> {
  return {
    'user-agent': userAgent.replace(/[^\x20-\x7e]/g, ''),
    accept:
      'text/html,application/xhtml+xml,application/atom+xml,application/rss+xml,application/pdf,*/*;q=0.5',
    'accept-encoding': 'gzip, deflate, br',
    ...(validators?.etag && { 'if-none-match': validators.etag }),
    ...(validators?.lastModified && { 'if-modified-since': validators.lastModified }),
  };
}

function redirectOf(
  response: IncomingMessage,
  from: CheckedAddress,
  listed: readonly string[],
): CheckedAddress | null {
  const { statusCode = 0, headers } = response;
  if (![301, 302, 303, 307, 308].includes(statusCode) || !headers.location) return null;
  try {
    return checkAddress(headers.location, listed, from.url);
  } catch (error) {
    response.destroy();
    throw error;
  }
}

async function answerOf(
  response: IncomingMessage,
  { url }: CheckedAddress,
  validators: Validators | undefined,
  mostBytes: number,
  signal: AbortSignal,
): Promise<Fetched> {
  const { statusCode: status = 0, headers } = response;
  const told: Validators = {
    etag: shortened(headers.etag),
    lastModified: shortened(headers['last-modified']),
  };
  try {
    if (status === 304 && (validators?.etag || validators?.lastModified))
      return {
        state: 'unchanged',
        url: url.href,
        etag: told.etag ?? validators.etag,
        lastModified: told.lastModified ?? validators.lastModified,
      };
    if (status !== 200) throw new RuleBroken('answer_status', 'url', { status });
    const type = typeOf(headers['content-type']);
    if (type && !types.test(type)) throw new RuleBroken('answer_type', 'url', { type: type.slice(0, 100) });
    const bytes = await bodyOf(response, mostBytes, signal);
    return { state: 'fetched', url: url.href, contentType: headers['content-type'], bytes, ...told };
  } finally {
    response.destroy();
  }
}

const shortened = (value: string | undefined) => (value && value.length <= 500 ? value : null);
