import type { ClaimRule } from './read-claim';

/** A claim that rests on nothing but summaries of reports, whose bodies do not carry it. */
export const summaryAlone: ClaimRule = ({ citations }) => {
  const supporting = citations.filter(({ stance }) => stance === 'supports');
  if (supporting.length === 0 || !supporting.every(({ summaryOnly }) => summaryOnly)) return [];
  return [
    { rule: 'summary_alone', at: [], facts: { reports: supporting.map(({ report }) => report.title) } },
  ];
};
