import type { ReportRule } from './read-report';

/** Sentences that say again, word for word, what the report says already: their quotes stand in it twice. */
export const repeatedWords: ReportRule = ({ claims }) => {
  const again = claims.filter(({ repeats, role }) => repeats && role !== 'headline');
  if (again.length === 0) return [];
  return [
    {
      rule: 'repeated_words',
      at: again.flatMap(({ start, end, repeats }) => [...(repeats ? [repeats] : []), { start, end }]),
      facts: { sentences: again.length },
    },
  ];
};
