import type { Metadata } from 'next';
import { deskContext } from '@/app/_server/context';
import { idOrNotFound, orNotFound } from '@/app/_server/or-not-found';
import { Link } from '@/components/desk/link';
import { DeskPage } from '@/components/desk/page';
import { chosenRevisions } from '@/components/desk/revisions/choice';
import { Compared } from '@/components/desk/revisions/compared';
import { deskText } from '@/messages/desk';
import { englishFor } from '@/messages/english';
import { publicTime } from '@/newsroom/events/event';
import { type EventRevision, findEvent } from '@/newsroom/events/find';

const text = deskText.revisions;
export const metadata: Metadata = { title: text.title };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ from?: string; to?: string }> };

export default async function EventRevisionsPage({ params, searchParams }: Props) {
  const ctx = await deskContext();
  const { id, revisions, latest, situation } = await orNotFound(
    findEvent(ctx, idOrNotFound((await params).id)),
  );
  const chosen = chosenRevisions(revisions, await searchParams);
  const format = englishFor(situation.timeZone);
  const words = (revision: EventRevision) => `${revision.title} · ${format.time(publicTime(revision))}`;
  return (
    <DeskPage title={text.title} above={<Link href={`/desk/events/${id}`}>{latest.title}</Link>}>
      {chosen ? (
        <Compared
          {...chosen}
          revisions={revisions}
          rows={[{ field: text.titleAndTime, before: words(chosen.from), after: words(chosen.to) }]}
          timeZone={situation.timeZone}
        />
      ) : (
        <p>{text.alone}</p>
      )}
    </DeskPage>
  );
}
