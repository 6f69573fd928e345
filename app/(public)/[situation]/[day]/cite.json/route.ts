import { citeDayAs } from '@/app/_server/published-citation';

export const dynamic = 'force-dynamic';

export const GET = citeDayAs('json');
