import { feedRoute } from '@/app/_server/feed-response';
import { topicOfAddress } from '@/newsroom/timeline/topic-key';

export const dynamic = 'force-dynamic';

/** The feed of a topic as JSON Feed. */
export const GET = feedRoute('json', ({ situation, topic }: { situation: string; topic: string }) => ({
  of: 'topic',
  slug: situation,
  topicKey: topicOfAddress(topic) ?? '',
}));
