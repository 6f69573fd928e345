import type { ClaimRule } from './read-claim';

/** A passage that leaves out the words which say who asserts it: quoted so, it reads as the report's own assertion. */
export const attributionClipped: ClaimRule = ({ citations }) =>
  citations.flatMap(({ attribution, passage, report, stance }) => {
    if (stance === 'context' || !attribution) return [];
    if (passage.start <= attribution.start && attribution.end <= passage.end) return [];
    return [{ rule: 'attribution_clipped', at: [attribution], facts: { report: report.title } }];
  });
