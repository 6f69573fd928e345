import { createHash } from 'node:crypto';
import type { FeedScope } from '@/newsroom/timeline/feed-entries';

/**
 * The id of a feed, the same in every form and language, wherever the site moves (promise 11): a name-based UUID (RFC 9562, version 5)
 * in the namespace of what the feed is about. That of the site's feed is made from its first situation.
 */
export function feedId(scope: FeedScope): string {
  switch (scope.of) {
    case 'site':
      return named(scope.first?.situationId ?? nil, 'everything');
    case 'situation':
      return `urn:uuid:${scope.situation.situationId}`;
    case 'corrections':
      return named(scope.situation.situationId, 'corrections');
    case 'place':
      return named(scope.situation.situationId, `place ${scope.place.id}`);
    case 'topic':
      return named(scope.situation.situationId, `topic ${scope.topic.key}`);
    case 'claim':
      return named(scope.claim.id, 'changes');
  }
}

const nil = '00000000-0000-0000-0000-000000000000';

function named(namespace: string, name: string): string {
  const digest = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
    .subarray(0, 16);
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x50, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = digest.toString('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
