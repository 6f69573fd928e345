import 'server-only';
import { localeOf } from '@/app/_server/locale';
import { wayOf } from '@/app/_server/public-address';
import { securityHeaders } from '@/app/_server/security-headers';
import { type Locale, localeOfPath } from '@/messages/locale';
import { makers } from '@/server/readers/makers';
import { type PartsOf, patternOf } from '@/server/readers/route-pattern';

/**
 * A file for readers.
 *
 * @param route as the folders name it.
 * @param answer to a request whose address has these parts, in the language of the address.
 * @returns what a route.ts exports; and the file makes itself known to the server, which makes it without Next (decision 16).
 */
export function readersFile<const Route extends string>(
  route: Route,
  answer: (request: Request, parts: Record<PartsOf<Route>, string>, locale: Locale) => Promise<Response>,
) {
  const pattern = patternOf(route);
  makers.set(route, {
    ...{ route, pattern, isPage: false },
    async make(path) {
      const address = new URL(path, 'http://site');
      const { locale, path: bare } = localeOfPath(address.pathname);
      address.pathname = bare;
      const parts = (bare.match(pattern)?.groups ?? {}) as Record<PartsOf<Route>, string>;
      const [way, response] = await Promise.all([
        wayOf(address),
        answer(new Request(address), parts, locale),
      ]);
      if (response.status !== 200 || (way !== 'here' && (typeof way === 'string' || 'to' in way)))
        return null;
      return {
        headers: { ...securityHeaders(), ...Object.fromEntries(response.headers) },
        body: new Uint8Array(await response.arrayBuffer()),
        situationId: way === 'here' ? undefined : way.of,
      };
    },
  });
  return async (
    request: Request,
    { params }: { params: Promise<Record<PartsOf<Route>, string>> },
  ): Promise<Response> => answer(request, await params, localeOf(request.headers));
}
