import { feedRoute } from '@/app/_server/feed-response';
import { topicOfAddress } from '@/newsroom/timeline/topic-key';

export const dynamic = 'force-dynamic';

/** The feed of a topic as RSS. */
export const GET = feedRoute('rss', ({ situation, topic }: { situation: string; topic: string }) => ({
  of: 'topic',
  slug: situation,
  topicKey: topicOfAddress(topic) ?? '',
}));
