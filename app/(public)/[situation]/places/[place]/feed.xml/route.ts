import { feedRoute } from '@/app/_server/feed-response';

export const dynamic = 'force-dynamic';

/** The feed of a place as RSS. */
export const GET = feedRoute('place', 'rss');
