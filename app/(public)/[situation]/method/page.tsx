import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readLocale } from '@/app/_server/locale';
import { situation as readSituation } from '@/app/_server/published';
import { ReadersPage } from '@/app/_server/readers-page';
import { publicAddress, publicMetadata } from '@/app/_server/site';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { MethodPage } from '@/components/ui/method-page';
import { wordsIn } from '@/messages/words';
import { momentOfAddress } from '@/newsroom/timeline/moment';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ situation: string }>; searchParams: Promise<{ asof?: string | string[] }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { situation, asOf } = await situationOf(props);
  const words = wordsIn(await readLocale(), situation.timeZone);
  return publicMetadata({
    words,
    title: `${words.texts.method.title}: ${situation.title}`,
    description: words.texts.method.describe(situation.title),
    path: `/${situation.slug}/method`,
    situation,
    asOf,
  });
}

export default async function Page(props: Props) {
  const { situation, asOf } = await situationOf(props);
  const words = wordsIn(await readLocale(), situation.timeZone);
  return (
    <ReadersPage
      words={words}
      situation={situation}
      section="method"
      past={{ path: `/${situation.slug}/method`, asOf }}
    >
      <MethodPage situation={situation} asOf={asOf} words={words} />
      <Breadcrumbs
        situation={situation}
        steps={[{ name: words.texts.method.title, path: `/${situation.slug}/method` }]}
        words={words}
        address={publicAddress}
        asOf={asOf}
      />
    </ReadersPage>
  );
}

async function situationOf({ params, searchParams }: Props) {
  const { asof } = await searchParams;
  const situation = (await readSituation((await params).situation, asof)) ?? notFound();
  return { situation, asOf: momentOfAddress(asof)?.toISOString() ?? null };
}
