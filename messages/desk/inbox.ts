import type { InboxKind } from '@/db/vocabulary';
import { many } from './many';

export const inboxText = {
  title: 'Inbox',
  none: 'Nothing yet. When others comment on, return, publish or change what you work on, you read it here.',
  unread: (count: number) => `${many(count, 'line is', 'lines are')} not read.`,
  allRead: 'Everything is read.',
  markAll: 'Mark all as read',
  isUnread: 'Not read:',
  what: {
    assigned: (who) => `${who} gave it to you`,
    commented: (who) => `${who} commented`,
    returned: (who) => `${who} returned it`,
    rejected: (who) => `${who} rejected it`,
    published: (who) => `${who} published it`,
    changed: (who) => `${who} changed what readers see`,
    withdrawn: (who) => `${who} withdrew it`,
    embargo_stopped: () => 'Its publication was stopped: what readers see has changed since it was signed',
  } satisfies Record<InboxKind, (who: string) => string>,
  program: 'The program',
  things: { claim: 'A claim', report: 'A report', takeaway: 'A takeaway', event: 'An event' } as Record<
    string,
    string
  >,
} as const;
