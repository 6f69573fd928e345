import { feedRoute } from '@/app/_server/feed-response';

export const dynamic = 'force-dynamic';

/** The feed of a situation as JSON Feed. */
export const GET = feedRoute('situation', 'json');
