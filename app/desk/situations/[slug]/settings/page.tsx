import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskContext } from '@/app/_server/context';
import { orNotFound } from '@/app/_server/or-not-found';
import { Link } from '@/components/desk/link';
import { DeskPage } from '@/components/desk/page';
import { SettingsForm } from '@/components/desk/situation-settings';
import { deskText } from '@/messages/desk';
import { may } from '@/newsroom/policy';
import { findSituation, hasEntries } from '@/newsroom/situations/find';
import { editSituationAction } from '../../actions';
import { TimeZones } from '../../time-zones';

const text = deskText.situations;
export const metadata: Metadata = { title: text.settings };

export default async function SettingsPage({ params }: { params: Promise<{ slug: string }> }) {
  const ctx = await deskContext();
  if (!may(ctx.actor, 'settle a situation')) notFound();
  const situation = await orNotFound(findSituation(ctx, await params));
  return (
    <DeskPage
      title={text.settings}
      above={<Link href={`/desk/situations/${situation.slug}`}>{situation.title}</Link>}
    >
      <SettingsForm
        situation={situation}
        isTimeZoneFixed={await hasEntries(ctx.db, situation.id)}
        action={editSituationAction}
      />
      <TimeZones />
    </DeskPage>
  );
}
