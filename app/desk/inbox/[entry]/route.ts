import { currentContext } from '@/app/_server/context';
import { seeOther } from '@/app/_server/see-other';
import { type InboxLine, markRead, readInbox } from '@/newsroom/desk/inbox';

/** Opens what a line of the inbox is about, and marks the line as read. An address that is nobody's line leads to the inbox. */
export async function GET(_: Request, { params }: { params: Promise<{ entry: string }> }): Promise<Response> {
  const { entry } = await params;
  const ctx = await currentContext();
  if (!ctx) return seeOther('/sign-in?next=/desk/inbox');
  const line = (await readInbox(ctx)).find(({ id }) => id === entry);
  if (!line) return seeOther('/desk/inbox');
  await markRead(ctx, { entryId: line.id });
  return seeOther(addressOf(line));
}

function addressOf({ subjectKind, subjectId, situation, about }: InboxLine): string {
  switch (subjectKind) {
    case 'claim':
    case 'report':
    case 'event':
      return `/desk/${subjectKind}s/${subjectId}`;
    case 'takeaway':
      return situation ? `/desk/takeaways/${situation.slug}/${about}` : '/desk/takeaways';
    default:
      return '/desk/inbox';
  }
}
