import type { ReportRule } from './read-report';

/** What stands in the report's summary and nowhere in its body, so that no note and no context carries it. */
export const summaryOnly: ReportRule = ({ claims }) => {
  const hasBody = claims.some(({ role }) => role === 'body');
  const bare = claims.filter(({ role, repeats }) => role === 'summary' && !repeats);
  if (!hasBody || bare.length === 0) return [];
  return [
    {
      rule: 'summary_only',
      at: bare.map(({ start, end }) => ({ start, end })),
      facts: { sentences: bare.length },
    },
  ];
};
