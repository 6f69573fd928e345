import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { feedFolders, feedForms } from '@/newsroom/feeds/addresses';
import type { Action } from '@/newsroom/policy';
import type { FeedAsked } from '@/newsroom/timeline/feed-entries';
import type { Entered } from './whole-site';

/** An address of the site, as the folders under app/ make it. */
export type InTree = {
  /** Such as "/desk/claims/[id]". */
  pattern: string;
  file: string;
  kind: 'page' | 'handler';
  /** Names of its parts that change. */
  parameters: string[];
  /** For a handler: the methods that it answers. */
  methods: string[];
};

export type Route = {
  /** What one must be allowed to see it; null for everybody. */
  needs: Action | null;
  /** An address that shows it, from what the tests have entered. */
  example(entered: Entered): string;
  /** Further states of the page, each under a name: something withdrawn, nothing there. */
  also?: (entered: Entered) => Record<string, string>;
  /** How the example is answered, where that is no success. */
  answers?: { status: number; because: string };
  /** How it answers for what does not exist; 404 where nothing is said. */
  absent?: { status: number; because: string };
};

/** Where each feed is in every form, and a document of its archive. */
const feedRoutes: Record<string, Route> = Object.fromEntries(
  Object.entries(feedFolders).flatMap(([of, folder]) =>
    Object.values(feedForms).map(({ file }): [string, Route] => [
      `${folder}/${file}`,
      {
        needs: null,
        example: (entered) => `${feedFolder(of as FeedAsked['of'], entered)}/${file}`,
      },
    ]),
  ),
);

function feedFolder(of: FeedAsked['of'], { demo }: Entered): string {
  switch (of) {
    case 'site':
      return '';
    case 'situation':
      return `/${demo.slug}`;
    case 'corrections':
      return `/${demo.slug}/corrections`;
    case 'place':
      return `/${demo.slug}/places/${demo.placeId}`;
    case 'topic':
      return `/${demo.slug}/topics/air-strikes`;
    case 'claim':
      return `/claims/${demo.claimId}`;
  }
}

/** One entry a route. The tests say when one is missing. */
export const routes: Readonly<Record<string, Route>> = {
  // for readers
  '/': { needs: null, example: () => '/' },
  '/[situation]': { needs: null, example: ({ demo }) => `/${demo.slug}` },
  '/[situation]/[day]': {
    needs: null,
    example: ({ demo }) => `/${demo.slug}/${demo.day}`,
    also: ({ demo, stage }) => ({
      'first day': `/${demo.slug}/${demo.firstDay}`,
      'empty day': `/${demo.slug}/2025-08-20`,
      'of the tests': `/${stage.slug}/2025-05-12`,
    }),
  },
  '/[situation]/[day]/data.json': {
    needs: null,
    example: ({ demo }) => `/${demo.slug}/${demo.day}/data.json`,
    also: ({ stage }) => ({ 'of the tests': `/${stage.slug}/2025-05-12/data.json` }),
  },
  '/[situation]/corrections': {
    needs: null,
    example: ({ demo }) => `/${demo.slug}/corrections`,
  },
  '/[situation]/figures': {
    needs: null,
    example: ({ demo }) => `/${demo.slug}/figures`,
  },
  '/[situation]/figures.csv': {
    needs: null,
    example: ({ demo }) => `/${demo.slug}/figures.csv`,
    also: ({ demo }) => ({ 'of a month': `/${demo.slug}/figures.csv?month=${demo.day.slice(0, 7)}` }),
  },
  '/[situation]/places': { needs: null, example: ({ demo }) => `/${demo.slug}/places` },
  '/[situation]/places/[place]': {
    needs: null,
    example: ({ demo }) => `/${demo.slug}/places/${demo.placeId}`,
  },
  '/[situation]/search': {
    needs: null,
    example: ({ demo }) => `/${demo.slug}/search?q=kyiv`,
    also: ({ demo }) => ({
      'not asked': `/${demo.slug}/search`,
      'nothing found': `/${demo.slug}/search?q=nobodyeversaid&standing=withdrawn`,
    }),
  },
  '/[situation]/topics': { needs: null, example: ({ demo }) => `/${demo.slug}/topics` },
  '/[situation]/topics/[topic]': {
    needs: null,
    example: ({ demo }) => `/${demo.slug}/topics/air-strikes`,
  },
  '/[situation]/sources': { needs: null, example: ({ demo }) => `/${demo.slug}/sources` },
  '/[situation]/sources/[source]': {
    needs: null,
    example: ({ demo }) => `/${demo.slug}/sources/${demo.sourceId}`,
  },
  '/events/[event]': {
    needs: null,
    example: ({ stage }) => `/events/${stage.regrouped.two.eventId}`,
    also: ({ stage }) => ({ joined: `/events/${stage.regrouped.joined.eventId}` }),
  },
  '/[situation]/subscribe': { needs: null, example: ({ demo }) => `/${demo.slug}/subscribe` },
  '/[situation]/method': { needs: null, example: ({ demo }) => `/${demo.slug}/method` },
  ...feedRoutes,
  '/claims/[claim]': {
    needs: null,
    example: ({ demo }) => `/claims/${demo.claimId}`,
    also: ({ demo, stage }) => ({
      withdrawn: `/claims/${demo.withdrawnId}`,
      announcement: `/claims/${stage.claims.fulfilled.claimId}`,
    }),
  },
  '/claims/[claim]/cite': {
    needs: null,
    example: ({ demo }) => `/claims/${demo.claimId}/cite`,
    also: ({ demo, stage }) => ({
      withdrawn: `/claims/${demo.withdrawnId}/cite`,
      'of the tests': `/claims/${stage.claims.fulfilled.claimId}/cite`,
    }),
  },
  '/[situation]/[day]/cite': {
    needs: null,
    example: ({ demo }) => `/${demo.slug}/${demo.day}/cite`,
    also: ({ demo }) => ({ 'empty day': `/${demo.slug}/2025-08-20/cite` }),
  },
  '/claims/[claim]/cite.bib': {
    needs: null,
    example: ({ demo }) => `/claims/${demo.claimId}/cite.bib`,
  },
  '/[situation]/[day]/cite.bib': {
    needs: null,
    example: ({ demo }) => `/${demo.slug}/${demo.day}/cite.bib`,
  },
  '/claims/[claim]/cite.ris': {
    needs: null,
    example: ({ demo }) => `/claims/${demo.claimId}/cite.ris`,
  },
  '/[situation]/[day]/cite.ris': {
    needs: null,
    example: ({ demo }) => `/${demo.slug}/${demo.day}/cite.ris`,
  },
  '/claims/[claim]/cite.json': {
    needs: null,
    example: ({ demo }) => `/claims/${demo.claimId}/cite.json`,
  },
  '/[situation]/[day]/cite.json': {
    needs: null,
    example: ({ demo }) => `/${demo.slug}/${demo.day}/cite.json`,
  },
  '/[situation]/card.png': { needs: null, example: ({ demo }) => `/${demo.slug}/card.png` },
  '/[situation]/card.uk.png': { needs: null, example: ({ demo }) => `/${demo.slug}/card.uk.png` },
  '/[situation]/[day]/card.png': { needs: null, example: ({ demo }) => `/${demo.slug}/${demo.day}/card.png` },
  '/[situation]/[day]/card.uk.png': {
    needs: null,
    example: ({ demo }) => `/${demo.slug}/${demo.day}/card.uk.png`,
  },
  '/claims/[claim]/card.png': {
    needs: null,
    example: ({ demo }) => `/claims/${demo.claimId}/card.png`,
    also: ({ demo }) => ({ withdrawn: `/claims/${demo.withdrawnId}/card.png` }),
  },
  '/claims/[claim]/card.uk.png': {
    needs: null,
    example: ({ demo }) => `/claims/${demo.claimId}/card.uk.png`,
  },
  '/events/[event]/card.png': { needs: null, example: ({ demo }) => `/events/${demo.eventId}/card.png` },
  '/events/[event]/card.uk.png': {
    needs: null,
    example: ({ demo }) => `/events/${demo.eventId}/card.uk.png`,
  },
  '/sitemap.xml': { needs: null, example: () => '/sitemap.xml' },
  '/sitemap/[part]': {
    needs: null,
    example: ({ demo }) => `/sitemap/${demo.day.slice(0, 7)}.xml`,
    also: () => ({ pages: '/sitemap/pages.xml', events: '/sitemap/events.xml' }),
  },
  '/robots.txt': { needs: null, example: () => '/robots.txt' },
  '/api/health': { needs: null, example: () => '/api/health' },
  '/api/journal-head': { needs: null, example: () => '/api/journal-head' },

  // doors
  '/sign-in': { needs: null, example: () => '/sign-in', also: () => ({ led: '/sign-in?next=/desk/claims' }) },
  '/sign-out': { needs: null, example: () => '/sign-out' },
  '/invitation/[token]': {
    needs: null,
    example: ({ stage }) => `/invitation/${stage.person.invitation.token}`,
    also: ({ stage }) => ({
      'new password': `/invitation/${stage.person.resetToken}`,
      spent: '/invitation/spent',
    }),
    absent: { status: 200, because: 'it says that the link does not work any more' },
  },

  // the desk
  '/desk': {
    needs: 'read the desk',
    example: () => '/desk',
    also: () => ({ narrowed: '/desk?kind=event&age=1' }),
  },
  '/desk/findings': { needs: 'read the desk', example: () => '/desk/findings' },
  '/desk/inbox': { needs: 'read the desk', example: () => '/desk/inbox' },
  '/desk/inbox/[entry]': {
    needs: 'read the desk',
    example: ({ stage }) => `/desk/inbox/${stage.entryId}`,
    absent: { status: 303, because: 'a line that is nobody’s leads to the inbox' },
  },
  '/desk/journal': {
    needs: 'read the journal',
    example: () => '/desk/journal',
    also: ({ stage }) => ({ narrowed: `/desk/journal?about=${stage.claims.published.claimId}` }),
  },
  '/desk/redactions': { needs: 'read the desk', example: () => '/desk/redactions' },
  '/desk/redactions/new': {
    needs: 'ask for a redaction',
    example: ({ stage }) => `/desk/redactions/new?kind=report&subject=${stage.reportId}`,
  },
  '/desk/profile': { needs: 'change oneself', example: () => '/desk/profile' },
  '/desk/people': { needs: 'change a person', example: () => '/desk/people' },
  '/desk/people/[person]': {
    needs: 'change a person',
    example: ({ stage }) => `/desk/people/${stage.person.wanda.personId}`,
    also: ({ stage }) => ({ disabled: `/desk/people/${stage.person.leo.personId}` }),
  },

  '/desk/situations': { needs: 'read the desk', example: () => '/desk/situations' },
  '/desk/situations/new': { needs: 'open a situation', example: () => '/desk/situations/new' },
  '/desk/situations/[slug]': {
    needs: 'read the desk',
    example: ({ demo }) => `/desk/situations/${demo.slug}`,
  },
  '/desk/situations/[slug]/settings': {
    needs: 'settle a situation',
    example: ({ stage }) => `/desk/situations/${stage.slug}/settings`,
  },
  '/desk/situations/[slug]/measures/[measure]': {
    needs: 'settle a situation',
    example: ({ stage }) => `/desk/situations/${stage.slug}/measures/${stage.lists.measure.id}`,
  },
  '/desk/situations/[slug]/topics/[topic]': {
    needs: 'settle a situation',
    example: ({ stage }) => `/desk/situations/${stage.slug}/topics/${stage.lists.topic.id}`,
  },
  '/desk/situations/[slug]/places/[place]': {
    needs: 'settle a situation',
    example: ({ stage }) => `/desk/situations/${stage.slug}/places/${stage.lists.place.id}`,
  },

  '/desk/sources': {
    needs: 'read the desk',
    example: () => '/desk/sources',
    also: () => ({ found: '/desk/sources?q=force', none: '/desk/sources?q=nobody+is+called+so' }),
  },
  '/desk/sources/new': { needs: 'add a source', example: () => '/desk/sources/new' },
  '/desk/sources/[id]': {
    needs: 'read the desk',
    example: ({ demo }) => `/desk/sources/${demo.sourceId}`,
    also: ({ stage }) => ({
      graded: `/desk/sources/${stage.source.graded.sourceId}`,
      merged: `/desk/sources/${stage.source.merged.sourceId}`,
    }),
  },
  '/desk/sources/[id]/edit': {
    needs: 'edit a source',
    example: ({ stage }) => `/desk/sources/${stage.source.loose.sourceId}/edit`,
  },
  '/desk/sources/[id]/merge': {
    needs: 'merge sources',
    example: ({ stage }) => `/desk/sources/${stage.source.loose.sourceId}/merge`,
  },
  '/desk/sources/parties/[id]': {
    needs: 'read the desk',
    example: ({ stage }) => `/desk/sources/parties/${stage.source.party.partyId}`,
  },

  '/desk/reports': { needs: 'read the desk', example: () => '/desk/reports' },
  '/desk/reports/new': { needs: 'capture a report', example: () => '/desk/reports/new' },
  '/desk/reports/[id]': {
    needs: 'read the desk',
    example: ({ demo }) => `/desk/reports/${demo.reportId}`,
    also: ({ stage }) => ({
      'of the tests': `/desk/reports/${stage.reportId}`,
      finished: `/desk/reports/${stage.report.finished.reportId}`,
      'a passage': `/desk/reports/${stage.reportId}?at=0-14`,
      refused: `/desk/reports/${stage.reportId}?at=16-20`,
    }),
  },
  '/desk/reports/[id]/taken': {
    needs: 'read the desk',
    example: ({ stage }) => `/desk/reports/${stage.reportId}/taken`,
  },
  '/desk/reports/[id]/passage': {
    needs: 'read the desk',
    example: ({ stage }) => `/desk/reports/${stage.reportId}/passage?start=0&end=14`,
  },
  '/desk/reports/[id]/edit': {
    needs: 'edit a report',
    example: ({ stage }) => `/desk/reports/${stage.reportId}/edit`,
  },
  '/desk/reports/[id]/capture': {
    needs: 'capture a report',
    example: ({ stage }) => `/desk/reports/${stage.reportId}/capture`,
  },
  '/desk/reports/[id]/notes': {
    needs: 'read the desk',
    example: ({ stage }) => `/desk/reports/${stage.reportId}/notes?snapshot=${stage.snapshotId}`,
  },
  '/desk/reports/[id]/snapshots/[snapshot]': {
    needs: 'read the desk',
    example: ({ stage }) => `/desk/reports/${stage.reportId}/snapshots/${stage.snapshotId}`,
  },
  '/desk/reports/[id]/snapshots/[snapshot]/changes': {
    needs: 'read the desk',
    example: ({ stage: { capture } }) =>
      `/desk/reports/${capture.documented.reportId}/snapshots/${capture.documented.snapshotId}/changes`,
  },
  '/desk/reports/[id]/snapshots/[snapshot]/original': {
    needs: 'read the desk',
    example: ({ stage }) =>
      `/desk/reports/${stage.capture.documented.reportId}/snapshots/${stage.capture.documented.snapshotId}/original`,
  },
  '/desk/reports/[id]/snapshots/[snapshot]/original/file': {
    needs: 'read the desk',
    example: ({ stage }) =>
      `/desk/reports/${stage.capture.documented.reportId}/snapshots/${stage.capture.documented.snapshotId}/original/file`,
  },
  '/desk/feeds': { needs: 'read the desk', example: () => '/desk/feeds' },

  '/desk/claims': {
    needs: 'read the desk',
    example: () => '/desk/claims',
    also: () => ({ narrowed: '/desk/claims?q=drones&kind=event', none: '/desk/claims?q=nobody+said+so' }),
  },
  '/desk/claims/new': {
    needs: 'enter a claim',
    example: ({ stage }) => `/desk/claims/new?report=${stage.reportId}`,
  },
  '/desk/claims/[id]': {
    needs: 'read the desk',
    example: ({ demo }) => `/desk/claims/${demo.claimId}`,
    also: ({ stage }) => ({
      draft: `/desk/claims/${stage.claims.draft.claimId}`,
      waiting: `/desk/claims/${stage.claims.waiting.claimId}`,
      returned: `/desk/claims/${stage.claims.returned.claimId}`,
      embargoed: `/desk/claims/${stage.claims.embargoed.claimId}`,
      announcement: `/desk/claims/${stage.claims.announcement.claimId}`,
      withdrawn: `/desk/claims/${stage.claims.withdrawn.claimId}`,
    }),
  },
  '/desk/claims/[id]/revisions': {
    needs: 'read the desk',
    example: ({ demo }) => `/desk/claims/${demo.claimId}/revisions`,
    also: ({ stage }) => ({
      chosen: `/desk/claims/${stage.claims.published.claimId}/revisions?from=1&to=1`,
      nonsense: `/desk/claims/${stage.claims.published.claimId}/revisions?from=x&to=99`,
    }),
  },
  '/desk/review/[id]': {
    needs: 'read the desk',
    example: ({ stage }) => `/desk/review/${stage.claims.waiting.claimId}`,
    also: ({ demo }) => ({ again: `/desk/review/${demo.claimId}` }),
  },

  '/desk/events': { needs: 'read the desk', example: () => '/desk/events' },
  '/desk/events/new': { needs: 'open an event', example: () => '/desk/events/new' },
  '/desk/claims/[id]/merge': {
    needs: 'merge claims',
    example: ({ stage }) => `/desk/claims/${stage.regrouped.joining.claimId}/merge`,
    also: ({ stage }) => ({
      joined: `/desk/claims/${stage.regrouped.joinedClaim.claimId}/merge`,
      'not public': `/desk/claims/${stage.claims.waiting.claimId}/merge`,
    }),
  },
  '/desk/events/[id]/regroup': {
    needs: 'merge events',
    example: ({ stage }) => `/desk/events/${stage.regrouped.two.eventId}/regroup`,
    also: ({ stage }) => ({
      joined: `/desk/events/${stage.regrouped.joined.eventId}/regroup`,
      quiet: `/desk/events/${stage.event.quiet.eventId}/regroup`,
    }),
  },
  '/desk/events/[id]': {
    needs: 'read the desk',
    example: ({ demo }) => `/desk/events/${demo.eventId}`,
    also: ({ stage }) => ({
      waiting: `/desk/events/${stage.event.eventId}`,
      quiet: `/desk/events/${stage.event.quiet.eventId}`,
    }),
  },
  '/desk/events/[id]/revisions': {
    needs: 'read the desk',
    example: ({ demo }) => `/desk/events/${demo.eventId}/revisions`,
    also: ({ stage }) => ({ chosen: `/desk/events/${stage.event.eventId}/revisions?from=1&to=2` }),
  },
  '/desk/takeaways': { needs: 'read the desk', example: () => '/desk/takeaways' },
  '/desk/takeaways/[situation]/[day]': {
    needs: 'read the desk',
    example: ({ demo }) => `/desk/takeaways/${demo.slug}/${demo.day}`,
    also: ({ demo, stage }) => ({
      waiting: `/desk/takeaways/${stage.slug}/${stage.takeaway.day}`,
      none: `/desk/takeaways/${demo.slug}/2025-08-20`,
    }),
  },
  '/desk/takeaways/[situation]/[day]/revisions': {
    needs: 'read the desk',
    example: ({ demo }) => `/desk/takeaways/${demo.slug}/${demo.day}/revisions`,
    also: ({ stage }) => ({
      chosen: `/desk/takeaways/${stage.slug}/${stage.takeaway.day}/revisions?from=1&to=1`,
    }),
  },
};

const app = fileURLToPath(new URL('../../app', import.meta.url));

/** Every page and every route handler under app/. */
export function routesInTree(): InTree[] {
  return readdirSync(app, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)(page\.tsx|route\.tsx?|robots\.ts|sitemap\.ts|manifest\.ts)$/.test(file))
    .sort()
    .map((file) => {
      const pattern = patternOf(file);
      const source = readFileSync(join(app, file), 'utf8');
      const methods = [...source.matchAll(/^export (?:async )?(?:function|const) ([A-Z]+)\b/gm)];
      return {
        pattern,
        file: `app/${file}`,
        kind: file.endsWith('page.tsx') ? 'page' : 'handler',
        parameters: [...pattern.matchAll(/\[([^\]]+)\]/g)].map(([, name]) => name ?? ''),
        methods: methods.map(([, method]) => method ?? ''),
      };
    });
}

/** Folders in brackets of the other kind group files and leave no trace in an address. */
function patternOf(file: string): string {
  const steps = file.split('/').filter((step) => !/^\(.*\)$/.test(step));
  const last = steps.pop() ?? '';
  const [, special] = /^(robots|sitemap|manifest)\.ts$/.exec(last) ?? [];
  if (special)
    steps.push(
      { robots: 'robots.txt', sitemap: 'sitemap.xml', manifest: 'manifest.webmanifest' }[special] ?? '',
    );
  return `/${steps.join('/')}`;
}

/** The routes of the tree with their entries. */
export function knownRoutes(): (InTree & Route)[] {
  return routesInTree().flatMap((route) => {
    const entry = routes[route.pattern];
    return entry ? [{ ...route, ...entry }] : [];
  });
}

/** The address with another value in place of one of its parameters. */
export function withParameter(pattern: string, address: string, name: string, value: string): string {
  const [path = '', query] = address.split('?');
  const index = pattern.split('/').indexOf(`[${name}]`);
  const steps = path.split('/').map((step, at) => (at === index ? value : step));
  return [steps.join('/'), query].filter((part) => part !== undefined).join('?');
}
