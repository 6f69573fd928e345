import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { event as readEvent, removed as readRemoved } from '@/app/_server/published';
import { publicMetadata, removedMetadata } from '@/app/_server/site';
import { EventView } from '@/components/events/event-view';
import { RemovedView } from '@/components/removed/removed-view';
import { PublicPage } from '@/components/ui/public-page';
import { en } from '@/messages/en';
import { setInType } from '@/messages/format';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ event: string }>; searchParams: Promise<{ asof?: string | string[] }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await pageOf(props);
  if ('removal' in page) return removedMetadata(page, `/events/${page.removal.subjectId}`);
  const { event, situation, asOf } = page;
  const title = setInType(event.title);
  return publicMetadata({
    title,
    description: en.event.describe(title),
    path: `/events/${event.eventId}`,
    situation,
    type: 'article',
    asOf,
  });
}

export default async function Page(props: Props) {
  const page = await pageOf(props);
  const { situation, asOf } = page;
  if ('removal' in page)
    return (
      <PublicPage situation={situation} past={{ path: `/events/${page.removal.subjectId}`, asOf }}>
        <RemovedView removed={page} />
      </PublicPage>
    );
  return (
    <PublicPage situation={situation} past={{ path: `/events/${page.event.eventId}`, asOf }}>
      <EventView page={page} />
    </PublicPage>
  );
}

/** What is known of the event; or, where its title was removed, that it was. */
async function pageOf({ params, searchParams }: Props) {
  const { event } = await params;
  const { asof } = await searchParams;
  return (await readEvent(event, asof)) ?? (await readRemoved('event', event, asof)) ?? notFound();
}
