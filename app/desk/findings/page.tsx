import type { Metadata } from 'next';
import { deskContext } from '@/app/_server/context';
import { subjectLinks } from '@/app/_server/subject-links';
import { FilterSelect, Filters } from '@/components/desk/filters';
import { FindingsList } from '@/components/desk/findings/findings-list';
import { DeskPage } from '@/components/desk/page';
import { deskText } from '@/messages/desk';
import { listFindingsToSettle } from '@/newsroom/findings/find';
import { may } from '@/newsroom/policy';
import { listSituations } from '@/newsroom/situations/find';
import { settleAction } from './actions';

const text = deskText.findings;
export const metadata: Metadata = { title: text.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function FindingsPage({ searchParams }: Props) {
  const ctx = await deskContext();
  const { situation: slug } = await searchParams;
  const situations = await listSituations(ctx);
  const situation = situations.find((one) => one.slug === slug) ?? situations[0];
  const lines = situation ? await listFindingsToSettle(ctx, situation.id) : [];
  const subjects = await subjectLinks(ctx, lines);
  return (
    <DeskPage title={text.title}>
      <p className="desk-meta mb-4">{text.lead}</p>
      {situations.length > 1 && (
        <Filters label={text.title} button={text.find}>
          <FilterSelect
            name="situation"
            label={text.situation}
            value={situation?.slug}
            any={situations[0]?.title ?? ''}
            choices={situations.map(({ slug: value, title }) => ({ value, label: title }))}
          />
        </Filters>
      )}
      {situation && lines.length > 0 ? (
        <>
          <p className="desk-meta mb-2">{text.open(lines.filter(({ decided }) => !decided).length)}</p>
          <FindingsList
            lines={lines}
            timeZone={situation.timeZone}
            subjects={subjects}
            page={`/desk/findings?situation=${situation.slug}`}
            settle={may(ctx.actor, 'settle a finding') ? settleAction : null}
          />
        </>
      ) : (
        <p className="desk-meta">{text.none}</p>
      )}
    </DeskPage>
  );
}
