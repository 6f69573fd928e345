import type { Metadata } from 'next';
import { deskContext } from '@/app/_server/context';
import { EventLines } from '@/components/desk/events/event-lines';
import { FilterSelect, Filters, FilterText } from '@/components/desk/filters';
import { Link } from '@/components/desk/link';
import { DeskPage } from '@/components/desk/page';
import { deskText } from '@/messages/desk';
import { listEvents } from '@/newsroom/events/find';
import { may } from '@/newsroom/policy';
import { listSituations } from '@/newsroom/situations/find';

const text = deskText.events;
export const metadata: Metadata = { title: text.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function EventsPage({ searchParams }: Props) {
  const ctx = await deskContext();
  const { situation: slug, q } = await searchParams;
  const search = typeof q === 'string' ? q : '';
  const situations = await listSituations(ctx);
  const situation = situations.find((one) => one.slug === slug) ?? situations[0];
  const events = situation ? await listEvents(ctx, situation.id, search) : [];
  return (
    <DeskPage
      title={text.title}
      actions={
        situation &&
        may(ctx.actor, 'open an event') && (
          <Link href={`/desk/events/new?situation=${situation.slug}`} className="desk-button">
            {text.open}
          </Link>
        )
      }
    >
      <Filters
        label={text.title}
        button={text.find}
        clear={search ? { href: '/desk/events', text: text.clear } : undefined}
      >
        <FilterText name="q" label={text.search} value={search} />
        {situations.length > 1 && (
          <FilterSelect
            name="situation"
            label={text.situation}
            value={situation?.slug}
            any={situations[0]?.title ?? ''}
            choices={situations.map(({ slug: value, title }) => ({ value, label: title }))}
          />
        )}
      </Filters>
      <EventLines
        events={events}
        timeZone={situation?.timeZone ?? 'UTC'}
        empty={search ? text.noneFound : text.none}
      />
    </DeskPage>
  );
}
