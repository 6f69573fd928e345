import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskContext } from '@/app/_server/context';
import { NewEventForm } from '@/components/desk/events/event-forms';
import { DeskPage } from '@/components/desk/page';
import { deskText } from '@/messages/desk';
import { may } from '@/newsroom/policy';
import { listSituations } from '@/newsroom/situations/find';
import { openEventAction } from '../actions';

const text = deskText.events;
export const metadata: Metadata = { title: text.open };

type Props = { searchParams: Promise<{ situation?: string | string[] }> };

export default async function NewEventPage({ searchParams }: Props) {
  const ctx = await deskContext();
  if (!may(ctx.actor, 'open an event')) notFound();
  const { situation: slug } = await searchParams;
  const situations = await listSituations(ctx);
  const situation = situations.find((one) => one.slug === slug) ?? situations[0] ?? notFound();
  return (
    <DeskPage title={text.open} above={situation.title}>
      <p className="desk-meta mb-4">{text.openHint}</p>
      <NewEventForm action={openEventAction} situation={situation} />
    </DeskPage>
  );
}
