import { claim as readClaim, removed as readRemoved } from '@/app/_server/published';
import { readersPage } from '@/app/_server/readers-page';
import { publicAddress, toldOfRemoved } from '@/app/_server/site';
import { ClaimView } from '@/components/claims/claim-view';
import { RemovedView } from '@/components/removed/removed-view';
import { claimThings } from '@/newsroom/feeds/structured-data/claim';
import { shownStanding } from '@/newsroom/timeline/standing';
import { voicesOf } from '@/newsroom/timeline/voices';

export const dynamic = 'force-dynamic';

const { generateMetadata, Page } = readersPage({
  route: '/claims/[claim]',
  /** What is known of the claim; or, where its words were removed, that they were. */
  read: async ({ claim, asof }) => (await readClaim(claim, asof)) ?? readRemoved('claim', claim, asof),
  show: (page, words) => {
    if ('removal' in page)
      return {
        ...toldOfRemoved(words, page, `/claims/${page.removal.subjectId}`),
        main: () => <RemovedView removed={page} words={words} />,
      };
    const { claim, sources } = page;
    const path = `/claims/${claim.claimId}`;
    const standing = words.standingWord(shownStanding(claim));
    return {
      title: words.setInType(words.shortened(claim.statement, 90)),
      // A search result or a shared link never shows a claim without how it stands.
      description: `${standing}. ${words.setInType(claim.statement)} ${words.attributionLine(voicesOf(claim, sources))}.`,
      path,
      feed: { of: 'claim', claimId: claim.claimId },
      type: 'article',
      card: { path, says: words.texts.cite.card.ofClaim(standing, words.shortened(claim.statement, 260)) },
      things: () => claimThings(page, words, { address: publicAddress }),
      main: () => <ClaimView page={page} address={publicAddress} words={words} />,
    };
  },
});

export { generateMetadata };
export default Page;
