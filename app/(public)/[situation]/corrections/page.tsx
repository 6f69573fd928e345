import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readLocale } from '@/app/_server/locale';
import { corrections } from '@/app/_server/published';
import { ReadersPage } from '@/app/_server/readers-page';
import { publicAddress, publicMetadata } from '@/app/_server/site';
import { CorrectionsPage } from '@/components/timeline/corrections-page';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { wordsIn } from '@/messages/words';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ situation: string }>;
  searchParams: Promise<{ until?: string | string[]; asof?: string | string[] }>;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { situation, count, isContinued, asOf } = await pageOf(props);
  const words = wordsIn(await readLocale(), situation.timeZone);
  return publicMetadata({
    words,
    title: `${words.texts.corrections.title}: ${situation.title}`,
    description: words.texts.corrections.describe(situation.title),
    path: `/${situation.slug}/corrections`,
    situation,
    feed: { of: 'corrections', slug: situation.slug },
    isFound: count > 0 && !isContinued,
    asOf,
  });
}

export default async function Page(props: Props) {
  const page = await pageOf(props);
  const { situation, isContinued, months, asOf } = page;
  const words = wordsIn(await readLocale(), situation.timeZone);
  const until = isContinued && months[0] ? `?until=${months[0].month}` : '';
  return (
    <ReadersPage
      words={words}
      situation={situation}
      section="corrections"
      past={{ path: `/${situation.slug}/corrections${until}`, asOf }}
    >
      <CorrectionsPage page={page} words={words} />
      <Breadcrumbs
        situation={situation}
        steps={[{ name: words.texts.corrections.title, path: `/${situation.slug}/corrections` }]}
        words={words}
        address={publicAddress}
        asOf={asOf}
      />
    </ReadersPage>
  );
}

async function pageOf({ params, searchParams }: Props) {
  const { until, asof } = await searchParams;
  return (
    (await corrections((await params).situation, typeof until === 'string' ? until : undefined, asof)) ??
    notFound()
  );
}
