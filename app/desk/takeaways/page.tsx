import type { Metadata } from 'next';
import { deskContext } from '@/app/_server/context';
import { FilterSelect, Filters } from '@/components/desk/filters';
import { Link } from '@/components/desk/link';
import { DeskPage } from '@/components/desk/page';
import { DayLines } from '@/components/desk/takeaways/day-lines';
import { deskText } from '@/messages/desk';
import { listSituations } from '@/newsroom/situations/find';
import { listTakeawayDays } from '@/newsroom/takeaways/find';

const text = deskText.takeaways;
export const metadata: Metadata = { title: text.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const mostDays = 60;

export default async function TakeawaysPage({ searchParams }: Props) {
  const ctx = await deskContext();
  const { situation: slug, before } = await searchParams;
  const situations = await listSituations(ctx);
  const situation = situations.find((one) => one.slug === slug) ?? situations[0];
  const days = situation ? await listTakeawayDays(ctx, situation.id) : [];
  const from = days.filter(({ day }) => typeof before !== 'string' || day < before);
  const shown = from.slice(0, mostDays);
  const here = `/desk/takeaways?situation=${situation?.slug}`;
  return (
    <DeskPage title={text.title}>
      <p className="desk-meta mb-4">{text.lead}</p>
      {situations.length > 1 && (
        <Filters label={text.title} button={deskText.events.find}>
          <FilterSelect
            name="situation"
            label={deskText.events.situation}
            value={situation?.slug}
            any={situations[0]?.title ?? ''}
            choices={situations.map(({ slug: value, title }) => ({ value, label: title }))}
          />
        </Filters>
      )}
      {situation && <DayLines days={shown} situation={situation} />}
      {(from.length > shown.length || typeof before === 'string') && situation && (
        <p className="mt-4 flex flex-wrap gap-x-6">
          {from.length > shown.length && (
            <Link href={`${here}&before=${shown.at(-1)?.day}`}>{text.older}</Link>
          )}
          {typeof before === 'string' && <Link href={here}>{text.newest}</Link>}
        </p>
      )}
    </DeskPage>
  );
}
