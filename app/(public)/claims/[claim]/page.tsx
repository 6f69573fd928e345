import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { claim as readClaim } from '@/app/_server/published';
import { publicAddress, publicMetadata } from '@/app/_server/site';
import { ClaimView } from '@/components/claims/claim-view';
import { PublicPage } from '@/components/ui/public-page';
import { attributionLine } from '@/messages/attribution';
import { setInType, shortened } from '@/messages/format';
import { standingWord } from '@/messages/standing';
import { shownStanding } from '@/newsroom/timeline/standing';
import { voicesOf } from '@/newsroom/timeline/voices';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ claim: string }>; searchParams: Promise<{ asof?: string | string[] }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { claim, situation, sources, asOf } = await pageOf(props);
  return publicMetadata({
    title: setInType(shortened(claim.statement, 90)),
    // A search result or a shared link never shows a claim without how it stands.
    description: `${standingWord(shownStanding(claim))}. ${setInType(claim.statement)} ${attributionLine(voicesOf(claim, sources))}.`,
    path: `/claims/${claim.claimId}`,
    situation,
    type: 'article',
    asOf,
  });
}

export default async function Page(props: Props) {
  const page = await pageOf(props);
  const path = `/claims/${page.claim.claimId}`;
  return (
    <PublicPage situation={page.situation} past={{ path, asOf: page.asOf }}>
      <ClaimView page={page} address={publicAddress(path)} />
    </PublicPage>
  );
}

async function pageOf({ params, searchParams }: Props) {
  return (await readClaim((await params).claim, (await searchParams).asof)) ?? notFound();
}
