import { feedRoute } from '@/app/_server/feed-response';

export const dynamic = 'force-dynamic';

/** The feed of what becomes of a claim as Atom. */
export const GET = feedRoute('claim', 'atom');
