import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskContext } from '@/app/_server/context';
import { orNotFound } from '@/app/_server/or-not-found';
import { Link } from '@/components/desk/link';
import { DeskPage } from '@/components/desk/page';
import { chosenRevisions } from '@/components/desk/revisions/choice';
import { Compared } from '@/components/desk/revisions/compared';
import { deskText } from '@/messages/desk';
import { dayInFull } from '@/messages/english';
import { findSituation } from '@/newsroom/situations/find';
import { findTakeaway } from '@/newsroom/takeaways/find';
import { textOf } from '@/newsroom/takeaways/takeaway';
import { isCalendarDay } from '@/newsroom/timeline/calendar';

const text = deskText.revisions;
export const metadata: Metadata = { title: text.title };

type Props = {
  params: Promise<{ situation: string; day: string }>;
  searchParams: Promise<{ from?: string; to?: string }>;
};

export default async function TakeawayRevisionsPage({ params, searchParams }: Props) {
  const ctx = await deskContext();
  const { situation: slug, day } = await params;
  if (!isCalendarDay(day)) notFound();
  const situation = await orNotFound(findSituation(ctx, { slug }));
  const revisions = (await findTakeaway(ctx, situation.id, day))?.revisions ?? [];
  const chosen = chosenRevisions(revisions, await searchParams);
  return (
    <DeskPage
      title={text.title}
      above={<Link href={`/desk/takeaways/${slug}/${day}`}>{dayInFull(day)}</Link>}
    >
      {chosen ? (
        <Compared
          {...chosen}
          revisions={revisions}
          rows={[
            {
              field: text.text,
              before: textOf(chosen.from.sentences),
              after: textOf(chosen.to.sentences),
            },
          ]}
          timeZone={situation.timeZone}
        />
      ) : (
        <p>{text.alone}</p>
      )}
    </DeskPage>
  );
}
