import { event as readEvent, removed as readRemoved } from '@/app/_server/published';
import { readersPage } from '@/app/_server/readers-page';
import { publicAddress, toldOfRemoved } from '@/app/_server/site';
import { EventView } from '@/components/events/event-view';
import { RemovedView } from '@/components/removed/removed-view';
import { eventThings } from '@/newsroom/feeds/structured-data/event';

export const dynamic = 'force-dynamic';

const { generateMetadata, Page } = readersPage({
  route: '/events/[event]',
  /** What is known of the event; or, where its title was removed, that it was. */
  read: async ({ event, asof }) => (await readEvent(event, asof)) ?? readRemoved('event', event, asof),
  show: (page, words) => {
    if ('removal' in page)
      return {
        ...toldOfRemoved(words, page, `/events/${page.removal.subjectId}`),
        main: () => <RemovedView removed={page} words={words} />,
      };
    const { event } = page;
    const title = words.setInType(event.title);
    const path = `/events/${event.eventId}`;
    return {
      title,
      description: words.texts.event.describe(title),
      path,
      type: 'article',
      card: { path, says: words.texts.cite.card.ofPage(title) },
      things: () => eventThings(page, words, { address: publicAddress }),
      main: () => <EventView page={page} words={words} />,
    };
  },
});

export { generateMetadata };
export default Page;
