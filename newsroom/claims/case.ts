import type { Verdict } from '@/db/vocabulary';
import type { Context } from '@/newsroom/context';
import { NotFound } from '@/newsroom/errors';
import { must } from '@/newsroom/policy';
import type { ClaimVersion } from '@/newsroom/timeline/version';
import { type Evidence, readEvidence } from './evidence';
import { type ClaimInFull, findClaim } from './find';
import {
  independentVoices,
  type Originator,
  originatorOf,
  originatorsOf,
  speaksInOwnVoice,
} from './independence';
import { type Origins, originsOf } from './origins';
import { publicClaim } from './public-claim';
import {
  proposedVerdict,
  type Verdicts,
  verdictsFor,
  weigh,
  wroteEventTitle,
  wroteUnderReview,
} from './verdict';

/** Everything that a reviewer has before them: the latest revision, what it rests on, what it would change and what it carries. */
export type Case = {
  claim: ClaimInFull;
  evidence: Evidence;
  /** What readers would see of it; its standing and its history are those of the decision. */
  shown: ClaimVersion;
  originators: Originator[];
  /** How many independent voices they are. */
  voices: number;
  /** Which citations lead back to which of them. */
  origins: Origins;
  verdicts: Verdicts;
  /** The same if the reviewer marks every citation that can be an own observation. */
  verdictsIfObserved: Verdicts;
  /** What the program proposes; null where it has nothing to propose. */
  proposed: Verdict | null;
  /** A cited passage contradicts the claim: to verify it needs an answer. */
  contradicted: boolean;
  /** Citations in whose report the publisher speaks for itself: an own observation can be marked. */
  observable: string[];
  /** Promise 3: this person wrote the revision, one since the last public one, or the event's title. */
  isOwnWork: boolean;
};

/** @throws NotFound where nothing was submitted yet. NotAllowed. */
export async function findCase(ctx: Context, claimId: string): Promise<Case> {
  must(ctx.actor, 'read the desk');
  const claim = await findClaim(ctx, claimId);
  const [latest] = claim.revisions;
  if (!latest) throw new NotFound('claim');
  const evidence = await readEvidence(ctx.db, latest.id);
  const { revision, citations, event } = evidence;

  const observable = citations.filter(speaksInOwnVoice).map((c) => c.id);
  const originators = originatorsOf(revision.kind, citations, []);
  const weighed = weigh(revision.kind, originators, citations);
  const ifObserved = originatorsOf(revision.kind, citations, observable);
  const me = ctx.actor.kind === 'person' ? ctx.actor.id : '';
  const lastPublic = claim.revisions.find((r) => r.id === claim.publicVersion?.revisionId)?.number ?? 0;
  const authors = claim.revisions.map((r) => ({ number: r.number, authorId: r.byId }));

  return {
    claim,
    evidence,
    shown: publicClaim({
      evidence,
      standing: claim.publicVersion?.standing ?? 'attributed',
      originators,
      signedFigures: [],
      reviews: [],
      corrections: [],
      history: [],
      withdrawal: null,
      firstPublishedAt: '',
    }),
    originators,
    voices: independentVoices(originators),
    origins: originsOf(
      citations
        .filter(({ stance }) => stance === 'supports')
        .map((citation) => ({
          citationId: citation.id,
          reportId: citation.report.id,
          outletId: citation.outlet?.sourceId ?? null,
          end: originatorOf(revision.kind, citation, []),
        })),
    ),
    verdicts: verdictsFor(weighed),
    verdictsIfObserved: verdictsFor({ ...weighed, originators: ifObserved }),
    proposed: proposedVerdict(weighed),
    contradicted: weighed.contradicted,
    observable,
    isOwnWork: wroteUnderReview(me, authors, lastPublic, revision.number) || wroteEventTitle(me, event),
  };
}
