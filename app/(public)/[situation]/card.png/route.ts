import { cardOfSituationIn } from '@/app/_server/published-card';

export const dynamic = 'force-dynamic';

export const GET = cardOfSituationIn('en');
