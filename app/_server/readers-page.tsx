import 'server-only';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type ComponentProps, cache, type ReactNode } from 'react';
import { readLocale } from '@/app/_server/locale';
import { wayOf } from '@/app/_server/public-address';
import { publicAddress, publicHead, type Told } from '@/app/_server/site';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { HeadTags } from '@/components/ui/head-tags';
import { PublicPage } from '@/components/ui/public-page';
import { SkipLink } from '@/components/ui/skip-link';
import { StructuredData } from '@/components/ui/structured-data';
import { type Locale, localeOfPath } from '@/messages/locale';
import { type Words, wordsIn } from '@/messages/words';
import type { Crumb } from '@/newsroom/feeds/structured-data/breadcrumbs';
import type { Thing } from '@/newsroom/feeds/structured-data/thing';
import { momentParameter } from '@/newsroom/timeline/moment';
import { makers } from '@/server/readers/makers';
import { type PartsOf, patternOf } from '@/server/readers/route-pattern';

// Taken from the package when it runs, not from the bundle: in there is the part of React that writes what a browser would hydrate
// from, and nothing of these pages is hydrated.
const { renderToStaticMarkup } = createRequire(join(process.cwd(), 'package.json'))('react-dom/server') as {
  renderToStaticMarkup(node: ReactNode): string;
};

/** Routes of things that may have been joined to others; of the rest it is enough that there is something to read. */
const leadsElsewhere = /\[(?:claim|event|place|topic|source)\]/;

type Frame = ComponentProps<typeof PublicPage>;

/** What an address asks for: its changing parts, and the first value of each of its parameters. */
type Asked<Route extends string> = Record<PartsOf<Route>, string> & Partial<Record<string, string>>;

/** What was read for a page; of a page that cannot be read as it stood, no moment. */
type Found = {
  situation: NonNullable<Frame['situation']> & { situationId: string };
  asOf?: string | null;
};

/** A page, in a language. */
type Shown = Told & {
  section?: Frame['section'];
  /** The page's own path as it is read, where it is another than its lasting one: a part of a list, a day filtered. */
  here?: string;
  /** The way to it below its situation, itself last. */
  steps?: readonly Crumb[];
  /** What search engines are told beside that. */
  things?: () => readonly Thing[];
  main(): ReactNode;
};

/**
 * A page for readers.
 *
 * @param page.route as the folders name it.
 * @param page.read what it shows, once for one answer; null where there is nothing of the kind.
 * @param page.show how it shows that. Its parts are plain components, none of which waits for anything.
 * @returns what a page.tsx exports; and the page makes itself known to the server, which makes it without Next (decision 16).
 */
export function readersPage<const Route extends string, Of extends Found>(page: {
  route: Route;
  read(asked: Asked<Route>): Promise<Of | null>;
  show(found: Of, words: Words): Shown;
}) {
  // Metadata and page of one answer share one reading; a cache compares texts alone.
  const readOnce = cache((asked: string) => page.read(JSON.parse(asked)));

  type Props = {
    params: Promise<Record<string, string>>;
    searchParams: Promise<Record<string, string | string[] | undefined>>;
  };

  async function shown({ params, searchParams }: Props) {
    const asked = { ...firstOf(Object.entries(await searchParams)), ...(await params) };
    const found = (await readOnce(JSON.stringify(asked))) ?? notFound();
    return showIn(await readLocale(), found);
  }

  function showIn(locale: Locale, found: Of) {
    const words = wordsIn(locale, found.situation.timeZone);
    return { found, words, page: page.show(found, words) };
  }

  const pattern = patternOf(page.route);
  makers.set(page.route, {
    ...{ route: page.route, pattern, isPage: true },
    async make(path, head) {
      const address = new URL(path, 'http://site');
      const { locale, path: bare } = localeOfPath(address.pathname);
      address.pathname = bare;
      const parts = bare.match(pattern)?.groups ?? {};
      const asked = { ...firstOf([...address.searchParams].reverse()), ...parts } as Asked<Route>;
      const mayLeadElsewhere = leadsElsewhere.test(page.route) || address.searchParams.has(momentParameter);
      const [way, found] = await Promise.all([mayLeadElsewhere ? wayOf(address) : null, page.read(asked)]);
      if (found === null || (way !== null && (typeof way === 'string' || 'to' in way))) return null;
      const made = showIn(locale, found);
      return { headers: {}, body: documentOf(made, head), situationId: found.situation.situationId };
    },
  });

  return {
    async generateMetadata(props: Props): Promise<Metadata> {
      const { found, words, page } = await shown(props);
      return publicHead(page, found, words);
    },
    async Page(props: Props) {
      const markup = bodyOf(await shown(props));
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React itself made the text, and escaped what stands in it.
      return <div className="page" dangerouslySetInnerHTML={{ __html: markup }} />;
    },
  };
}

type Made = { found: Found; words: Words; page: Shown };

function bodyOf({ found, words, page }: Made): string {
  const { situation, asOf } = found;
  const path = page.here ?? page.path;
  const where = asOf === undefined ? { path } : { past: { path, asOf } };
  return renderToStaticMarkup(
    <PublicPage words={words} situation={situation} section={page.section} {...where}>
      {page.main()}
      {page.steps && (
        <Breadcrumbs
          situation={situation}
          steps={page.steps}
          words={words}
          address={publicAddress}
          asOf={asOf ?? null}
        />
      )}
      {page.things && !asOf && <StructuredData of={page.things()} asOf={null} />}
    </PublicPage>,
  );
}

/** As the layout frames every page. */
function documentOf(made: Made, head: string): string {
  const { words } = made;
  const tags = renderToStaticMarkup(
    <HeadTags head={publicHead(made.page, made.found, words)} siteName={words.texts.site.name} />,
  );
  const skip = renderToStaticMarkup(<SkipLink words={words} />);
  return `<!DOCTYPE html><html lang="${words.language}"><head>${head}${tags}</head><body>${skip}<div class="page">${bodyOf(made)}</div></body></html>`;
}

function firstOf(parameters: readonly [string, string | string[] | undefined][]): Record<string, string> {
  return Object.fromEntries(
    parameters.flatMap(([name, value]) => {
      const first = Array.isArray(value) ? value[0] : value;
      return first === undefined ? [] : [[name, first]];
    }),
  );
}
