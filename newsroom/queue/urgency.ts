import type { ChangeKind } from '@/db/vocabulary';

/**
 * How urgent it is, most urgent first. What readers see and may be wrong comes before what they do not see yet; what somebody was
 * asked to do comes before what anybody can do.
 */
export const urgencies = ['correction', 'due', 'change', 'returned', 'assigned', 'new', 'later'] as const;
export type Urgency = (typeof urgencies)[number];

/** Why a thing stands in the queue. */
export type Waiting =
  /** A revision for review, a takeaway or a title for a decision; `changes` is null where readers see nothing of it yet. */
  | { reason: 'review'; changes: ChangeKind | null | 'public'; isMine: boolean }
  /** A public takeaway rests on a claim that was withdrawn or has changed. */
  | { reason: 'flagged' }
  /** A signed decision that is not public yet; without a moment until somebody publishes it. */
  | { reason: 'embargo'; until: Date | null }
  | { reason: 'returned' }
  | { reason: 'assigned' }
  | { reason: 'finish' }
  | { reason: 'draft' };

const soon = 24 * 3_600_000;

/** The one rule of the queue's order; within one urgency the longest waiting comes first. */
export function urgencyOf(waiting: Waiting, now: Date): Urgency {
  switch (waiting.reason) {
    case 'flagged':
      return 'correction';
    case 'review':
      if (waiting.changes === 'correction' || waiting.changes === 'clarification') return 'correction';
      if (waiting.changes) return 'change';
      return waiting.isMine ? 'assigned' : 'new';
    case 'embargo':
      return waiting.until && waiting.until.getTime() - now.getTime() <= soon ? 'due' : 'later';
    case 'returned':
    case 'assigned':
      return waiting.reason;
    case 'finish':
    case 'draft':
      return 'later';
  }
}

/** Sorts what waits: by urgency, what is due by its moment, the rest by how long it has waited. */
export function byUrgency(now: Date) {
  const rank = (waiting: Waiting) => urgencies.indexOf(urgencyOf(waiting, now));
  const moment = (item: { waiting: Waiting; since: Date }) =>
    item.waiting.reason === 'embargo' && item.waiting.until ? item.waiting.until : item.since;
  return <T extends { id: string; waiting: Waiting; since: Date }>(a: T, b: T): number =>
    rank(a.waiting) - rank(b.waiting) ||
    moment(a).getTime() - moment(b).getTime() ||
    a.id.localeCompare(b.id);
}
