import type { Metadata } from 'next';
import { claimChoices } from '@/app/_server/claim-choices';
import { deskContext } from '@/app/_server/context';
import { idOrNotFound, orNotFound } from '@/app/_server/or-not-found';
import { namesOf } from '@/components/desk/claim-form/claim-choices';
import { differencesOf } from '@/components/desk/claim-form/differences';
import { Link } from '@/components/desk/link';
import { DeskPage } from '@/components/desk/page';
import { chosenRevisions } from '@/components/desk/revisions/choice';
import { Compared } from '@/components/desk/revisions/compared';
import { deskText } from '@/messages/desk';
import { findClaim } from '@/newsroom/claims/find';
import { findSituation } from '@/newsroom/situations/find';

const text = deskText.revisions;
export const metadata: Metadata = { title: text.title };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ from?: string; to?: string }> };

export default async function ClaimRevisionsPage({ params, searchParams }: Props) {
  const ctx = await deskContext();
  const claim = await orNotFound(findClaim(ctx, idOrNotFound((await params).id)));
  const situation = await findSituation(ctx, { id: claim.situation.id });
  const names = namesOf(await claimChoices(ctx, situation));
  const chosen = chosenRevisions(claim.revisions, await searchParams);
  const above = (
    <Link href={`/desk/claims/${claim.id}`}>{claim.statement || deskText.claimLine.untitled}</Link>
  );
  return (
    <DeskPage title={text.title} above={above}>
      {chosen ? (
        <Compared
          {...chosen}
          revisions={claim.revisions}
          rows={[
            { field: text.statement, before: chosen.from.statement, after: chosen.to.statement },
            ...differencesOf(chosen.from.fields, chosen.to.fields, names)
              .filter(({ name }) => !/^(statement|change(Kind|Reason)|foundBy)$/.test(name))
              .map(({ field, theirs, yours }) => ({ field, before: theirs, after: yours })),
          ]}
          timeZone={situation.timeZone}
        />
      ) : (
        <p>{text.alone}</p>
      )}
    </DeskPage>
  );
}
