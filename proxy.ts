import { type NextRequest, NextResponse } from 'next/server';
import { auth } from '@/app/_server/auth';
import { localeHeader } from '@/app/_server/locale';
import { isOfOneLanguage, isReadable, nowhere, wayOf } from '@/app/_server/public-address';
import { securityHeaders } from '@/app/_server/security-headers';
import { unavailablePage } from '@/app/_server/unavailable';
import { unfitPage } from '@/app/_server/unfit-request';
import { firstLocale, type Locale, localeOfPath } from '@/messages/locale';
import { type Words, wordsIn } from '@/messages/words';
import { situationHeader } from '@/newsroom/timeline/public-version';
import { log } from '@/server/log';

/** Where one must be signed in; everything else says so itself or is public. */
const guarded = /^\/desk(\/|$)/;

/** Doors of the desk, which have no page for readers. */
const doors = /^\/(?:api|invitation|sign-in|sign-out)(?:\/|$)/;

/** A moment that is still to come, and what was joined to another, may lead elsewhere one day. */
const temporarily = 307;

/** Before every page: nobody enters the desk without a session, and each answer carries its security headers. */
export async function proxy(request: NextRequest) {
  const { locale, path } = localeOfPath(request.nextUrl.pathname);
  const words = wordsIn(locale, 'UTC');
  const unfit = await unfitPage(request, words);
  if (unfit) return withHeaders(unfit);
  return guarded.test(request.nextUrl.pathname)
    ? desk(request, { params: Promise.resolve({}) })
    : toReaders(request, words, path);
}

/** What is not there is known before its page begins, and an absent database does not leave readers with an empty page. */
async function toReaders(request: NextRequest, words: Words, path: string): Promise<NextResponse> {
  const { locale } = words;
  try {
    const address = new URL(request.url);
    address.pathname = path;
    const isHere = isReadable(path) && (locale === firstLocale || !isOfOneLanguage(path));
    const way = isHere ? await wayOf(address) : 'nowhere';
    if (typeof way === 'object' && 'to' in way)
      return withHeaders(NextResponse.redirect(new URL(words.path(way.to), request.url), temporarily));
    const to = way === 'nowhere' ? new URL(nowhere, request.url) : address;
    const situation = typeof way === 'object' ? way.of : undefined;
    const response = passOn(request, { locale, to, isForReaders: !doors.test(path) });
    if (situation !== undefined) response.headers.set(situationHeader, situation);
    return response;
  } catch (error) {
    log.error('a page cannot be shown to readers', error, { url: request.nextUrl.pathname });
    return withHeaders(unavailablePage(words));
  }
}

// Public pages ask for no session, so that what they answer can be kept.
const desk = auth((request) => {
  const { pathname, search } = request.nextUrl;
  if (request.auth || isAction(request))
    return passOn(request, isReadable(pathname) ? {} : { to: new URL(nowhere, request.url) });
  const next = request.method === 'GET' ? `${pathname}${search}` : pathname;
  return withHeaders(
    NextResponse.redirect(new URL(`/sign-in?next=${encodeURIComponent(next)}`, request.url), 303),
  );
});

/** @param on the address of the page that answers, where it is another than the one asked for, and its language. */
function passOn(
  request: NextRequest,
  {
    to,
    locale = firstLocale,
    isForReaders = false,
  }: { to?: URL; locale?: Locale; isForReaders?: boolean } = {},
): NextResponse {
  const policy = contentPolicy(newNonce(), isForReaders);
  const headers = new Headers(request.headers);
  // Next puts the nonce that it finds here on its own scripts.
  headers.set('Content-Security-Policy', policy);
  // Always set, so that nobody sets it from outside.
  headers.set(localeHeader, locale);
  const response =
    to && to.pathname !== request.nextUrl.pathname
      ? NextResponse.rewrite(to, { request: { headers } })
      : NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return withHeaders(response);
}

export const config = {
  // Files of the build need neither session nor nonce.
  matcher: ['/((?!_next/static|_next/image|icon.svg|favicon.ico).*)'],
};

/** A form sent by script answers by itself that the session has ended, so that nothing typed is lost. */
function isAction(request: NextRequest): boolean {
  return request.method === 'POST' && request.headers.has('next-action');
}

function newNonce(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
}

/** @param isForReaders where a page has our module for readers beside the framework's script, since an editor looks at it or our server is not in front. */
function contentPolicy(nonce: string, isForReaders: boolean): string {
  const isDev = process.env.NODE_ENV === 'development';
  return [
    "default-src 'self'",
    // React's development build evaluates code for its stack traces.
    `script-src 'self' 'nonce-${nonce}'${isForReaders ? '' : " 'strict-dynamic'"}${isDev ? " 'unsafe-eval'" : ''}`,
    isDev ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function withHeaders(response: NextResponse): NextResponse {
  for (const [name, value] of Object.entries(securityHeaders())) response.headers.set(name, value);
  return response;
}
