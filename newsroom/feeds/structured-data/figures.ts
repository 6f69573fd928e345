import type { Words } from '@/messages/words';
import type { FiguresPage } from '@/newsroom/timeline/figures-page';
import type { Site } from '../feed';
import { breadcrumbs } from './breadcrumbs';
import { lean, organisation, type Thing } from './thing';

/** The figures of a situation as a set of data that can be taken along. */
export function figuresThings(page: FiguresPage, words: Words, site: Site): Thing[] {
  const { situation, measures, months } = page;
  const path = `/${situation.slug}/figures`;
  const title = words.texts.figures.title;
  const way = breadcrumbs(situation, [{ name: title, path }], words, site);
  const first = months[0];
  if (measures.length === 0 || !first) return [way];
  return [
    lean({
      '@type': 'Dataset',
      name: `${title}: ${situation.title}`,
      description: `${words.texts.figures.describe(situation.title)} ${words.texts.figures.lead}`,
      url: site.address(words.path(path)),
      inLanguage: situation.language,
      isAccessibleForFree: true,
      creator: organisation(words, site),
      temporalCoverage: `${first}/..`,
      variableMeasured: measures.map(({ measure, unit }) =>
        lean({ '@type': 'PropertyValue', name: measure, unitText: unit }),
      ),
      distribution: {
        '@type': 'DataDownload',
        encodingFormat: 'text/csv',
        contentUrl: site.address(`/${situation.slug}/figures.csv`),
      },
    }),
    way,
  ];
}
