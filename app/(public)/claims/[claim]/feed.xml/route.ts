import { feedRoute } from '@/app/_server/feed-response';

export const dynamic = 'force-dynamic';

/** The feed of what becomes of a claim as RSS. */
export const GET = feedRoute('claim', 'rss');
