import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readLocale } from '@/app/_server/locale';
import { latestDay } from '@/app/_server/published-feeds';
import { ReadersPage } from '@/app/_server/readers-page';
import { publicAddress, publicMetadata } from '@/app/_server/site';
import { SubscribePage } from '@/components/feeds/subscribe-page';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { wordsIn } from '@/messages/words';
import { linksAt } from '@/newsroom/timeline/moment';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ situation: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { situation } = (await latestDay((await params).situation)) ?? notFound();
  const words = wordsIn(await readLocale(), situation.timeZone);
  return publicMetadata({
    words,
    title: `${words.texts.feeds.subscribe.title}: ${situation.title}`,
    description: words.texts.feeds.subscribe.describe(situation.title),
    path: `/${situation.slug}/subscribe`,
    situation,
    feed: { of: 'site' },
  });
}

export default async function Page({ params }: Props) {
  const { situation, day } = (await latestDay((await params).situation)) ?? notFound();
  const words = wordsIn(await readLocale(), situation.timeZone);
  return (
    <ReadersPage words={words} situation={situation} path={`/${situation.slug}/subscribe`}>
      <SubscribePage
        situation={situation}
        latestDay={day && `/${situation.slug}/${day}`}
        words={words}
        link={linksAt(null, words)}
        address={publicAddress}
      />
      <Breadcrumbs
        situation={situation}
        steps={[{ name: words.texts.feeds.subscribe.title, path: `/${situation.slug}/subscribe` }]}
        words={words}
        address={publicAddress}
        asOf={null}
      />
    </ReadersPage>
  );
}
