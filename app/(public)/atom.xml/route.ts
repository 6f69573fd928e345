import { feedRoute } from '@/app/_server/feed-response';

export const dynamic = 'force-dynamic';

/** The feed of the whole site as Atom. */
export const GET = feedRoute('site', 'atom');
