import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readLocale } from '@/app/_server/locale';
import { event as readEvent, removed as readRemoved } from '@/app/_server/published';
import { ReadersPage } from '@/app/_server/readers-page';
import { publicAddress, publicMetadata, removedMetadata } from '@/app/_server/site';
import { EventView } from '@/components/events/event-view';
import { RemovedView } from '@/components/removed/removed-view';
import { StructuredData } from '@/components/ui/structured-data';
import { wordsIn } from '@/messages/words';
import { eventThings } from '@/newsroom/feeds/structured-data/event';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ event: string }>; searchParams: Promise<{ asof?: string | string[] }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await pageOf(props);
  const words = wordsIn(await readLocale(), page.situation.timeZone);
  if ('removal' in page) return removedMetadata(words, page, `/events/${page.removal.subjectId}`);
  const { event, situation, asOf } = page;
  const title = words.setInType(event.title);
  return publicMetadata({
    words,
    title,
    description: words.texts.event.describe(title),
    path: `/events/${event.eventId}`,
    situation,
    type: 'article',
    card: { path: `/events/${event.eventId}`, says: words.texts.cite.card.ofPage(title) },
    asOf,
  });
}

export default async function Page(props: Props) {
  const page = await pageOf(props);
  const { situation, asOf } = page;
  const words = wordsIn(await readLocale(), situation.timeZone);
  if ('removal' in page)
    return (
      <ReadersPage
        words={words}
        situation={situation}
        past={{ path: `/events/${page.removal.subjectId}`, asOf }}
      >
        <RemovedView removed={page} words={words} />
      </ReadersPage>
    );
  return (
    <ReadersPage words={words} situation={situation} past={{ path: `/events/${page.event.eventId}`, asOf }}>
      <EventView page={page} words={words} />
      <StructuredData of={eventThings(page, words, { address: publicAddress })} asOf={asOf} />
    </ReadersPage>
  );
}

/** What is known of the event; or, where its title was removed, that it was. */
async function pageOf({ params, searchParams }: Props) {
  const { event } = await params;
  const { asof } = await searchParams;
  return (await readEvent(event, asof)) ?? (await readRemoved('event', event, asof)) ?? notFound();
}
