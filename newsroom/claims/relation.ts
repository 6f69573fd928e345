import type { RelationKind } from '@/db/vocabulary';

/** A relation between two claims, by their ids. */
export type Link = { from: string; kind: RelationKind; to: string };

/** Relations that lead from one claim to another and not back; that two claims contradict or repeat each other holds both ways. */
const leading: readonly RelationKind[] = ['supersedes', 'fulfils', 'part_of'];

/** Whether a relation of this kind can close a circle. */
export function leadsOn({ kind }: { kind: RelationKind }): boolean {
  return leading.includes(kind);
}

/**
 * The circle on which a claim would lead back to itself, link by link; null where there is none. Kinds may be mixed: what is a part of
 * another is not superseded by it as well.
 */
export function circleThrough(claimId: string, links: readonly Link[]): Link[] | null {
  const leadingOn = links.filter(leadsOn);
  const ways: Link[][] = leadingOn.filter(({ from }) => from === claimId).map((link) => [link]);
  const seen = new Set<string>();
  for (let way = ways.shift(); way; way = ways.shift()) {
    const at = way.at(-1)?.to ?? '';
    if (at === claimId) return way;
    if (seen.has(at)) continue;
    seen.add(at);
    for (const link of leadingOn) if (link.from === at) ways.push([...way, link]);
  }
  return null;
}
