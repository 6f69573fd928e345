import type { Metadata } from 'next';
import { deskContext } from '@/app/_server/context';
import { ClaimLines } from '@/components/desk/claim-lines';
import { ClaimFilters } from '@/components/desk/claims/claim-filters';
import { addressOf, ClaimStates } from '@/components/desk/claims/claim-states';
import { Link } from '@/components/desk/link';
import { DeskPage } from '@/components/desk/page';
import { deskText } from '@/messages/desk';
import { claimFilter, listClaims } from '@/newsroom/claims/list';
import { listPeople } from '@/newsroom/people/find';
import { listReports } from '@/newsroom/reports/find';
import { listSituations } from '@/newsroom/situations/find';
import { listSources } from '@/newsroom/sources/find';

const text = deskText.claims;
export const metadata: Metadata = { title: text.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ClaimsPage({ searchParams }: Props) {
  const ctx = await deskContext();
  const address = await searchParams;
  const asked = claimFilter.parse(address);
  const older = typeof address.older === 'string' ? address.older : undefined;
  const [page, situations, people, reports, sources] = await Promise.all([
    listClaims(ctx, asked, older),
    listSituations(ctx),
    listPeople(ctx),
    listReports(ctx, { situationId: asked.situation }),
    listSources(ctx),
  ]);
  const isNarrowed = Object.values(asked).some(Boolean);
  const named = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
  return (
    <DeskPage
      title={text.title}
      wide
      actions={
        <Link href="/desk/claims/new" className="desk-button">
          {text.add}
        </Link>
      }
    >
      <ClaimFilters
        asked={asked}
        situations={situations.map(({ id, title }) => ({ value: id, label: title }))}
        people={people.map(named)}
        reports={reports.map(({ id, title }) => ({ value: id, label: title ?? deskText.reports.untitled }))}
        sources={sources.map(named)}
      />
      <ClaimStates asked={asked} counts={page.counts} />
      <ClaimLines
        claims={page.claims}
        me={ctx.actor.id}
        tell="all"
        empty={isNarrowed ? text.noneFound : text.none}
      />
      {(page.older || older) && (
        <p className="mt-4 flex flex-wrap gap-x-6">
          {page.older && <Link href={addressOf(asked, { older: page.older })}>{text.older}</Link>}
          {older && <Link href={addressOf(asked)}>{text.newest}</Link>}
        </p>
      )}
    </DeskPage>
  );
}
