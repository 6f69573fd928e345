import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readLocale } from '@/app/_server/locale';
import { claim as readClaim, removed as readRemoved } from '@/app/_server/published';
import { ReadersPage } from '@/app/_server/readers-page';
import { publicAddress, publicMetadata, removedMetadata } from '@/app/_server/site';
import { ClaimView } from '@/components/claims/claim-view';
import { RemovedView } from '@/components/removed/removed-view';
import { StructuredData } from '@/components/ui/structured-data';
import { wordsIn } from '@/messages/words';
import { claimThings } from '@/newsroom/feeds/structured-data/claim';
import { shownStanding } from '@/newsroom/timeline/standing';
import { voicesOf } from '@/newsroom/timeline/voices';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ claim: string }>; searchParams: Promise<{ asof?: string | string[] }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await pageOf(props);
  const words = wordsIn(await readLocale(), page.situation.timeZone);
  if ('removal' in page) return removedMetadata(words, page, `/claims/${page.removal.subjectId}`);
  const { claim, situation, sources, asOf } = page;
  return publicMetadata({
    words,
    title: words.setInType(words.shortened(claim.statement, 90)),
    // A search result or a shared link never shows a claim without how it stands.
    description: `${words.standingWord(shownStanding(claim))}. ${words.setInType(claim.statement)} ${words.attributionLine(voicesOf(claim, sources))}.`,
    path: `/claims/${claim.claimId}`,
    situation,
    feed: { of: 'claim', claimId: claim.claimId },
    type: 'article',
    card: {
      path: `/claims/${claim.claimId}`,
      says: words.texts.cite.card.ofClaim(
        words.standingWord(shownStanding(claim)),
        words.shortened(claim.statement, 260),
      ),
    },
    asOf,
  });
}

export default async function Page(props: Props) {
  const page = await pageOf(props);
  const { situation, asOf } = page;
  const words = wordsIn(await readLocale(), situation.timeZone);
  if ('removal' in page)
    return (
      <ReadersPage
        words={words}
        situation={situation}
        past={{ path: `/claims/${page.removal.subjectId}`, asOf }}
      >
        <RemovedView removed={page} words={words} />
      </ReadersPage>
    );
  const path = `/claims/${page.claim.claimId}`;
  return (
    <ReadersPage words={words} situation={page.situation} past={{ path, asOf: page.asOf }}>
      <ClaimView page={page} address={publicAddress(words.path(path))} words={words} />
      <StructuredData of={claimThings(page, words, { address: publicAddress })} asOf={asOf} />
    </ReadersPage>
  );
}

/** What is known of the claim; or, where its words were removed, that they were. */
async function pageOf({ params, searchParams }: Props) {
  const { claim } = await params;
  const { asof } = await searchParams;
  return (await readClaim(claim, asof)) ?? (await readRemoved('claim', claim, asof)) ?? notFound();
}
