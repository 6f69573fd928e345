import type { ClaimVersion, PublicRemoval } from '@/newsroom/timeline/version';

/** A public claim without the words of a report that were removed: its own words stay, the quotes say that they are gone. */
export function withoutReport(shown: ClaimVersion, reportId: string, removed: PublicRemoval): ClaimVersion {
  const gone = new Set(shown.citations.filter(({ report }) => report.id === reportId).map(({ id }) => id));
  return {
    ...shown,
    // From which of the reports its words for the time come, nobody can tell any more.
    time: { ...shown.time, phrase: null },
    due: shown.due && { ...shown.due, phrase: null },
    figures: shown.figures.map((figure) =>
      figure.citationId && gone.has(figure.citationId) ? { ...figure, words: null } : figure,
    ),
    citations: shown.citations.map((citation) =>
      gone.has(citation.id)
        ? {
            ...citation,
            note: citation.note && { ...citation.note, body: null, url: null },
            passage: {
              id: citation.passage.id,
              exact: '',
              prefix: '',
              suffix: '',
              snapshotSha256: citation.passage.snapshotSha256,
              removed,
            },
            translation: null,
          }
        : citation,
    ),
  };
}
