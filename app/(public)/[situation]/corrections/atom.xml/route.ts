import { feedRoute } from '@/app/_server/feed-response';

export const dynamic = 'force-dynamic';

/** The feed of a situation’s corrections as Atom. */
export const GET = feedRoute('corrections', 'atom');
