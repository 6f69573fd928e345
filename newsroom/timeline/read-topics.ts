import type { Database } from '@/db/client';
import type { Cursor } from './claim-list';
import { countClaims } from './claim-rows';
import { situationBySlug } from './current';
import { readClaimList } from './read-claim-list';
import { topicKey } from './topic-key';
import type { TopicLine, TopicPage, TopicsPage } from './topics-page';

/** The topics of public claims; null when there is no such situation. */
export async function readTopics(db: Database, slug: string, at?: Date): Promise<TopicsPage | null> {
  const situation = await situationBySlug(db, slug, at);
  if (!situation) return null;
  const topics = await topicsOf(db, situation.situationId, at);
  return {
    asOf: at?.toISOString() ?? null,
    situation,
    topics: topics.map(({ labels: _, ...topic }) => topic),
  };
}

/** A topic with its claims; null where no public claim has one under this key. */
export async function readTopic(
  db: Database,
  slug: string,
  key: string,
  before: Cursor | null,
  at?: Date,
): Promise<TopicPage | null> {
  const situation = await situationBySlug(db, slug, at);
  if (!situation) return null;
  const found = (await topicsOf(db, situation.situationId, at)).find((topic) => topic.key === key);
  if (!found) return null;
  const { labels, ...topic } = found;
  const naming = { situationId: situation.situationId, by: 'topic', ids: labels } as const;
  return {
    asOf: at?.toISOString() ?? null,
    situation,
    topic,
    list: await readClaimList(db, naming, before, at),
  };
}

async function topicsOf(
  db: Database,
  situationId: string,
  at?: Date,
): Promise<(TopicLine & { labels: string[] })[]> {
  const topics = new Map<string, TopicLine & { labels: string[] }>();
  for (const [name, { claims, lastDay }] of await countClaims(db, situationId, 'topic', at)) {
    const key = topicKey(name);
    const known = topics.get(key);
    if (!known) topics.set(key, { key, name, claims, lastDay, labels: [name] });
    else {
      known.claims += claims;
      known.labels.push(name);
      if (lastDay > known.lastDay) known.lastDay = lastDay;
    }
  }
  return [...topics.values()].sort((a, b) => b.claims - a.claims || a.name.localeCompare(b.name));
}
