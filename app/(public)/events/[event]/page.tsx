import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { event as readEvent } from '@/app/_server/published';
import { publicMetadata } from '@/app/_server/site';
import { EventView } from '@/components/events/event-view';
import { PublicPage } from '@/components/ui/public-page';
import { en } from '@/messages/en';
import { setInType } from '@/messages/format';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ event: string }>; searchParams: Promise<{ asof?: string | string[] }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { event, situation, asOf } = await pageOf(props);
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
  const { situation, event, asOf } = page;
  return (
    <PublicPage situation={situation} past={{ path: `/events/${event.eventId}`, asOf }}>
      <EventView page={page} />
    </PublicPage>
  );
}

async function pageOf({ params, searchParams }: Props) {
  return (await readEvent((await params).event, (await searchParams).asof)) ?? notFound();
}
