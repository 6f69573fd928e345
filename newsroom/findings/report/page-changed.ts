import type { ReportRule } from './read-report';

/** A page that does not say any more what was captured of it: what the claims quote may have been taken back. */
export const pageChanged: ReportRule = ({ page }) => {
  if (page?.state !== 'changed') return [];
  return [{ rule: 'page_changed', at: [], facts: { status: page.detail ?? '', captured: page.capturedAt } }];
};
