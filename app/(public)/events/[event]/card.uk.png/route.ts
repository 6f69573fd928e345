import { cardOfEventIn } from '@/app/_server/published-card';

export const dynamic = 'force-dynamic';

export const GET = cardOfEventIn('uk');
