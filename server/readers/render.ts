import type { RequestListener } from 'node:http';
import { type Locale, localeOfPath } from '@/messages/locale';
import { situationHeader } from '@/newsroom/timeline/public-version';
import { log } from '../log';
import { ask, type Raw } from './ask';
import { type Frame, frameOf } from './frame';
import { makers as loaded, type Maker } from './makers';
import { plainHtml } from './plain-html';
import { TooSlow, within } from './within';

/** Makes what readers get at an address. @throws TooSlow; and whatever Next throws. */
export type Render = (path: string, limitMs: number) => Promise<Raw>;

/**
 * Readers' pages and feeds are made by their own functions, in a third of the time that Next's pipeline takes (decision 16). Next is
 * asked for the first of each route, which loads it and tells a page's style sheets; and for whatever is none of them, is not there,
 * leads elsewhere or fails.
 *
 * @param handler Next's.
 * @param host under which the site is known.
 * @param links for the header Link of the pages of each language.
 * @param makers of what Next has loaded.
 */
export function rendererFrom(
  handler: RequestListener,
  host: string,
  links: Record<Locale, string>,
  makers: ReadonlyMap<string, Maker> = loaded,
): Render {
  const frames = new Map<string, Frame>();

  async function make(path: string, limitMs: number): Promise<Raw | null> {
    const maker = makerOf(makers, path);
    const frame = maker?.isPage ? frames.get(maker.route) : noFrame;
    if (!maker || !frame) return null;
    const made = await within(limitMs, maker.make(path, frame.head));
    if (!made) return null;
    const link = maker.isPage && links[localeOfPath(pathnameOf(path)).locale];
    return {
      status: 200,
      headers: {
        ...frame.headers,
        ...made.headers,
        ...(link && { link }),
        [situationHeader]: made.situationId,
      },
      body: Buffer.from(made.body),
      isPlain: true,
    };
  }

  return async (path, limitMs) => {
    const until = performance.now() + limitMs;
    const left = () => until - performance.now();
    let tell = () => {};
    try {
      const made = await make(path, left());
      if (made) return made;
    } catch (error) {
      if (error instanceof TooSlow) throw error;
      tell = () => log.error('a page could not be made', error, { path });
    }
    // Next may fail as well; it has pages that say so.
    const raw = await ask(handler, path, host, left()).catch((error) => {
      tell();
      throw error;
    });
    // Its own failure Next has told already, with address and stack (`proxy.ts`, `instrumentation.ts`).
    if (raw.status < 500) tell();
    const maker = makerOf(makers, path);
    if (!maker?.isPage || frames.has(maker.route) || !isPage(raw)) return raw;
    const body = await plainHtml(raw.body);
    const frame = await frameOf(body, raw.headers);
    frames.set(maker.route, frame);
    return (await make(path, left())) ?? { ...raw, headers: frame.headers, body, isPlain: true };
  };
}

/** A file stands alone. */
const noFrame: Frame = { head: '', headers: {} };

function makerOf(makers: ReadonlyMap<string, Maker>, path: string): Maker | undefined {
  const bare = localeOfPath(pathnameOf(path)).path;
  for (const maker of makers.values()) if (maker.pattern.test(bare)) return maker;
  return undefined;
}

const pathnameOf = (path: string) => path.split('?', 1)[0] ?? '';

const isPage = ({ status, headers }: Raw) =>
  status === 200 && /^text\/html\b/i.test(String(headers['content-type']));
