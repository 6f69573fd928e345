import type { Words } from '@/messages/words';
import { breadcrumbs, type Crumb } from '@/newsroom/feeds/structured-data/breadcrumbs';
import { StructuredData } from './structured-data';

type Props = {
  situation: { slug: string; title: string };
  /** Below the situation, the page itself last. */
  steps: readonly Crumb[];
  words: Words;
  /** The address of a path as the world sees it. */
  address: (path: string) => string;
  asOf: string | null;
};

/** Where a page stands, for search engines; readers see it in its head. */
export function Breadcrumbs({ situation, steps, words, address, asOf }: Props) {
  return <StructuredData of={[breadcrumbs(situation, steps, words, { address })]} asOf={asOf} />;
}
