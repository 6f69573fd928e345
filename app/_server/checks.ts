import 'server-only';
import { checkClaim } from '@/newsroom/findings/check-claims';
import { checkReport } from '@/newsroom/findings/check-report';
import type { DeskContext } from './context';

const asChecks = (ctx: DeskContext) => ({ ...ctx, actor: { kind: 'program', name: 'checks' } as const });

/** For `afterwards` of a form's action: checks the report that it captured or changed. */
export const checkReportOf = async ({ reportId }: { reportId: string }, ctx: DeskContext) =>
  checkReport(asChecks(ctx), reportId);

/** For `afterwards` of a form's action: checks the claim that it submitted. */
export const checkClaimOf = async ({ claimId }: { claimId: string }, ctx: DeskContext) =>
  checkClaim(asChecks(ctx), claimId);
