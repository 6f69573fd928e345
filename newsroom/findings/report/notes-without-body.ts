import type { ReportRule } from './read-report';

/** One number in brackets may be anything. */
const fewest = 2;

/** Notes whose markers stand in the text and of which the report says nothing: what they rest on cannot be looked up. */
export const notesWithoutBody: ReportRule = ({ notes }) => {
  const marked = notes.filter(({ markers }) => markers.length > 0);
  const bare = marked.filter(({ body, url }) => body === null && url === null);
  if (bare.length < fewest) return [];
  return [
    {
      rule: 'notes_without_body',
      at: bare.flatMap(({ markers: [first] }) => (first === undefined ? [] : [{ start: first, end: first }])),
      facts: { numbers: bare.map(({ number }) => number), all: bare.length === marked.length },
    },
  ];
};
