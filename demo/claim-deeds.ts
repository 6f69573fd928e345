import { eq } from 'drizzle-orm';
import { claimRevisions } from '@/db/schema/claims';
import { beginChange, saveDraft } from '@/newsroom/claims/draft';
import { publishDue } from '@/newsroom/claims/embargo';
import { readEvidence } from '@/newsroom/claims/evidence';
import { recordOutcome } from '@/newsroom/claims/outcome';
import { returnClaim } from '@/newsroom/claims/return';
import { reviewClaim } from '@/newsroom/claims/review';
import { submitClaim } from '@/newsroom/claims/submit';
import { withdrawClaim } from '@/newsroom/claims/withdraw';
import type { Context } from '@/newsroom/context';
import { latestVersion } from '@/newsroom/timeline/latest';
import { claims as told } from './days';
import { fieldsOf, known } from './fields';
import type { Deeds, Playing } from './play';
import type { Claim } from './story';

type ClaimDeed =
  | 'draft'
  | 'submit'
  | 'change'
  | 'return'
  | 'reject'
  | 'review'
  | 'publish what is due'
  | 'withdraw'
  | 'record outcome';

export const claimDeeds: Deeds<ClaimDeed> = {
  async draft(ctx, playing, { claim: key }) {
    const claim = known(told, key, 'claim');
    const { situationId } = playing;
    const saved = await saveDraft(ctx, { situationId, version: 0, fields: fieldsOf(claim, playing) });
    playing.claims.set(key, { claimId: saved.claimId, revisionId: '', claim, draft: saved.version });
  },
  submit: (ctx, playing, { claim: key }) => submit(ctx, playing, key, known(told, key, 'claim'), {}),
  async change(ctx, playing, { claim: key, to, as, reason, foundBy }) {
    const entered = known(playing.claims, key, 'claim');
    const { version } = await beginChange(ctx, { claimId: entered.claimId });
    entered.draft = version;
    const change = { changeKind: as, changeReason: reason, foundBy };
    await submit(ctx, playing, key, { ...entered.claim, ...to }, change);
  },
  return: (ctx, { claims }, { claim, reason }) =>
    returnClaim(ctx, { ...known(claims, claim, 'claim'), reason }),
  reject: (ctx, { claims }, { claim, reason }) =>
    returnClaim(ctx, { ...known(claims, claim, 'claim'), reason, rejected: true }),
  async review(
    ctx,
    { claims },
    { claim, verdict, method, methodReason, reason, sawItself = [], signs = [], until },
  ) {
    const { claimId, revisionId } = known(claims, claim, 'claim');
    const isMarked = sawItself.length + signs.length > 0;
    const evidence = isMarked ? await readEvidence(ctx.db, revisionId) : null;
    const [publishDay, publishClock] = until?.split(' ') ?? [];
    await reviewClaim(ctx, {
      ...{ claimId, revisionId, verdict, method, methodReason, reason },
      publicVersionId: await seenVersion(ctx, claimId),
      ownObservations: sawItself.map((number) => evidence?.citations[number - 1]?.id),
      signedFigures: signs.map((number) => evidence?.figures[number - 1]?.id),
      ...(until && { publication: 'at', publishDay, publishClock }),
    });
  },
  'publish what is due': (ctx) => publishDue(ctx),
  async withdraw(ctx, { claims }, { claim, reason, foundBy }) {
    const { claimId } = known(claims, claim, 'claim');
    const publicVersionId = await seenVersion(ctx, claimId);
    await withdrawClaim(ctx, { claimId, publicVersionId, reason, foundBy });
  },
  async 'record outcome'(ctx, { claims }, { claim, outcome, shownBy, reason }) {
    const { claimId } = known(claims, claim, 'claim');
    await recordOutcome(ctx, {
      ...{ claimId, outcome, reason },
      publicVersionId: await seenVersion(ctx, claimId),
      shownBy: shownBy && known(claims, shownBy, 'claim').claimId,
    });
  },
};

async function submit(
  ctx: Context,
  playing: Playing,
  key: string,
  claim: Claim,
  change: Record<string, unknown>,
): Promise<void> {
  const entered = playing.claims.get(key);
  const submitted = await submitClaim(ctx, {
    situationId: playing.situationId,
    claimId: entered?.claimId,
    version: entered?.draft ?? 0,
    fields: { ...fieldsOf(claim, playing), ...change },
  });
  playing.claims.set(key, { ...submitted, claim, draft: 0 });
  const { event } = claim;
  if (!event || playing.events.has(event)) return;
  const [revision] = await ctx.db
    .select({ eventId: claimRevisions.eventId })
    .from(claimRevisions)
    .where(eq(claimRevisions.id, submitted.revisionId));
  if (revision?.eventId) playing.events.set(event, revision.eventId);
}

/** What the editor has before them; a decision names it. */
async function seenVersion(ctx: Context, claimId: string): Promise<string> {
  return (await latestVersion(ctx.db, 'claim', claimId))?.id ?? '';
}
