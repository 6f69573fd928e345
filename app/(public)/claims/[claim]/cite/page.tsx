import { claim as readClaim, removed as readRemoved } from '@/app/_server/published';
import { readersPage } from '@/app/_server/readers-page';
import { publicAddress, toldOfRemoved } from '@/app/_server/site';
import { CiteView } from '@/components/cite/cite-view';
import { RemovedView } from '@/components/removed/removed-view';
import { citationsOf } from '@/newsroom/feeds/citations/citations';
import { citedClaim } from '@/newsroom/feeds/citations/cited';

export const dynamic = 'force-dynamic';

const { generateMetadata, Page } = readersPage({
  route: '/claims/[claim]/cite',
  read: async ({ claim, asof }) => (await readClaim(claim, asof)) ?? readRemoved('claim', claim, asof),
  show: (page, words) => {
    if ('removal' in page)
      return {
        ...toldOfRemoved(words, page, `/claims/${page.removal.subjectId}/cite`),
        main: () => <RemovedView removed={page} words={words} />,
      };
    const { claim, situation, asOf } = page;
    const here = `/claims/${claim.claimId}`;
    return {
      title: words.texts.cite.titleOf(words.setInType(words.shortened(claim.statement, 80))),
      description: words.texts.cite.describe,
      path: `${here}/cite`,
      isFound: false,
      main: () => (
        <CiteView
          title={claim.statement}
          language={situation.language}
          path={here}
          asOf={asOf}
          stamp={claim.publishedAt}
          citations={citationsOf(citedClaim(page, words, { address: publicAddress }), words.locale)}
          words={words}
        />
      ),
    };
  },
});

export { generateMetadata };
export default Page;
