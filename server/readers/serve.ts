import type { IncomingMessage, ServerResponse } from 'node:http';
import { isStillGood } from '@/newsroom/feeds/not-modified';
import { log } from '../log';
import type { Answer, Form } from './answer';
import { encodingFor } from './encoding';
import type { Files } from './files';
import type { Found, KeptPages } from './kept';
import { asItStood } from './stale';
import { unavailable } from './unavailable';
import { sendAtOnce } from './wire';

/** What of a request's headers an answer depends on. */
type Asking = {
  acceptEncoding: string | undefined;
  noneMatch: string | undefined;
  modifiedSince: string | undefined;
  isHead: boolean;
  /** Whoever is signed in, or says who they are, gets nothing that is kept for all. */
  isSomebody: boolean;
  /** A browser asks for what it shows as a page: feeds look different there. */
  isForEyes: boolean;
};

/** Under this name, in parts where it is long, next-auth keeps a session; with a prefix where the site is on https. */
const session = /(?:^|[\s;])(?:__Secure-|__Host-)?(?:authjs|next-auth)\.session-token(?:\.\d+)?=/;

const xmlFeed = /\.xml(?:\?|$)/;

/**
 * Answers readers from memory.
 *
 * @returns a function that answers a request and tells whether it did; where not, Next is to be asked.
 */
export function readersFrom(
  pages: KeptPages,
  files: Files,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  return (request, response) => {
    const { method, url } = request;
    if ((method !== 'GET' && method !== 'HEAD') || url === undefined) return false;
    const asking = askingOf(request.rawHeaders, method === 'HEAD');
    if (asking.isForEyes && xmlFeed.test(url)) return false;
    const place = asking.isSomebody ? null : pages.atOnce(url);
    if (place?.answer) {
      const form = place.answer.forms[encodingFor(asking.acceptEncoding)];
      if (form) sendForm(response, place.answer, form, asking);
      else send(response, place.answer, asking, url, () => pages.shelf.keep(place));
      return true;
    }
    const file = files.get(url);
    if (file) {
      send(response, file, asking, url);
      return true;
    }
    if (asking.isSomebody) return false;
    const finding = pages.find(url);
    if (!finding) return false;
    finding.then(
      (found) => sendFound(response, found, asking, url, pages),
      (error) => fail(response, error, url),
    );
    return true;
  };
}

function sendFound(
  response: ServerResponse,
  found: Found,
  asking: Asking,
  url: string,
  pages: KeptPages,
): void {
  if (found.as === 'unavailable') send(response, unavailable(url), asking, url);
  else if (found.as === 'stale') send(response, asItStood(found.answer, url, found.asOf), asking, url);
  else {
    const { place, answer } = found;
    send(response, answer, asking, url, place && (() => place.answer === answer && pages.shelf.keep(place)));
  }
}

/** @param grown is called when the answer has got a further form. */
function send(
  response: ServerResponse,
  answer: Answer,
  asking: Asking,
  url: string,
  grown?: () => unknown,
): void {
  const encoding = encodingFor(asking.acceptEncoding);
  const ready = answer.forms[encoding];
  if (ready) {
    sendForm(response, answer, ready, asking);
    return;
  }
  answer.form(encoding).then(
    (form) => {
      grown?.();
      sendForm(response, answer, form, asking);
    },
    (error) => fail(response, error, url),
  );
}

function sendForm(response: ServerResponse, answer: Answer, form: Form, asking: Asking): void {
  const { noneMatch, modifiedSince } = asking;
  if (
    (noneMatch !== undefined || modifiedSince !== undefined) &&
    answer.status === 200 &&
    isStillGood({ noneMatch, modifiedSince }, form.etag, answer.modified)
  ) {
    if (sendAtOnce(response, form.notModified)) return;
    response.writeHead(304, form.headNotModified);
    response.end();
    return;
  }
  if (!asking.isHead && sendAtOnce(response, form.whole)) return;
  response.writeHead(answer.status, form.head);
  response.end(form.whole.body);
}

function fail(response: ServerResponse, error: unknown, url: string): void {
  log.error('a request failed', error, { url });
  if (!response.headersSent) response.writeHead(500);
  response.end();
}

/** Reads the few headers that matter straight from what was sent: `request.headers` would turn over each of them. */
function askingOf(raw: string[], isHead: boolean): Asking {
  const asking: Asking = {
    acceptEncoding: undefined,
    noneMatch: undefined,
    modifiedSince: undefined,
    isHead,
    isSomebody: false,
    isForEyes: false,
  };
  for (let at = 0; at < raw.length; at += 2) {
    const name = raw[at] as string;
    const value = raw[at + 1] as string;
    switch (name.length) {
      case 6:
        if (name.toLowerCase() === 'cookie' && session.test(value)) asking.isSomebody = true;
        break;
      case 13: {
        const lower = name.toLowerCase();
        if (lower === 'authorization') asking.isSomebody = true;
        else if (lower === 'if-none-match')
          asking.noneMatch = asking.noneMatch === undefined ? value : `${asking.noneMatch}, ${value}`;
        break;
      }
      case 14:
        if (value === 'document' && name.toLowerCase() === 'sec-fetch-dest') asking.isForEyes = true;
        break;
      case 15:
        if (name.toLowerCase() === 'accept-encoding')
          asking.acceptEncoding =
            asking.acceptEncoding === undefined ? value : `${asking.acceptEncoding}, ${value}`;
        break;
      case 17:
        if (name.toLowerCase() === 'if-modified-since') asking.modifiedSince = value;
        break;
    }
  }
  return asking;
}
