import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { claim as readClaim, removedClaim as readRemoved } from '@/app/_server/published';
import { publicAddress, publicMetadata } from '@/app/_server/site';
import { ClaimView } from '@/components/claims/claim-view';
import { RemovedClaimView } from '@/components/claims/removed-claim';
import { PublicPage } from '@/components/ui/public-page';
import { attributionLine } from '@/messages/attribution';
import { en } from '@/messages/en';
import { formatFor, setInType, shortened } from '@/messages/format';
import { removalWords } from '@/messages/removal';
import { standingWord } from '@/messages/standing';
import type { RemovedClaim } from '@/newsroom/timeline/removals';
import { shownStanding } from '@/newsroom/timeline/standing';
import { voicesOf } from '@/newsroom/timeline/voices';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ claim: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await pageOf(params);
  if ('removal' in page) return metadataOfRemoved(page);
  const { claim, situation, sources } = page;
  return publicMetadata({
    title: setInType(shortened(claim.statement, 90)),
    // A search result or a shared link never shows a claim without how it stands.
    description: `${standingWord(shownStanding(claim))}. ${setInType(claim.statement)} ${attributionLine(voicesOf(claim, sources))}.`,
    path: `/claims/${claim.claimId}`,
    situation,
    type: 'article',
  });
}

export default async function Page({ params }: Props) {
  const page = await pageOf(params);
  if ('removal' in page)
    return (
      <PublicPage situation={page.situation}>
        <RemovedClaimView removed={page} />
      </PublicPage>
    );
  return (
    <PublicPage situation={page.situation}>
      <ClaimView page={page} address={publicAddress(`/claims/${page.claim.claimId}`)} />
    </PublicPage>
  );
}

/** What is known of the claim; or, where its words were removed, that they were. */
async function pageOf(params: Props['params']) {
  const { claim } = await params;
  return (await readClaim(claim)) ?? (await readRemoved(claim)) ?? notFound();
}

function metadataOfRemoved({ removal, situation }: RemovedClaim): Metadata {
  return publicMetadata({
    title: en.removal.title,
    description: removalWords(removal, formatFor(situation.timeZone)),
    path: `/claims/${removal.subjectId}`,
    situation,
    isFound: false,
  });
}
