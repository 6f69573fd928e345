import type { Role } from '@/db/vocabulary';
import type { Actor } from './context';
import { NotAllowed } from './errors';

/**
 * Who may do what, as sentences. A verb asks `must`, a page asks `may`. What depends on the history of the thing
 * (nobody reviews what they wrote) is a rule of the noun, in claims/review.ts.
 */
const permissions = {
  'read the desk': ['writer', 'editor', 'admin'],
  'open a situation': ['editor', 'admin'],
  'settle a situation': ['editor', 'admin'],
  'add a source': ['writer', 'editor', 'admin'],
  'edit a source': ['editor', 'admin'],
  'grade a source': ['editor', 'admin'],
  'merge sources': ['editor', 'admin'],
  'capture a report': ['writer', 'editor', 'admin'],
  'watch a feed': ['editor', 'admin'],
  'allow a host': ['admin'],
  'edit a report': ['writer', 'editor', 'admin'],
  'exclude a range': ['writer', 'editor', 'admin'],
  'enter a claim': ['writer', 'editor', 'admin'],
  'submit a claim': ['writer', 'editor', 'admin'],
  'open an event': ['writer', 'editor', 'admin'],
  'review a claim': ['editor', 'admin'],
  'return a claim': ['editor', 'admin'],
  'withdraw a claim': ['editor', 'admin'],
  'set an embargo': ['editor', 'admin'],
  'record an outcome': ['editor', 'admin'],
  'revise an event': ['writer', 'editor', 'admin'],
  'order an event': ['editor', 'admin'],
  'write a takeaway': ['editor', 'admin'],
  'review a text': ['editor', 'admin'],
  'withdraw a takeaway': ['editor', 'admin'],
  'override a review': ['admin'],
  assign: ['writer', 'editor', 'admin'],
  'assign to others': ['editor', 'admin'],
  comment: ['writer', 'editor', 'admin'],
  'settle a finding': ['editor', 'admin'],
  'write an editor note': ['editor', 'admin'],
  'merge claims': ['editor', 'admin'],
  'merge events': ['editor', 'admin'],
  'split an event': ['editor', 'admin'],
  'choose a figure': ['editor', 'admin'],
  'ask for a redaction': ['admin'],
  'answer a redaction': ['admin'],
  'notice a finding': [],
  'read the journal': ['editor', 'admin'],
  'invite a person': ['admin'],
  'change a person': ['admin'],
  'change oneself': ['writer', 'editor', 'admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof permissions;

/** Commands of the program itself that act without a person, by its name. */
const programs: Readonly<Record<string, readonly Action[]>> = {
  'first start': ['invite a person'],
  'command line': ['invite a person', 'capture a report'],
  feeds: ['watch a feed'],
  checks: ['notice a finding', 'read the desk'],
  // Publishes what was signed under an embargo, when its moment has come.
  schedule: ['set an embargo'],
};

/** Whether the actor may do it. A reader (null) may do nothing here. */
export function may(actor: Actor | null, action: Action): boolean {
  if (!actor) return false;
  if (actor.kind === 'program') return programs[actor.name]?.includes(action) ?? false;
  return (permissions[action] as readonly Role[]).includes(actor.role);
}

/** @throws NotAllowed */
export function must(actor: Actor | null, action: Action): asserts actor is Actor {
  if (!may(actor, action)) throw new NotAllowed(action);
}

/** The person who acts, for verbs that sign with a name. @throws NotAllowed for readers and programs. */
export function mustAsPerson(actor: Actor | null, action: Action): Extract<Actor, { kind: 'person' }> {
  must(actor, action);
  if (actor.kind !== 'person') throw new NotAllowed(action);
  return actor;
}
