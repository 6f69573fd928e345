import type { Metadata } from 'next';
import { deskContext } from '@/app/_server/context';
import { idOrNotFound, orNotFound } from '@/app/_server/or-not-found';
import { Link } from '@/components/desk/link';
import { DeskPage } from '@/components/desk/page';
import { Join } from '@/components/desk/regroup/join';
import { deskText } from '@/messages/desk';
import { shortened } from '@/messages/english';
import { findClaim } from '@/newsroom/claims/find';
import { must } from '@/newsroom/policy';
import { latestVersion } from '@/newsroom/timeline/latest';
import type { ClaimVersion } from '@/newsroom/timeline/version';
import { mergeClaimsAction, undoClaimMergeAction } from '../../actions';

const text = deskText.regroup;

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { statement } = await claimToJoin(params);
  return { title: text.claim(statement) };
}

/** Joins a claim to another one that says the same, or undoes it. */
export default async function MergeClaimPage({ params }: Props) {
  const { ctx, claim, statement } = await claimToJoin(params);
  const shown = claim.publicVersion;
  const survivor = shown?.mergedIntoId
    ? await latestVersion<ClaimVersion>(ctx.db, 'claim', shown.mergedIntoId)
    : null;
  return (
    <DeskPage
      title={text.claim(statement)}
      above={<Link href={`/desk/claims/${claim.id}`}>{text.claimBack}</Link>}
    >
      {!shown && <p className="desk-told mb-4">{text.claimNotPublic}</p>}
      <Join
        thing={{ kind: 'claimId', id: claim.id, publicVersionId: shown?.versionId ?? '' }}
        survivor={
          survivor && {
            words: shortened(survivor.shown.statement, 110),
            href: `/desk/claims/${survivor.shown.claimId}`,
          }
        }
        join={mergeClaimsAction}
        undo={undoClaimMergeAction}
      />
    </DeskPage>
  );
}

async function claimToJoin(params: Props['params']) {
  const ctx = await deskContext();
  const { id } = await params;
  const claim = await orNotFound(
    (async () => {
      must(ctx.actor, 'merge claims');
      return findClaim(ctx, idOrNotFound(id));
    })(),
  );
  return {
    ctx,
    claim,
    statement: shortened(claim.publicVersion?.statement ?? claim.revisions[0]?.statement ?? '', 90),
  };
}
