import type { RequestListener } from 'node:http';
import { localeOfPath } from '@/messages/locale';
import { situationHeader } from '@/newsroom/timeline/public-version';
import { log } from '../log';
import { ask, type Raw } from './ask';
import { type Frame, frameOf } from './frame';
import { type PageMaker, pageMakers } from './page-makers';
import { plainHtml } from './plain-html';
import { TooSlow, within } from './within';

/** Makes what readers get at an address. @throws TooSlow; and whatever Next throws. */
export type Render = (path: string, limitMs: number) => Promise<Raw>;

/**
 * Readers' pages are made by their own functions, in a third of the time that Next's pipeline takes (decision 16). Next is asked for
 * the first page of each route, which loads it and tells its style sheets; and for whatever is no such page, is not there, leads
 * elsewhere or fails.
 *
 * @param handler Next's.
 * @param host under which the site is known.
 * @param makers of the pages that Next has loaded.
 */
export function rendererFrom(
  handler: RequestListener,
  host: string,
  makers: ReadonlyMap<string, PageMaker> = pageMakers,
): Render {
  const frames = new Map<string, Frame>();

  async function make(path: string, limitMs: number): Promise<Raw | null> {
    const maker = makerOf(makers, path);
    const frame = maker && frames.get(maker.route);
    if (!frame) return null;
    const made = await within(limitMs, maker.make(path, frame.head));
    if (!made) return null;
    return {
      status: 200,
      headers: { ...frame.headers, [situationHeader]: made.situationId },
      body: Buffer.from(made.html),
      isPlain: true,
    };
  }

  return async (path, limitMs) => {
    const until = performance.now() + limitMs;
    const left = () => until - performance.now();
    try {
      const made = await make(path, left());
      if (made) return made;
    } catch (error) {
      if (error instanceof TooSlow) throw error;
      // Next may fail as well; it has pages that say so.
      log.error('a page could not be made', error, { path });
    }
    const raw = await ask(handler, path, host, left());
    const maker = makerOf(makers, path);
    if (!maker || frames.has(maker.route) || !isPage(raw)) return raw;
    const body = await plainHtml(raw.body);
    frames.set(maker.route, await frameOf(body, raw.headers));
    return (await make(path, left())) ?? { ...raw, body, isPlain: true };
  };
}

function makerOf(makers: ReadonlyMap<string, PageMaker>, path: string): PageMaker | undefined {
  const [pathname = ''] = path.split('?', 1);
  const bare = localeOfPath(pathname).path;
  for (const maker of makers.values()) if (maker.pattern.test(bare)) return maker;
  return undefined;
}

const isPage = ({ status, headers }: Raw) =>
  status === 200 && /^text\/html\b/i.test(String(headers['content-type']));
