import { mostFailures } from '@/newsroom/reports/page';
import type { ReportRule } from './read-report';

/** A page that is not there any more, or that has not answered for so long that nobody asks for it now. */
export const pageGone: ReportRule = ({ page }) => {
  if (!page) return [];
  const { state, detail, failures, capturedAt: captured } = page;
  const isSilent = state === 'unreachable' && failures >= mostFailures;
  if (state !== 'gone' && !isSilent) return [];
  return [
    {
      rule: 'page_gone',
      at: [],
      facts: { status: detail ?? '', captured, ...(isSilent && { looks: failures }) },
    },
  ];
};
