import { feedRoute } from '@/app/_server/feed-response';
import { topicOfAddress } from '@/newsroom/timeline/topic-key';

export const dynamic = 'force-dynamic';

/** The feed of a topic as Atom. */
export const GET = feedRoute('atom', ({ situation, topic }: { situation: string; topic: string }) => ({
  of: 'topic',
  slug: situation,
  topicKey: topicOfAddress(topic) ?? '',
}));
