import type { ClaimRule } from './read-claim';

/** A figure that stands in no passage and that no sum derives: somebody has to sign for it (promise 5). */
export const figureStandsNowhere: ClaimRule = ({ figures }) =>
  figures
    .filter(({ stands }) => !stands)
    .map(({ value, measure }) => ({ rule: 'figure_stands_nowhere', at: [], facts: { value, measure } }));
