import { feedRoute } from '@/app/_server/feed-response';

export const dynamic = 'force-dynamic';

/** The feed of a situation as Atom. */
export const GET = feedRoute('situation', 'atom');
