import { feedRoute } from '@/app/_server/feed-response';

export const dynamic = 'force-dynamic';

/** The feed of a place as RSS. */
export const GET = feedRoute('rss', ({ situation, place }: { situation: string; place: string }) => ({
  of: 'place',
  slug: situation,
  placeId: place,
}));
