import { feedRoute } from '@/app/_server/feed-response';

export const dynamic = 'force-dynamic';

/** The feed of what becomes of a claim as Atom. */
export const GET = feedRoute('atom', ({ claim }: { claim: string }) => ({ of: 'claim', claimId: claim }));
