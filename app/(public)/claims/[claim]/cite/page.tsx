import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readLocale } from '@/app/_server/locale';
import { claim as readClaim, removed as readRemoved } from '@/app/_server/published';
import { ReadersPage } from '@/app/_server/readers-page';
import { publicAddress, publicMetadata, removedMetadata } from '@/app/_server/site';
import { CiteView } from '@/components/cite/cite-view';
import { RemovedView } from '@/components/removed/removed-view';
import { wordsIn } from '@/messages/words';
import { citationsOf } from '@/newsroom/feeds/citations/citations';
import { citedClaim } from '@/newsroom/feeds/citations/cited';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ claim: string }>; searchParams: Promise<{ asof?: string | string[] }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await pageOf(props);
  const words = wordsIn(await readLocale(), page.situation.timeZone);
  if ('removal' in page) return removedMetadata(words, page, `/claims/${page.removal.subjectId}/cite`);
  const { claim, situation, asOf } = page;
  return publicMetadata({
    words,
    title: words.texts.cite.titleOf(words.setInType(words.shortened(claim.statement, 80))),
    description: words.texts.cite.describe,
    path: `/claims/${claim.claimId}/cite`,
    situation,
    isFound: false,
    asOf,
  });
}

export default async function Page(props: Props) {
  const page = await pageOf(props);
  const { situation, asOf } = page;
  const words = wordsIn(await readLocale(), situation.timeZone);
  const here = `/claims/${'removal' in page ? page.removal.subjectId : page.claim.claimId}`;
  return (
    <ReadersPage words={words} situation={situation} past={{ path: `${here}/cite`, asOf }}>
      {'removal' in page ? (
        <RemovedView removed={page} words={words} />
      ) : (
        <CiteView
          title={page.claim.statement}
          language={situation.language}
          path={here}
          asOf={asOf}
          stamp={page.claim.publishedAt}
          citations={citationsOf((told) => citedClaim(page, told, { address: publicAddress }), words)}
          words={words}
        />
      )}
    </ReadersPage>
  );
}

async function pageOf({ params, searchParams }: Props) {
  const { claim } = await params;
  const { asof } = await searchParams;
  return (await readClaim(claim, asof)) ?? (await readRemoved('claim', claim, asof)) ?? notFound();
}
