import { feedRoute } from '@/app/_server/feed-response';

export const dynamic = 'force-dynamic';

/** The feed of a place as JSON Feed. */
export const GET = feedRoute('json', ({ situation, place }: { situation: string; place: string }) => ({
  of: 'place',
  slug: situation,
  placeId: place,
}));
