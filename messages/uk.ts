import type { Messages } from './en';
import { charts } from './uk/charts';
import { cite } from './uk/cite';
import { claim } from './uk/claim';
import { feeds } from './uk/feeds';
import { filters } from './uk/filters';
import { labels } from './uk/labels';
import { news } from './uk/news';
import { pages } from './uk/pages';
import { claimList, places, topics } from './uk/places';
import { search } from './uk/search';
import { situation } from './uk/situation';
import { sources } from './uk/sources';
import { timeline } from './uk/timeline';

/** The same words in Ukrainian. */
export const uk: Messages = {
  labels,
  ...pages,
  ...timeline,
  ...claim,
  charts,
  cite,
  claimList,
  filters,
  places,
  search,
  sources,
  topics,
  situation,
  news,
  feeds,
};
