import { source as readSource } from '@/app/_server/published';
import { readersPage } from '@/app/_server/readers-page';
import { publicAddress } from '@/app/_server/site';
import { SourcePage } from '@/components/sources/source-page';

export const dynamic = 'force-dynamic';

const { generateMetadata, Page } = readersPage({
  route: '/[situation]/sources/[source]',
  read: ({ situation, source, before, asof }) => readSource(situation, source, before, asof),
  show: (page, words) => {
    const { situation, line, list } = page;
    const { source } = line;
    const texts = words.texts.sources;
    const all = `/${situation.slug}/sources`;
    const path = `${all}/${source.sourceId}${list.from ? `?before=${list.from}` : ''}`;
    return {
      title: `${source.name}: ${situation.title}`,
      description: texts.describeOne(source.name, words.count(line.claims, words.texts.counts.claims)),
      path,
      isFound: list.from === null,
      section: 'sources',
      steps: [
        { name: texts.title, path: all },
        { name: source.name, path },
      ],
      main: () => <SourcePage page={page} address={publicAddress} words={words} />,
    };
  },
});

export { generateMetadata };
export default Page;
